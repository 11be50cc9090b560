import type { Glance } from "./beginnings";
import type { Concept } from "./concept";
import { fold } from "./fold";
import { lexicons } from "./lexicon";

/** So much of a word is enough to take a closer look. */
const longestStart = 8;
/** Between two words of a phrase. */
const gaps = [" ", "-"];

type Growing = { [letter: string]: Growing | 1 };

function grow(tree: Growing, [letter, ...rest]: readonly string[], whole: boolean): void {
  if (letter === undefined) return;
  for (const way of letter === " " ? gaps : [letter]) {
    const below = tree[way] ?? {};
    tree[way] = below;
    if (below === 1) continue;
    if (rest.length > 0) grow(below, rest, whole);
    else if (whole) below[""] = 1;
    else tree[way] = 1;
  }
}

/** The beginning of a stem, and whether it stands for the whole word. */
function startOf(stem: string): { start: readonly string[]; whole: boolean } {
  const letters = [...(stem.replace(/^\*/, "").split("*")[0] ?? "")];
  return { start: letters.slice(0, longestStart), whole: !stem.includes("*") && letters.length <= longestStart };
}

/**
 * What finds every text that can name one of the concepts in any language, without splitting it into words.
 * @param more texts to find besides by their beginning
 */
export function glance(wanted: readonly Concept[], more: readonly string[] = []): Glance {
  const [words, anywhere]: [Growing, Growing] = [{}, {}];
  for (const { words: meanings, clitics, unspaced } of Object.values(lexicons)) {
    for (const [meaning, stems] of Object.entries(meanings)) {
      if (!meaning.split("+").some((concept) => wanted.includes(concept as Concept))) continue;
      for (const written of stems.trim().split(/\s+/)) {
        const stem = fold(written.replaceAll("_", " "));
        const { start, whole } = startOf(stem);
        if (unspaced || clitics || stem.startsWith("*")) grow(anywhere, start, false);
        else grow(words, start, whole);
      }
    }
  }
  for (const text of more) grow(words, startOf(fold(text)).start, false);
  return { words, anywhere };
}
