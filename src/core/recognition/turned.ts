import type { Concept } from "../language/concept";
import { sentencesOf } from "../language/statement";
import { saysNo, speaksOf } from "../language/topic";
import type { Placed, Weighed } from "./placed";
import type { Line } from "./sight";

const staying: readonly Concept[] = ["keep", "pause", "resume", "offer"];
const leaving: readonly Concept[] = ["end", "sever", "not"];
const mark = /[?？؟]\s*$/;

/**
 * The question of a part of the page to which "Yes" means staying, on the way out: "Would you like to keep your plan
 * for half the price?" Null where it asks none.
 */
export function turnedIn(
  scope: number,
  title: string | null,
  lines: readonly Line[],
  languages: readonly string[],
): string | null {
  const says = (text: string, concepts: readonly Concept[]) =>
    concepts.some((concept) => speaksOf(text, concept, languages));
  const own = lines.filter(({ parts }) => parts[0] === scope).map(({ text }) => text);
  const asked = [title ?? "", ...own].flatMap(sentencesOf).filter((sentence) => mark.test(sentence));
  return asked.findLast((sentence) => says(sentence, staying) && !says(sentence, leaving)) ?? null;
}

/** What a bare "Yes" or "No" does as an answer to such a question; null for what says itself what it does. */
export function answersTurned(
  { name, reading }: Placed,
  question: string,
  languages: readonly string[],
): Weighed | null {
  if (reading.intent !== "other") return null;
  const reasons = [
    { from: "dialog" as const, words: question.slice(0, 200) },
    { from: "label" as const, words: name.slice(0, 200) },
  ];
  if (saysNo(name, languages) || speaksOf(name, "refuse", languages))
    return { intent: "confirm-cancel", confidence: 0.7, reasons };
  return speaksOf(name, "confirm", languages) ? { intent: "keep-subscription", confidence: 0.85, reasons } : null;
}
