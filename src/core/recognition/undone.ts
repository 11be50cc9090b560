import { fold } from "../language/fold";
import { holdsQuestion } from "../language/question";
import { sentencesOf } from "../language/statement";
import { speaksOf } from "../language/topic";
import type { Line } from "./sight";
import { tasks, unspacedTasks } from "./undone-words";

const pattern = (words: readonly string[]) => words.map((word) => fold(word).replace("*", "\\p{L}*")).join("|");
const asked = new RegExp(`(?<!\\p{L})(?:${pattern(tasks)})(?!\\p{L})|${pattern(unspacedTasks)}`, "u");

/** What else a person may be asked for behind an end: why, to come back, to save their data. */
const besides = ["reason", "resume", "export", "helpful"] as const;

function asksFor(sentence: string, languages: readonly string[]): boolean {
  if (holdsQuestion(sentence) || besides.some((concept) => speaksOf(sentence, concept, languages))) return false;
  return speaksOf(sentence, "step", languages) || asked.test(fold(sentence));
}

/** So many lines behind a claim belong to it. */
const mostBehind = 4;

/**
 * Whether a page asks for something behind a sentence that claims an end: "Your plan is cancelled." – "To finish, please
 * confirm by phone."
 * @param lines in front, in the order of the page
 */
export function leavesUndone(claim: string, lines: readonly Line[], languages: readonly string[]): boolean {
  return lines.some(({ text, parts }, n) => {
    if (!text.includes(claim)) return false;
    const own = lines.slice(n + 1, n + 1 + mostBehind).filter((line) => line.parts.join() === parts.join());
    return [text, ...own.map((line) => line.text)].some((said) =>
      sentencesOf(said).some((sentence) => asksFor(sentence, languages)),
    );
  });
}
