import type { Concept } from "../language/concept";
import { readDay } from "../language/dates";
import { fold } from "../language/fold";
import { holdsOthers } from "../language/held-back";
import { holdsQuestion } from "../language/question";
import { sentencesOf } from "../language/statement";
import { speaksOf } from "../language/topic";
import { namesMailedLink } from "./mailed-link";
import type { Line } from "./sight";
import { calls, onlyThen, type Phrases, purposes, tasks, until, valid } from "./undone-words";

const pattern = (words: readonly string[]) => words.map((word) => fold(word).replace("*", "\\p{L}*")).join("|");
function said({ words, unspaced }: Phrases): RegExp {
  const apart = `(?<!\\p{L})(?:${pattern(words)})(?!\\p{L})`;
  return new RegExp(unspaced.length > 0 ? `${apart}|${pattern(unspaced)}` : apart, "u");
}
const asked = said(tasks);
const called = said(calls);
const holds = said(valid);
const notYet = said(until);
const forThat = said(purposes);
const then = said(onlyThen);

/** What else a person may be asked for behind an end: why, to come back, to save their data. */
const besides = ["reason", "resume", "export", "helpful"] as const;

/** "It is not valid until …", "It takes effect only after …", "To make it final, …"; with a day beside it that is when. */
function waits(sentence: string, languages: readonly string[]): boolean {
  const folded = fold(sentence);
  if (!holds.test(folded) || languages.some((language) => readDay(sentence, language) !== null)) return false;
  return then.test(folded) || forThat.test(folded) || (notYet.test(folded) && speaksOf(sentence, "not", languages));
}

function asksFor(sentence: string, languages: readonly string[]): boolean {
  const says = (concept: Concept) => speaksOf(sentence, concept, languages);
  if (holdsQuestion(sentence) || besides.some(says)) return false;
  const folded = fold(sentence);
  return (
    says("step") ||
    asked.test(folded) ||
    // By SMS as well as by mail.
    namesMailedLink(folded.replace(/(?<!\p{L})sms/u, "mail")) ||
    (called.test(folded) && (says("confirm") || holds.test(folded))) ||
    waits(sentence, languages) ||
    holdsOthers(sentence, languages) !== null
  );
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
