import type { Concept, Lexicon, Mention } from "./concept";
import { fold } from "./fold";
import { lexicons } from "./lexicon";

interface Phrase {
  readonly words: readonly string[];
  readonly concept: Concept;
}

/** A lexicon made ready: phrases by first word (longest first), whole words, and beginnings of words. */
interface Index {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly words: ReadonlyMap<string, Concept>;
  readonly stems: ReadonlyMap<string, Concept>;
}

/** A day in May is one word: the month is not the verb. */
const wordShape = /\d+(?:st|nd|rd|th)? may(?!\p{L})|(?<!\p{L})may \d+|\p{L}*n't(?!\p{L})|[\p{L}\p{N}]+'?|[?%]/gu;
const shortestStem = 3;

function indexOf(lexicon: Lexicon): Index {
  const phrases = new Map<string, Phrase[]>();
  const words = new Map<string, Concept>();
  const stems = new Map<string, Concept>();
  for (const [concept, patterns] of Object.entries(lexicon) as [Concept, string][]) {
    for (const pattern of patterns.split(" ")) {
      const parts = pattern.split("_");
      const first = parts[0] ?? "";
      if (parts.length > 1) {
        phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, concept }]);
      } else if (first.endsWith("*")) stems.set(first.slice(0, -1), concept);
      else words.set(first, concept);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { phrases, words, stems };
}

const indexes = new Map<string, Index>();
function indexFor(language: string): Index | undefined {
  const lexicon = lexicons[language];
  if (lexicon && !indexes.has(language)) indexes.set(language, indexOf(lexicon));
  return indexes.get(language);
}

/** Splits into folded words; `don't` stays one, `l'abonnement` becomes `l'` and `abonnement`. */
export function wordsOf(text: string): string[] {
  return fold(text).match(wordShape) ?? [];
}

function fits(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

function phraseAt(index: Index, words: readonly string[], at: number): Phrase | undefined {
  const starting = index.phrases.get(words[at] ?? "");
  return starting?.find((phrase) => phrase.words.every((part, n) => fits(part, words[at + n])));
}

function wordConcept(index: Index, word: string): Concept | undefined {
  const whole = index.words.get(word);
  if (whole) return whole;
  for (let end = word.length; end >= shortestStem; end--) {
    const stem = index.stems.get(word.slice(0, end));
    if (stem) return stem;
  }
  return undefined;
}

/** The known words of a text in one language, in order; `at` counts words from 0. */
export function mentionsIn(words: readonly string[], language: string): Mention[] {
  const index = indexFor(language);
  if (!index) return [];
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(index, words, at);
    if (phrase) {
      const text = words.slice(at, at + phrase.words.length).join(" ");
      found.push({ concept: phrase.concept, text, at });
      at += phrase.words.length - 1;
      continue;
    }
    const word = words[at] ?? "";
    const concept = wordConcept(index, word);
    if (concept) found.push({ concept, text: word, at });
  }
  return found;
}
