import type { Concept } from "../language/concept";
import { type DayRead, readDay, readDayAhead } from "../language/dates";
import { fold, readable } from "../language/fold";
import { namesLastTime } from "../language/last-time";
import { namesNextPayment } from "../language/next-payment";
import { readCadence, readPrice } from "../language/price";
import { readStatement, readText, type StatementKind, sentencesOf } from "../language/statement";
import { speaksOf, topicsOf } from "../language/topic";
import type { Day } from "../value/day";
import { amountText } from "../value/money";
import { billerIn } from "./biller-named";
import { cardEnding } from "./card-ending";
import type { FactKind } from "./fact";
import { numberLabels } from "./number-labels";
import { cardPlan, type LabelsAndTitles, labelledPlan, namesPlace, nothingBeside } from "./plan-name";
import type { Fact } from "./recognition";
import { isHistory } from "./sentences";
import type { Line } from "./sight";

/** A folded text without any of this states no fact: a price, a date, an address, or a word of a label. */
export const stating =
  /[€$£@₺₽₴₩¥円元원]|(?:19|20)\d\d|\d[./]\d+[./]\d|\d{4}$|\d ?(?:kr|zł|kc|ft|tl|lei|руб|грн)|\b(?:eur|usd|gbp|chf|sek|dkk|nok|pln|czk|huf|ron|try|jpy|brl)\b|plan|product|number|subscription|client|forfait|formule|abonnement|produit|numero|bill|charg|factur|purchas|achet|pay/;

/** A block of text with the beginning of the one behind it. */
type Said = Pick<Line, "text" | "next">;

const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const questions: readonly StatementKind[] = ["asked", "conditional", "pending"];
/** Mailboxes of a company rather than of its customer. */
const companyBox = /^(?:support|help|aide|contact|sales|info|hello|no-?reply|billing|privacy|team|service)\b/i;

/** A longer text is terms and conditions. */
const longest = 400;
const reference = /[A-Z0-9][A-Z0-9-]{3,30}/i;

function put(into: Fact[], kind: FactKind, value: string, shown: string): void {
  if (!into.some((fact) => fact.kind === kind))
    into.push({ kind, value: readable(value).slice(0, 200), shown: readable(shown).slice(0, 200) });
}

