import type { Concept } from "./concept";
import { lexicons } from "./lexicon";

const letters: Readonly<Record<string, string>> = {
  a: "aàâäáãå",
  c: "cç",
  e: "eéèêë",
  i: "iîïíì",
  o: "oôöóò",
  u: "uûüùú",
  n: "nñ",
  y: "yÿ",
};

/** The beginning of a stem as a pattern that does not mind accents; long enough to be rare elsewhere. */
function loose(stem: string): string {
  const start = stem.replace(/[*_'].*$/s, "").slice(0, 6);
  return [...start]
    .map((letter) => (letters[letter] ? `[${letters[letter]}]` : letter.replace(/[%?]/, "\\$&")))
    .join("");
}

const patterns = new Map<string, RegExp>();

/**
 * A quick look whether a text can name one of the concepts: no folding, no splitting into words. May say yes
 * where a careful reading says no, never the other way round.
 */
export function mayName(text: string, concepts: readonly Concept[]): boolean {
  const key = concepts.join();
  let pattern = patterns.get(key);
  if (!pattern) {
    const stems = Object.values(lexicons).flatMap((lexicon) =>
      concepts.flatMap((concept) => lexicon[concept]?.split(" ") ?? []),
    );
    const starts = [...new Set(stems.map(loose))].filter((start) => start.length > 0);
    pattern = new RegExp(`(?<![\\p{L}])(?:${starts.join("|")})`, "iu");
    patterns.set(key, pattern);
  }
  return pattern.test(text);
}
