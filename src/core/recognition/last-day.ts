import type { Concept } from "../language/concept";
import { readDay } from "../language/dates";
import { mentionsIn, wordsOf } from "../language/mentions";
import { readPrice } from "../language/price";
import { sentencesOf, statementsIn } from "../language/statement";
import { namesAccess, namesTerm } from "../language/term-words";
import { speaksOf } from "../language/topic";
import type { Day } from "../value/day";
import type { Control, Fact, Sentence } from "./recognition";
import type { Line } from "./sight";

/** What a page showed before this is asked. */
export interface Beside {
  readonly controls: readonly Control[];
  readonly facts: readonly Fact[];
  readonly told: readonly Sentence[];
  readonly lines: readonly Line[];
  readonly languages: readonly string[];
  readonly locale: string;
  /** What is before it is past; null where nobody knows. */
  readonly today: Day | null;
  /** The last press was made on this site. */
  readonly awaited: boolean;
}

/** Enough beside a way to begin again, and not alone. */
const sure = 0.72;
/** Enough beside another sentence only: a last question says so as well. */
const unsure = 0.68;
const sureControl = 0.5;
/** Letters of a word that names nothing by itself. */
const smallWord = 2;

/** With one of these a last day is something else's, or depends on something, or is followed by the next. */
const others: readonly Concept[] = [
  "trial",
  "payment",
  "billing",
  "refund",
  "order",
  "letter",
  "pause",
  "condition",
  "question",
  "howto",
  "ability",
  "failure",
  "attempt",
  "not",
  "renews",
  "renewal",
  "resume",
  "third",
  "lapsed",
  "either",
];
const owned: readonly Concept[] = ["subscription", "tier", "member"];
/** What of a page says that it goes on, or that nothing has come about yet. */
const against: readonly Sentence["kind"][] = ["renews", "active", "failed", "not-yet", "pending", "asked"];
/** With one of these anywhere on the page a last day tells of something else than an end that was asked for. */
const otherwise: readonly Concept[] = ["pause", "failure", "lapsed", "trial"];
const goingOn: readonly Fact["kind"][] = ["renews-on", "trial-ends-on"];
/** "It renews automatically": as short as that it is a sentence of its own, and tells of what is spoken of before. */
const shortest = 5;

/**
 * Whether a control would begin again what ended: "Resubscribe", or "Restart" in a card that gives the last day.
 * "Renew" also stands beside what is paid for in advance and goes on by itself, "Restart" beside a server, and
 * "Restart tour" begins something else; behind the last press they are heard.
 */
function beginsAgain(control: Control, { languages, awaited }: Beside): boolean {
  const { intent, within, state, confidence, name, heading, row } = control;
  if (intent !== "resume" || !within || state === "hidden" || confidence < sureControl) return false;
  const words = wordsOf(name);
  const heard = languages.flatMap((language) => mentionsIn(words, language)).flatMap(({ text }) => text.split(" "));
  const plain = words.every((word) => word.length <= smallWord || heard.includes(word));
  const speaks = (text: string, ...wanted: Concept[]) => wanted.some((one) => speaksOf(text, one, languages));
  const around = `${heading ?? ""} ${row ?? ""}`;
  const here = speaks(around, ...owned) && speaks(around, "expires", "tofree");
  const whole = speaks(name, ...owned, "renewal") || (plain && (here || awaited));
  return whole && (speaks(name, "resume", "on") || awaited);
}

const renewing: readonly Concept[] = ["renews", "renewal"];
const telling: readonly Concept[] = [...renewing, "payment", "billing", "trial"];
const stopped: readonly Concept[] = ["not", "ended", "off", "resume"];

/** Whether a sentence tells that it renews, or what is paid next. */
function continues(sentence: string, languages: readonly string[], wanted = telling): boolean {
  return languages.some((language) => {
    const said = mentionsIn(wordsOf(sentence), language).map(({ concept }) => concept);
    const has = (concepts: readonly Concept[]) => concepts.some((concept) => said.includes(concept));
    return has(wanted) && !has(stopped);
  });
}

/** The last day that a sentence gives, if it is the subscription's own; "free" where it becomes one that costs nothing. */
function lastDay(
  sentence: string,
  { languages, locale, today, awaited }: Beside,
): { day: Day | null; free: boolean } | null {
  const read = readDay(sentence, locale);
  if (!read || (today !== null && !read.ambiguous && read.day < today)) return null;
  if (namesTerm(sentence)) return null;
  const readings = languages.map((one) => mentionsIn(wordsOf(sentence), one).map(({ concept }) => concept));
  const said = new Set(readings.flat());
  const has = (wanted: readonly Concept[]) => wanted.some((concept) => said.has(concept));
  const day = read.ambiguous ? null : read.day;
  if (has(others)) return null;
  if (said.has("tofree")) return has(["done", "settled"]) ? null : { day, free: true };
  if (!said.has("expires") || has(["offer", "elsewhere", "account", "switch"])) return null;
  // "Expires on 3 May": behind the last press that is told of what was ended.
  const bare = awaited && readings.some((heard) => heard.length > 0 && heard.every((concept) => concept === "expires"));
  return bare || has(owned) || namesAccess(sentence) ? { day, free: false } : null;
}

/**
 * Ends that a page states by a last day alone. "Your plan ends on 3 May" may be followed by the next period; beside
 * "Resubscribe" it is not. So it is with the day from which on it costs nothing, also behind the last press.
 */
export function endsByDay(page: Beside): Sentence[] {
  const { controls, facts, told, lines, languages, awaited } = page;
  const again = controls.some((control) => beginsAgain(control, page));
  // Most pages have no such control, and are asked no further.
  if (!again && !awaited) return [];
  if (told.some(({ kind }) => against.includes(kind)) || facts.some(({ kind }) => goingOn.includes(kind))) return [];
  const labels = new Set(controls.map(({ name }) => name));
  const sentences = lines.filter(({ text }) => !labels.has(text)).map(({ text }) => sentencesOf(text));
  // A plan that stands still, or a payment that failed, has a last day of another kind.
  if (sentences.flat().some((sentence) => otherwise.some((concept) => speaksOf(sentence, concept, languages))))
    return [];
  const short = sentences.flat().filter((sentence) => wordsOf(sentence).length < shortest);
  // A heading "Billing" is about neither.
  if (short.some((sentence) => continues(sentence, languages, readPrice(sentence) ? telling : renewing))) return [];
  return lines.flatMap((line) => {
    const parts = statementsIn(line.text, languages);
    if (line.visible !== null || parts.some(({ sentence }) => continues(sentence, languages))) return [];
    return parts.flatMap(({ sentence, said }): Sentence[] => {
      // A kind of "none" with some confidence was held back.
      if (said.kind !== "confirmed" && (said.kind !== "none" || said.confidence > 0)) return [];
      const last = lastDay(sentence, page);
      if (!last || !(again || (last.free && awaited))) return [];
      return [{ kind: "confirmed", confidence: again ? sure : unsure, text: sentence, day: last.day }];
    });
  });
}