function numbers(line: Said, into: Fact[]): void {
  const folded = fold(line.text);
  for (const [kind, label] of numberLabels) {
    const match = label.exec(folded);
    if (!match) continue;
    const rest = folded.slice(match.index + match[0].length).replace(/^[\s:#.]+/, "");
    const source = /\d/.test(rest) ? readable(line.text).slice(-rest.length) : line.next;
    const value = reference.exec(source)?.[0];
    if (value && /\d/.test(value)) put(into, kind, value, `${line.text} ${rest ? "" : value}`);
  }
}

/** The day to come that a text gives without its year; what has ended did so on a day that is past. */
function ahead(text: string, languages: readonly string[], locale: string, today: Day | null): DayRead | null {
  const read = today !== null && /\d/.test(text) ? readDayAhead(text, locale, today) : null;
  return read && !speaksOf(text, "ended", languages) && !speaksOf(text, "over", languages) ? read : null;
}

function days(line: Said, languages: readonly string[], locale: string, today: Day | null, into: Fact[]): void {
  const text = line.text;
  if (isHistory(text, locale, today)) return;
  const own = readDay(text, locale) ?? ahead(text, languages, locale, today);
  const whole = own ? text : `${text} ${line.next}`;
  const next = line.next.slice(0, 40);
  const read = own ?? (text.length < 60 ? (readDay(next, locale) ?? ahead(next, languages, locale, today)) : null);
  if (!read || (!own && line.next.length > 40 && isHistory(line.next, locale, today))) return;
  const confirms = [text, whole].some((said) => readStatement(said, languages).kind === "confirmed");
  // "Really end the renewal? After 3 May …" asks, and states none.
  if (questions.includes(readText(text, languages).kind)) return;
  // What could be March or April stays as the page writes it.
  const when = read.ambiguous ? read.shown : read.day;
  // "Billed through Apple. Renews on 3 May.": the sentence with the day says which day it is.
  const sentence = sentencesOf(text).find(
    (one) =>
      own &&
      tells.some((concept) => speaksOf(one, concept, languages)) &&
      (readDay(one, locale) ?? ahead(one, languages, locale, today)),
  );
  const speaks = (concept: Concept) => speaksOf(sentence ?? text, concept, languages);
  if (speaks("trial") && (speaks("expires") || speaks("end"))) put(into, "trial-ends-on", when, whole);
  else if (confirms || speaks("expires") || speaks("until")) put(into, "ends-on", when, whole);
  else if (namesNextPayment(text)) put(into, "renews-on", when, whole);
  else if ((speaks("renews") || speaks("renewal")) && !namesLastTime(text)) put(into, "renews-on", when, whole);
}

/** What a sentence says of its day. */
const tells: readonly Concept[] = ["trial", "expires", "until", "renews", "renewal"];

/** What a line with a price is about that asks to take something else, or to begin again. */
const offering: readonly Concept[] = ["offer", "accept", "resume", "elsewhere", "switch", "signup", "fresh", "trial"];

function prices(line: Said, languages: readonly string[], into: Fact[]): void {
  const own = readPrice(line.text, languages[0]);
  const next = namesNextPayment(line.text);
  const read = own ?? (line.text.length < 30 || next ? readPrice(line.next.slice(0, 40), languages[0]) : null);
  if (!read) return;
  const both = `${line.text} ${line.next.slice(0, 40)}`;
  // What states a price with its rhythm is no more of "Membership" in front of it than of the page.
  if (!own && readCadence(line.next.slice(0, 40)) && namesPlace(line.text, languages)) return;
  const recurring = read.cadence ?? readCadence(both);
  if (!recurring && !next && !topicsOf(line.text, languages).has("subscription")) return;
  put(into, "price", amountText(read.money), own ? read.shown : `${line.text} ${read.shown}`);
  if (recurring) put(into, "cadence", recurring, readCadence(line.text) === recurring ? line.text : both);
}

/** Facts of a subscription that runs or ends; a price alone is also that of one for sale. */
const dated: readonly FactKind[] = ["renews-on", "ends-on", "trial-ends-on"];

function plan(lines: readonly Said[], languages: readonly string[], around: LabelsAndTitles, into: Fact[]): void {
  const labelled = lines.map((line) => labelledPlan(line, languages, around)).find(Boolean);
  const runs = into.some(({ kind }) => dated.includes(kind));
  const read = labelled ?? (runs ? cardPlan(lines, languages, around) : null);
  if (read) put(into, "plan", read.name, read.shown);
}

/**
 * The facts that the lines of a page state about a subscription; the first of each kind wins.
 * @param languages of the page, the likeliest first
 * @param locale BCP 47, with the region where the page tells it: it decides what 03/04 means
 * @param today the day on which the page was loaded, where it is known
 * @param around what tells a plan's name from what stands beside it
 */
export function readFacts(
  lines: readonly Said[],
  languages: readonly string[],
  locale = languages[0] ?? "en",
  today: Day | null = null,
  around: LabelsAndTitles = nothingBeside,
): Fact[] {
  const facts: Fact[] = [];
  const offers = ({ text }: Said) => offering.some((concept) => speaksOf(text, concept, languages));
  const told = lines.filter(({ text }) => readable(text).length <= longest);
  const priced = told.filter(({ text, next }) => readPrice(`${text} ${next}`, languages[0]));
  // An upsell may stand above what the plan costs.
  for (const line of [...priced.filter((one) => !offers(one)), ...priced.filter(offers)])
    prices(line, languages, facts);
  for (const line of told) {
    const text = readable(line.text);
    const box = email.exec(text)?.[0];
    if (box && !companyBox.test(box)) put(facts, "account-email", box, box);
    numbers(line, facts);
    days(line, languages, locale, today, facts);
    const card = cardEnding(text);
    if (card) put(facts, "card", card, text);
    const biller = billerIn(text, locale);
    if (biller) put(facts, "biller", biller, text);
  }
  plan(told, languages, around, facts);
  return facts;
}
