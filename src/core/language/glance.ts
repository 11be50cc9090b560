import type { Concept } from "./concept";
import { lexicons } from "./lexicon";

const variants: Readonly<Record<string, string>> = {
  a: "[aàâäáãå]",
  c: "[cç]",
  e: "[eéèêë]",
  i: "[iîïíì]",
  o: "[oôöóò]",
  u: "[uûüùú]",
  n: "[nñ]",
  y: "[yÿ]",
  "'": "['’ʼ‘]",
  _: "[^\\p{L}\\p{N}]+",
};
const longestStart = 6;

/** The beginning of a stem or label as a pattern that minds neither accents nor kinds of quotes. */
export function startOf(stem: string): string {
  const signs = [...stem.replace("*", "")].slice(0, longestStart);
  return signs.map((sign) => variants[sign] ?? sign.replace(/[\\^$.*+?()[\]{}|]/, "\\$&")).join("");
}

/**
 * A pattern (flags `iu`) that finds every text which can name one of the concepts, without folding it or splitting
 * it into words: some that a careful reading does not find as well, never fewer.
 * @param more beginnings to find besides, as `startOf` makes them
 */
export function glance(concepts: readonly Concept[], more: readonly string[] = []): string {
  const stems = Object.values(lexicons).flatMap((lexicon) =>
    concepts.flatMap((concept) => lexicon.words[concept]?.split(" ") ?? []),
  );
  const starts = [...new Set([...stems.map(startOf), ...more])].filter((start) => start.length > 0).sort();
  return `(?<!\\p{L})(?:${starts.join("|")})`;
}
