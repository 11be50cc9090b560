import type { Concept } from "../language/concept";
import { fold, readable } from "../language/fold";
import { mentionsIn, wordsOf } from "../language/mentions";
import type { Line, Sight } from "./sight";

/** What a page's reader writes for a line break within a block of text: with the space that it is elsewhere. */
export const breakMark = "^";
/** What stands for a break that ends a sentence. */
export const sentenceBreak = "\n";

const flat = (text: string) => readable(text.replaceAll(breakMark, " "));

function flatLine(line: Line): Line {
  if (!`${line.text}${line.next}`.includes(breakMark)) return line;
  const text = flat(line.text);
  const whole = line.visible !== null && fold(line.visible).includes(fold(text));
  return { ...line, text, next: flat(line.next), visible: whole ? null : line.visible };
}

/** A sight in which line breaks are spaces, as a person reads who sees one text. */
export function withoutBreaks(sight: Sight): Sight {
  return {
    ...sight,
    parts: sight.parts.map((part) => ({ ...part, title: part.title && flat(part.title) })),
    controls: sight.controls.map((control) => ({ ...control, name: flat(control.name) })),
    lines: sight.lines.map(flatLine),
  };
}

/** In front of a break these are not told to an end: "If you confirm / Your plan will be cancelled". */
const unfinished: readonly Concept[] = [
  "not",
  "condition",
  "after",
  "howto",
  "question",
  "failure",
  "attempt",
  "either",
  "ability",
];
/** Behind a break these go on with what stood before it: "Your plan is cancelled / unless you pay". */
const further: readonly Concept[] = ["not", "condition", "join", "either", "after"];
const opening = 1;

/** Whether a quotation is still open: what goes on in it is said by nobody here. */
const isQuoting = (text: string) =>
  /[“„«»「『"][^”“»«」』"]*$/u.test(text) && !/[”“»」』"]\s*$/u.test(text) && count(text) % 2 === 1;
const count = (text: string) => text.match(/[“”„«»「」『』"]/gu)?.length ?? 0;

/** Whether a line break ends a sentence: the next begins like one, and the one before is not left open. */
function endsSentence(before: string, behind: string, languages: readonly string[]): boolean {
  if (!/[\p{L}\p{N})%€$£]$/u.test(before) || !/^\p{Lu}/u.test(behind) || isQuoting(before)) return false;
  return languages.every((language) => {
    const open = mentionsIn(wordsOf(before), language).some(({ concept }) => unfinished.includes(concept));
    const next = mentionsIn(wordsOf(behind), language);
    return !open && !next.some(({ concept, at }) => at <= opening && further.includes(concept));
  });
}

/** The lines of a page as it was seen, with its breaks as ends of sentences where they are such, and as spaces elsewhere. */
export function brokenLines(seen: Sight, languages: readonly string[]): Line[] {
  return seen.lines.map((line) => {
    if (!line.text.includes(breakMark)) return flatLine(line);
    const [first = "", ...others] = line.text.split(breakMark).map(readable).filter(Boolean);
    const text = others.reduce((sum, piece) => {
      // All that was said since the last end: "If you go on / you lose your benefits / Your plan is cancelled".
      const open = sum.slice(sum.lastIndexOf(sentenceBreak) + 1);
      return sum + (endsSentence(open, piece, languages) ? sentenceBreak : " ") + piece;
    }, first);
    return { ...flatLine(line), text };
  });
}

/** Each line of a broken text by itself, followed by the next: a label and its value, a status, a price. */
export function apart<Said extends Pick<Line, "text" | "next">>(lines: readonly Said[]): Said[] {
  return lines.flatMap((line) => {
    const pieces = line.text.split(sentenceBreak);
    return pieces.map((text, n) => (pieces.length > 1 ? { ...line, text, next: pieces[n + 1] ?? line.next } : line));
  });
}
