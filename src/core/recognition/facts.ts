import type { Concept } from "../language/concept";
import { readDay } from "../language/dates";
import { fold, readable } from "../language/fold";
import { readCadence, readPrice } from "../language/price";
import { readStatement, readText, type StatementKind } from "../language/statement";
import { speaksOf, topicsOf } from "../language/topic";
import type { Day } from "../value/day";
import { amountText } from "../value/money";
import { cardEnding } from "./card-ending";
import type { FactKind } from "./fact";
import { numberLabels } from "./number-labels";
import type { Fact } from "./recognition";
import { isHistory } from "./sentences";
import type { Line } from "./sight";

/** A folded text without any of this states no fact: a price, a date, an address, or a word of a label. */
export const stating =
  /[€$£@₺₽₴₩¥円元원]|(?:19|20)\d\d|\d[./]\d+[./]\d|\d{4}$|\d ?(?:kr|zł|kc|ft|tl|lei|руб|грн)|\b(?:eur|usd|gbp|chf|sek|dkk|nok|pln|czk|huf|ron|try|jpy|brl)\b|plan|product|number|subscription|client|forfait|formule|abonnement|produit|numero|bill|charg|factur|purchas|achet/;

/** A block of text with the beginning of the one behind it. */
type Said = Pick<Line, "text" | "next">;

const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const questions: readonly StatementKind[] = ["asked", "conditional", "pending"];
/** Mailboxes of a company rather than of its customer. */
const companyBox = /^(?:support|help|aide|contact|sales|info|hello|no-?reply|billing|privacy|team|service)\b/i;

const planLabel =
  /^(?:current plan|your plan|plan|product|subscription|forfait(?: actuel)?|votre forfait|formule(?: actuelle)?|abonnement(?: actuel)?|produit)\s*:?$/;
const planInline =
  /^(?:current plan|your plan|plan|product|forfait actuel|votre forfait|formule|produit)\s*:\s*(.{2,60})$/i;
const billerText =
  /(?:billed|charged|purchased|subscribed|managed|facturee?|achetee?|souscrite?|geree?)\s+(?:through|by|via|with|on|from|par|aupres de|sur|dans)\s+(?:the |l'|le |la |votre )?([\p{L}\d][\p{L}\d '-]{1,40})/u;
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

function days(line: Said, languages: readonly string[], locale: string, today: Day | null, into: Fact[]): void {
  const text = line.text;
  if (isHistory(text, locale, today)) return;
  const speaks = (concept: Concept) => speaksOf(text, concept, languages);
  const own = readDay(text, locale);
  const whole = own ? text : `${text} ${line.next}`;
  const read = own ?? (text.length < 60 ? readDay(line.next.slice(0, 40), locale) : null);
  if (!read || (!own && line.next.length > 40 && isHistory(line.next, locale, today))) return;
  const confirms = [text, whole].some((said) => readStatement(said, languages).kind === "confirmed");
  // "Really end the renewal? After 3 May …" asks, and states none.
  if (questions.includes(readText(text, languages).kind)) return;
  // What could be March or April stays as the page writes it.
  const when = read.ambiguous ? read.shown : read.day;
  const next = /\b(?:next|prochain(?:e|s)?|due|echeance)\b/.test(fold(text));
  if (speaks("trial") && (speaks("expires") || speaks("end"))) put(into, "trial-ends-on", when, whole);
  else if (confirms || speaks("expires") || speaks("until")) put(into, "ends-on", when, whole);
  else if (speaks("renews") || speaks("renewal") || (next && (speaks("billing") || speaks("payment"))))
    put(into, "renews-on", when, whole);
}

function prices(line: Said, languages: readonly string[], into: Fact[]): void {
  const own = readPrice(line.text, languages[0]);
  const read = own ?? (line.text.length < 30 ? readPrice(line.next.slice(0, 40), languages[0]) : null);
  if (!read) return;
  const both = `${line.text} ${line.next.slice(0, 40)}`;
  const recurring = read.cadence ?? readCadence(both);
  if (!recurring && !topicsOf(line.text, languages).has("subscription")) return;
  put(into, "price", amountText(read.money), own ? read.shown : `${line.text} ${read.shown}`);
  if (recurring) put(into, "cadence", recurring, readCadence(line.text) === recurring ? line.text : both);
}

function plan(line: Said, into: Fact[]): void {
  const inlined = planInline.exec(readable(line.text));
  if (inlined?.[1]) {
    put(into, "plan", inlined[1], line.text);
    return;
  }
  const next = readable(line.next);
  if (
    planLabel.test(fold(line.text)) &&
    next.length > 1 &&
    next.length <= 60 &&
    !/[.:?!]$/.test(next) &&
    !readDay(next, "en")
  )
    put(into, "plan", next, `${line.text} ${next}`);
}

/** What was found in a folded text, as the text itself writes it, where folding has moved nothing. */
function asWritten(text: string, found: string, end: number): string {
  const own = text.slice(end - found.length, end);
  return fold(own) === found ? own.trim() : found;
}

/**
 * The facts that the lines of a page state about a subscription; the first of each kind wins.
 * @param languages of the page, the likeliest first
 * @param locale BCP 47, with the region where the page tells it: it decides what 03/04 means
 * @param today the day on which the page was loaded, where it is known
 */
export function readFacts(
  lines: readonly Said[],
  languages: readonly string[],
  locale = languages[0] ?? "en",
  today: Day | null = null,
): Fact[] {
  const facts: Fact[] = [];
  for (const line of lines) {
    const text = readable(line.text);
    if (text.length > 400) continue;
    const box = email.exec(text)?.[0];
    if (box && !companyBox.test(box)) put(facts, "account-email", box, box);
    numbers(line, facts);
    days(line, languages, locale, today, facts);
    prices(line, languages, facts);
    plan(line, facts);
    const card = cardEnding(text);
    if (card) put(facts, "card", card, text);
    const biller = billerText.exec(fold(text));
    if (biller?.[1]) put(facts, "biller", asWritten(text, biller[1], biller.index + biller[0].length), text);
  }
  return facts;
}
