import type { Concept } from "./concept";
import { fold } from "./fold";
import { lexicons } from "./lexicon";

/** How a letter is also written: readers compare folded letters, a pattern sees the page's own. */
const variants: Readonly<Record<string, string>> = {
  a: "aàáâãäåāăą",
  c: "cçćč",
  d: "dď",
  e: "eèéêëēėęě",
  g: "gğ",
  i: "iıìíîïīį",
  l: "lľĺ",
  n: "nñńň",
  o: "oòóôõöőō",
  r: "rřŕ",
  s: "sśšşș",
  t: "tťţț",
  u: "uùúûüūůűų",
  y: "yýÿ",
  z: "zźżž",
  α: "αά",
  ε: "εέ",
  η: "ηή",
  ι: "ιίϊΐ",
  ο: "οό",
  σ: "σς",
  υ: "υύϋΰ",
  ω: "ωώ",
  е: "её",
  и: "ий",
  і: "ії",
  ا: "اأإآ",
  و: "وؤ",
  ي: "يئ",
  "'": "'’ʼ‘",
};
const longestStart = 8;
const letterBefore = "(?<!\\p{L})";
const wordEnd = "(?!\\p{L})";

/** Beginnings of words in a tree by their letters, so that a pattern tries each letter once. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** A word that begins so is wanted, however it goes on; or only the word itself. */
  wanted: boolean;
  whole: boolean;
}

const branch = (): Branch => ({ next: new Map(), wanted: false, whole: false });

function grow(root: Branch, start: string, whole: boolean): void {
  let at = root;
  for (const letter of start) {
    const next = at.next.get(letter) ?? branch();
    at.next.set(letter, next);
    at = next;
  }
  if (whole) at.whole = true;
  else at.wanted = true;
}

function signOf(letter: string): string {
  const known = variants[letter];
  if (known) return `[${known}]`;
  return letter === " " ? "[^\\p{L}\\p{N}]+" : letter.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}

function patternOf({ next, wanted, whole }: Branch): string {
  if (wanted) return "";
  const ways = [...next]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, below]) => signOf(letter) + patternOf(below));
  if (whole) ways.push(wordEnd);
  return ways.length === 1 ? (ways[0] ?? "") : `(?:${ways.join("|")})`;
}

/** The beginning of a stem, and whether it stands for the whole word. */
function startOf(stem: string): { start: string; whole: boolean } {
  const letters = [...(stem.replace(/^\*/, "").split("*")[0] ?? "")];
  const start = letters.slice(0, longestStart).join("");
  return { start, whole: !stem.includes("*") && letters.length <= longestStart };
}

/**
 * A pattern (flags `iu`) that finds every text which can name one of the concepts in any language, without folding it
 * or splitting it into words: some that a careful reading does not find as well, never fewer.
 * @param more texts to find besides by their beginning
 */
export function glance(wanted: readonly Concept[], more: readonly string[] = []): string {
  const [words, anywhere] = [branch(), branch()];
  for (const { words: meanings, clitics, unspaced } of Object.values(lexicons)) {
    for (const [meaning, stems] of Object.entries(meanings)) {
      if (!meaning.split("+").some((concept) => wanted.includes(concept as Concept))) continue;
      for (const written of stems.trim().split(/\s+/)) {
        const stem = fold(written.replaceAll("_", " "));
        const { start, whole } = startOf(stem);
        if (start === "") continue;
        if (unspaced || clitics || stem.startsWith("*")) grow(anywhere, start, false);
        else grow(words, start, whole);
      }
    }
  }
  for (const text of more) grow(words, startOf(fold(text)).start, false);
  const parts = [`${letterBefore}${patternOf(words)}`];
  if (anywhere.next.size > 0) parts.push(patternOf(anywhere));
  return parts.join("|");
}
