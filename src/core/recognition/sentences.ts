import type { Concept } from "../language/concept";
import { readDay } from "../language/dates";
import { fold } from "../language/fold";
import { statementsIn } from "../language/statement";
import type { Sentence } from "./recognition";
import type { Line } from "./sight";

/** Concepts without which a sentence says nothing about an end. */
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
];

const mostSentences = 12;

/** Whether a sentence is really there to be read, and not put together with words that a style hides. */
function isRead({ visible }: Line, sentence: string): boolean {
  return visible === null || fold(visible).includes(fold(sentence));
}

/** The sentences that say something about an end. */
export function readSentences(
  lines: readonly Line[],
  languages: readonly string[],
  locale = languages[0] ?? "en",
): Sentence[] {
  const found: Sentence[] = [];
  for (const line of lines) {
    if (line.text.length < 8 || found.length >= mostSentences) continue;
    for (const { sentence, said } of statementsIn(line.text, languages)) {
      const { kind, confidence } = said;
      if (kind === "none" || kind === "conditional") continue;
      if (kind === "confirmed" && !isRead(line, sentence)) continue;
      const read = readDay(sentence, locale);
      found.push({ kind, confidence, text: sentence, day: read && !read.ambiguous ? read.day : null });
    }
  }
  return found;
}
