import type { Concept, Lexicon } from "./concept";
import { fold } from "./fold";

/** Words in a row with what they mean together. */
interface Phrase {
  readonly words: readonly string[];
  readonly concepts: readonly Concept[];
}

type Known = Map<string, readonly Concept[]>;

/** A lexicon made ready to be asked. */
export interface Vocabulary {
  /** By first word, longest first; those whose first word may go on in any way stand apart. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly loose: readonly Phrase[];
  readonly whole: Known;
  /** Beginnings of words. */
  readonly stems: Known;
  /** Endings and middles of compound words. */
  readonly tails: Known;
  readonly middles: Known;
  /** Short words written as one with the next, longest first. */
  readonly clitics: readonly string[];
  readonly unspaced: boolean;
}

const shortestStem = 2;

function put(into: Known, key: string, concepts: readonly Concept[]): void {
  const known = into.get(key);
  into.set(key, known ? [...new Set([...known, ...concepts])] : concepts);
}

/** The stems of a meaning, folded as texts are; all at once, since folding takes its time. */
export const stemsOf = (patterns: string): string[] =>
  fold(patterns)
    .split(" ")
    .map((stem) => stem.replaceAll("_", " "));

/** Makes a lexicon ready. Its stems are folded as texts are, so that they can be written naturally. */
export function vocabularyOf({ words, clitics, unspaced }: Lexicon): Vocabulary {
  const phrases = new Map<string, Phrase[]>();
  const loose: Phrase[] = [];
  const [whole, stems, tails, middles]: Known[] = [new Map(), new Map(), new Map(), new Map()] as never;
  for (const [meaning, patterns] of Object.entries(words)) {
    const concepts = meaning.split("+") as Concept[];
    for (const stem of stemsOf(patterns)) {
      const parts = stem.split(" ");
      const first = parts[0] ?? "";
      if (parts.length > 1 && !unspaced && first.endsWith("*")) loose.push({ words: parts, concepts });
      else if (parts.length > 1 && !unspaced)
        phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, concepts }]);
      else if (unspaced) put(middles as Known, stem.replaceAll(" ", ""), concepts);
      else if (first.startsWith("*") && first.endsWith("*")) put(middles as Known, first.slice(1, -1), concepts);
      else if (first.startsWith("*")) put(tails as Known, first.slice(1), concepts);
      else if (first.endsWith("*")) put(stems as Known, first.slice(0, -1), concepts);
      else put(whole as Known, first, concepts);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    phrases,
    loose,
    whole: whole as Known,
    stems: stems as Known,
    tails: tails as Known,
    middles: middles as Known,
    clitics: (clitics ?? "").split(" ").filter(Boolean).map(fold),
    unspaced: unspaced === true,
  };
}

function fits(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** The longest phrase that begins at a word. */
export function phraseAt({ phrases, loose }: Vocabulary, words: readonly string[], at: number): Phrase | undefined {
  const holds = (phrase: Phrase) => phrase.words.every((part, n) => fits(part, words[at + n]));
  return phrases.get(words[at] ?? "")?.find(holds) ?? loose.find(holds);
}

function plainly({ whole, stems, tails, middles }: Vocabulary, word: string): readonly Concept[] | undefined {
  const known = whole.get(word);
  if (known) return known;
  for (let end = word.length; end >= shortestStem; end--) {
    const stem = stems.get(word.slice(0, end));
    if (stem) return stem;
  }
  for (let from = 0; from < word.length && tails.size > 0; from++) {
    const tail = tails.get(word.slice(from));
    if (tail) return tail;
  }
  let longest = "";
  for (const middle of middles.keys()) if (middle.length > longest.length && word.includes(middle)) longest = middle;
  return middles.get(longest);
}

/** What a word means, also behind a short word that is written as one with it. */
export function conceptsOf(vocabulary: Vocabulary, word: string): readonly Concept[] | undefined {
  const known = plainly(vocabulary, word) ?? (word.endsWith("'") ? plainly(vocabulary, word.slice(0, -1)) : undefined);
  if (known) return known;
  for (const clitic of vocabulary.clitics) {
    if (!word.startsWith(clitic) || word.length - clitic.length < shortestStem) continue;
    const bare = plainly(vocabulary, word.slice(clitic.length));
    if (bare) return bare;
  }
  return undefined;
}

/** The known pieces of a run of letters that is written without spaces, the longest at each place. */
export function piecesOf(
  { middles }: Vocabulary,
  run: string,
): { text: string; from: number; concepts: readonly Concept[] }[] {
  const found = [];
  const most = 12;
  for (let from = 0; from < run.length; ) {
    let length = Math.min(most, run.length - from);
    while (length > 0 && !middles.has(run.slice(from, from + length))) length--;
    const text = run.slice(from, from + length);
    if (length > 0) found.push({ text, from, concepts: middles.get(text) ?? [] });
    from += Math.max(1, length);
  }
  return found;
}
