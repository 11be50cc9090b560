import type { Concept } from "../language/concept";
import { readDay } from "../language/dates";
import { fold } from "../language/fold";
import { type StatementKind, statementsIn } from "../language/statement";
import { speaksOf } from "../language/topic";
import type { Day } from "../value/day";
import type { Sentence } from "./recognition";
import type { Line } from "./sight";

/** Concepts without which a sentence says nothing about an end, nor of what is left to do before it counts. */
export const telling: readonly Concept[] = [
  "ended",
  "off",
  "over",
  "expires",
  "end",
  "renews",
  "renewal",
  "payment",
  "billing",
  "letter",
  "order",
  "resume",
  "aborted",
  "step",
  "effect",
];

const mostSentences = 12;
/** A button states nothing: "Renew now" offers, "Plan is cancelled" may stand beside one that runs. */
const offers: readonly StatementKind[] = ["confirmed", "renews", "active", "asked", "pending"];

/** A shorter line says nothing; letters that are written without spaces say more. */
const shortest = 5;
/** So many lines behind "After you confirm:" tell what would come of it. */
const mostListed = 8;
const leading: readonly Concept[] = ["after", "condition", "future", "ability", "howto", "confirm", "proceed"];

/**
 * "After you confirm:", "Une fois votre choix validé :", "From 27 January:" of a day that is not over – the lines behind
 * it list what would happen.
 */
function leadsIn(text: string, { languages, locale, today }: Reading): boolean {
  if (!/[:：]\s*$/.test(text)) return false;
  if (leading.some((concept) => speaksOf(text, concept, languages))) return true;
  const read = readDay(text, locale);
  return read !== null && (today === null || read.day >= today);
}

/** What a page's lines are read with. */
interface Reading {
  readonly languages: readonly string[];
  readonly locale: string;
  readonly today: Day | null;
}

/** Lines that stand under such a lead-in. */
interface Listed {
  readonly left: number;
  readonly parts: string;
}

function nextOf(under: Listed | null, line: Line, reading: Reading): Listed | null {
  if (leadsIn(line.text, reading)) return { left: mostListed, parts: line.parts.join() };
  return under && under.left > 1 ? { ...under, left: under.left - 1 } : null;
}

/** How far from its beginning a sentence's day may stand that says when it happened: "Le 2 mai 2025 : …". */
const front = 5;

/**
 * Whether a line tells what happened on a day in the past: "2 May 2025 – Your plan was cancelled" is one of a list, and
 * not how things stand now.
 * @param today what is before it is past; null where nobody knows
 */
export function isHistory(text: string, locale: string, today: Day | null): boolean {
  const read = readDay(text, locale);
  if (!read || today === null || read.day >= today) return false;
  const at = fold(text).indexOf(fold(read.shown));
  return at >= 0 && at <= front;
}

/** Whether a sentence is really there to be read, and not put together with words that a style hides. */
function isRead({ visible }: Line, sentence: string): boolean {
  return visible === null || fold(visible).includes(fold(sentence));
}

/**
 * The sentences that say something about an end.
 * @param labels of the page's controls, folded
 * @param today the day on which the page was loaded, where it is known
 */
export function readSentences(
  lines: readonly Line[],
  languages: readonly string[],
  locale = languages[0] ?? "en",
  labels: ReadonlySet<string> = new Set(),
  today: Day | null = null,
): Sentence[] {
  const found: Sentence[] = [];
  let list: Listed | null = null;
  for (const line of lines) {
    const under: Listed | null = list;
    list = nextOf(under, line, { languages, locale, today });
    if (line.text.length < shortest || found.length >= mostSentences) continue;
    const listed = under !== null && under.parts === line.parts.join();
    for (const { sentence, said } of statementsIn(line.text, languages)) {
      const { kind, confidence } = said;
      if (kind === "none" || kind === "conditional") continue;
      if (offers.includes(kind) && labels.has(fold(line.text))) continue;
      if (kind === "confirmed" && (listed || !isRead(line, sentence) || isHistory(line.text, locale, today))) continue;
      const read = readDay(sentence, locale);
      found.push({ kind, confidence, text: sentence, day: read && !read.ambiguous ? read.day : null });
    }
  }
  return found;
}
