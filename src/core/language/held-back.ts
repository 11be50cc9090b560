import type { Concept } from "./concept";
import { fold, readable } from "./fold";
import { holdingPieces } from "./holding-pieces";
import { type HoldingWords, holdingWords } from "./holding-words";
import { mentionsIn, wordsOf } from "./mentions";
import { readCadence, readPrice } from "./price";

/**
 * What an end waits for or what goes on all the same, said in the same breath: "cancelled, pending your confirmation",
 * "résilié sous réserve de …", "will end after we have your letter".
 */
interface Holding {
  readonly waiting: RegExp;
  readonly first: RegExp;
  readonly afterIt: RegExp | null;
  readonly time: RegExp;
  readonly left: RegExp;
  /** What goes on: that one pays, or the subscription under another name. */
  readonly goesOn: readonly RegExp[];
  readonly denied: RegExp;
  readonly asBefore: RegExp;
  readonly switches: RegExp;
}

const stems = (words: string) => words.replaceAll("*", "\\p{L}*");
const whole = ["(?<!\\p{L})(?:", ")(?!\\p{L})"] as const;
const anywhere = ["(?:", ")"] as const;

/** "Still" and "charged" so near each other belong together. */
const between = "[^.!?。]{0,30}?";

/** What is said in more words than "still" and "charged". */
const goesOnBesides: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /(?<!\p{L})(?:still|continues?(?: to)?|keep)(?!\p{L})[^.!?]{0,30}?(?<!\p{L})(?:billed|charged|debited|invoiced|due|taken)(?!\p{L})/u,
    /(?<!\p{L})(?:plan|subscription|membership) (?:continues|goes on|carries on)(?!\p{L})(?![^.!?]{0,30}(?:until|till|through))/u,
  ],
  fr: [
    /(?<!\p{L})(?:prelevements?|facturations?|paiements?|factures?)(?!\p{L})[^.!?]{0,20}?(?<!\p{L})continu/u,
    /(?<!\p{L})(?:continu\p{L}*|toujours)(?: d'etre| a etre| a vous etre)? (?:factur|prelev|debit)/u,
    /(?<!\p{L})(?:abonnement|forfait|formule|contrat) (?:continue|se poursuit)(?!\p{L})(?![^.!?]{0,30}jusqu)/u,
  ],
};

function compiled(language: string, words: HoldingWords, [open, close]: readonly [string, string]): Holding {
  const bound = (own: string) => `${open}${stems(fold(own))}${close}`;
  const made = (pattern: string) => new RegExp(pattern, "u");
  const maybe = (one: string | undefined) => (one ? made(bound(one)) : null);
  const [still = "", charged = ""] = (words.goesOn ?? []).map(bound);
  const pairs = words.goesOn ? [made(still + between + charged), made(charged + between + still)] : [];
  return {
    waiting: made(bound(words.waiting)),
    first: made(bound(words.first)),
    afterIt: maybe(words.afterIt),
    time: made(`\\d|${bound(words.time)}`),
    left: made(bound(words.left)),
    goesOn: [...pairs, ...(goesOnBesides[language] ?? [])],
    denied: made(bound(words.denied)),
    asBefore: new RegExp(bound(words.asBefore), "gu"),
    // Not folded: where it stands in the text as it is written, a price is read.
    switches: new RegExp(`${open}${stems(words.switches)}${close}`, "iu"),
  };
}

const holdings = new Map<string, Holding | null>();
function holdingFor(language: string): Holding | null {
  const known = holdings.get(language);
  if (known !== undefined) return known;
  const [words, pieces] = [holdingWords[language], holdingPieces[language]];
  const made = words ? compiled(language, words, whole) : pieces ? compiled(language, pieces, anywhere) : null;
  holdings.set(language, made);
  return made;
}

/** So many letters behind or in front of a word a time is named, or a denial, where one is. */
const near = 45;
/** So many letters behind a change stands to what. */
const far = 60;
/** So many letters a verb may end with. */
const ending = 10;

export type HeldBack = "pending" | "active";

/**
 * Whether a sentence holds back the end that it claims, and as what.
 * @param end the word for the end, folded, and what stands behind it
 * @param language in which it is read, ISO 639-1
 */
export function heldBack(
  sentence: string,
  end: { readonly word: string; readonly behind: string },
  language: string,
): HeldBack | null {
  const others = holdsOthers(sentence, [language]);
  if (others) return others;
  if (namesNewPrice(sentence, end.word, language)) return "active";
  const holding = holdingFor(language);
  if (!holding) return null;
  const { waiting, first, afterIt, time } = holding;
  const [all, rest] = [fold(sentence), fold(end.behind)];
  if (waiting.test(all)) return "pending";
  const found = first.exec(rest);
  if (found && !time.test(rest.slice(found.index + found[0].length).slice(0, near))) return "pending";
  const after = afterIt?.exec(all);
  return after && !time.test(all.slice(0, after.index).slice(-near)) ? "pending" : null;
}

/** "Switches to the monthly plan for $12.99": what is paid from now on, where it is not free. */
function paysElse(sentence: string, switches: RegExp, language: string): boolean {
  const found = switches.exec(sentence);
  if (!found) return false;
  const rest = sentence.slice(found.index + found[0].length).slice(0, far);
  const price = readPrice(rest, language);
  return price ? price.money.minor > 0 : readCadence(rest) !== null;
}

/** A thought of its own begins: a mark, and words behind it that are more than the rest of a day. */
const anew = /[,;–—](?:[^\p{L},;–—]*\p{L}+){2}[^,;–—]*$/u;

/**
 * "Your Family plan was cancelled and you have Single for 7.99 a month": a price that comes again, named behind the
 * end in a thought of its own, is what is paid from now on. In a row of a list it is what was paid.
 */
function namesNewPrice(sentence: string, end: string, language: string): boolean {
  const text = readable(sentence);
  const price = readPrice(text, language);
  const at = fold(sentence).indexOf(end);
  if (!price?.cadence || !(price.money.minor > 0) || at < 0) return false;
  const between = text.slice(at + end.length, text.indexOf(price.shown));
  return anew.test(between) || mentionsIn(wordsOf(between), language).some(({ concept }) => concept === "join");
}

/** What may stay as it is although the subscription ends, and until when. */
const mayStay: readonly Concept[] = ["account", "data", "until"];

function staysAsBefore(text: string, asBefore: RegExp, language: string): boolean {
  const besides = text.replace(asBefore, " ");
  if (besides === text) return false;
  return !mentionsIn(wordsOf(besides), language).some(({ concept }) => mayStay.includes(concept));
}

function paysOn(text: string, { goesOn, denied, afterIt }: Holding): boolean {
  return goesOn.some((pattern) => {
    const found = pattern.exec(text);
    if (!found) return false;
    const end = found.index + found[0].length;
    // Where the verb stands last, so does its denial.
    return !denied.test(text.slice(Math.max(0, found.index - near), afterIt ? end + ending : end));
  });
}

/**
 * Whether a sentence holds back what those beside it claim, and as what.
 * @param languages in which it is read, ISO 639-1
 */
export function holdsOthers(sentence: string, languages: readonly string[]): HeldBack | null {
  const text = fold(sentence);
  const plain = readable(sentence);
  for (const language of languages) {
    const holding = holdingFor(language);
    if (!holding) continue;
    if (holding.left.test(text)) return "pending";
    const goes =
      paysOn(text, holding) ||
      staysAsBefore(text, holding.asBefore, language) ||
      paysElse(plain, holding.switches, language);
    if (goes) return "active";
  }
  return null;
}
