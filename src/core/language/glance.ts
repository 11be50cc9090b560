import type { Glance } from "./beginnings";
import type { Concept } from "./concept";
import { fold } from "./fold";
import { lexicons } from "./lexicon";
import { stemsOf } from "./vocabulary";

/** So much of a word is enough to take a closer look. */
const longestStart = 8;

type Growing = { [letter: string]: Growing | 1 };

/** A letter of a stem in a tree; the words of a phrase may also be joined by a hyphen. */
function put(tree: Growing, letter: string, below: Growing | 1): void {
  tree[letter] = below;
  if (letter === " ") tree["-"] = below;
}

/** Puts the first letters of a stem into a tree, as a whole word where the stem allows no ending. */
function grow(tree: Growing, stem: string): void {
  const star = stem.indexOf("*", 1);
  const open = star > 0 || stem.length > longestStart;
  const last = Math.min(star > 0 ? star : stem.length, longestStart) - 1;
  let node = tree;
  for (let at = stem.startsWith("*") ? 1 : 0; at <= last; at++) {
    const letter = stem[at] as string;
    const below = node[letter] ?? {};
    if (below === 1) return;
    put(node, letter, at === last && open ? 1 : below);
    node = below;
  }
  if (!open) node[""] = 1;
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
      for (const stem of stemsOf(stems)) {
        if (unspaced || clitics || stem.startsWith("*")) grow(anywhere, stem.endsWith("*") ? stem : `${stem}*`);
        else grow(words, stem);
      }
    }
  }
  for (const text of more) grow(words, `${fold(text)}*`);
  return { words, anywhere };
}
