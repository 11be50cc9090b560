import { anywhere, atStart, headLength, longestBeginning, marks } from "./beginnings";
import type { Concept } from "./concept";
import { fold } from "./fold";
import { lexicons } from "./lexicon";
import { stemsOf } from "./vocabulary";

/** The first letters of a stem, marked where it allows no ending. */
function beginningOf(stem: string): string {
  const star = stem.indexOf("*", 1);
  const letters = (star > 0 ? stem.slice(0, star) : stem).replace(/^\*/, "").replaceAll("-", " ");
  const cut = letters.slice(0, longestBeginning);
  return star > 0 || cut !== letters ? cut : marks.whole + cut;
}

const lettersOf = (beginning: string) => beginning.replace(/^[~^=+]+/, "");

/** Whether a shorter beginning answers already, or the first word of a phrase alone. */
function isAnswered(beginning: string, all: ReadonlySet<string>): boolean {
  const place = beginning.slice(0, 1);
  const letters = lettersOf(beginning);
  for (let n = 1; n < letters.length; n++) {
    const begin = letters.slice(0, n);
    if (all.has(place + begin) || (letters[n] === " " && all.has(place + marks.whole + begin))) return true;
  }
  return false;
}

/** One line for each place and head, with all that begins so. */
function byHeads(beginnings: Iterable<string>): string {
  const heads = new Map<string, string[]>();
  for (const beginning of beginnings) {
    const head = beginning.slice(0, 1) + lettersOf(beginning).slice(0, headLength).padEnd(headLength);
    const list = heads.get(head);
    if (list) list.push(beginning.slice(1));
    else heads.set(head, [beginning.slice(1)]);
  }
  return [...heads].map(([head, list]) => `${head}${list}`).join("\n");
}

/**
 * What finds every text that can name one of the concepts in any language, without splitting it into words: lists for
 * `glancer`.
 * @param more texts to find besides: long ones by their beginning, short ones whole
 */
export function glance(wanted: readonly Concept[], more: readonly string[] = []): string {
  const all = new Set<string>();
  for (const { words: meanings, clitics, unspaced } of Object.values(lexicons)) {
    for (const [meaning, stems] of Object.entries(meanings)) {
      if (!meaning.split("+").some((concept) => wanted.includes(concept as Concept))) continue;
      for (const stem of stemsOf(stems)) {
        if (unspaced || clitics || stem.startsWith("*"))
          all.add(anywhere + beginningOf(stem.endsWith("*") ? stem : `${stem}*`));
        else all.add(atStart + beginningOf(stem));
      }
    }
  }
  for (const text of more) {
    const folded = fold(text);
    const cut = folded.slice(0, longestBeginning);
    all.add(atStart + (cut === folded ? marks.whole : "") + cut);
  }
  const needed = [...all].filter((beginning) => !isAnswered(beginning, all));
  const phrases = needed.filter((beginning) => beginning.includes(" "));
  const firsts = phrases.map((phrase) => phrase.slice(0, 1) + marks.first + lettersOf(phrase).split(" ", 1));
  return byHeads(new Set([...needed, ...firsts]));
}
