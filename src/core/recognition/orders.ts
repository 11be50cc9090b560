import type { Concept } from "../language/concept";
import { lengthOf, mentionsIn, wordsOf } from "../language/mentions";
import { sentencesOf } from "../language/statement";
import { speaksOf } from "../language/topic";
import type { Line } from "./sight";

const ends: readonly Concept[] = ["ended"];
/** What keeps a sentence from telling of something that has happened. */
const doubts: readonly Concept[] = [
  "not",
  "question",
  "howto",
  "condition",
  "ability",
  "future",
  "failure",
  "request",
  "attempt",
];
/** A status of its own says no more than this. */
const status: readonly Concept[] = ["ended", "order", "done", "settled"];
const longest = { status: 3, sentence: 25 };

function tells(words: readonly string[], language: string, several: boolean): boolean {
  const concepts = mentionsIn(words, language).map(({ concept }) => concept);
  if (!concepts.some((concept) => ends.includes(concept)) || concepts.some((concept) => doubts.includes(concept)))
    return false;
  const short = lengthOf(words) <= longest.status;
  if (short && several) return false;
  return concepts.includes("order") || (short && concepts.every((concept) => status.includes(concept)));
}

/** Whether the lines of a page about an order say that it was cancelled, in a sentence or as its status. */
export function isOrderCancelled(lines: readonly Pick<Line, "text">[], languages: readonly string[]): boolean {
  // In a list of orders, a status is one order's.
  const numbered = lines.filter(({ text }) => /\d{2,}/.test(text) && speaksOf(text, "order", languages));
  const several = new Set(numbered.map(({ text }) => text)).size > 1;
  return lines
    .flatMap(({ text }) => sentencesOf(text))
    .map((sentence) => wordsOf(sentence))
    .filter((words) => words.length > 0 && lengthOf(words) <= longest.sentence)
    .some((words) => languages.some((language) => tells(words, language, several)));
}
