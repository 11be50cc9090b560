import type { Mention } from "./concept";
import { fold } from "./fold";
import { lexicons } from "./lexicon";
import { conceptsOf, phraseAt, piecesOf, type Vocabulary, vocabularyOf } from "./vocabulary";

/** A day in May is one word: the month is not the verb. */
const wordShape =
  /\d+(?:st|nd|rd|th)? may(?!\p{L})|(?<!\p{L})may \d+|\p{L}*n't(?!\p{L})|[\p{L}\p{M}\p{N}]+'?|[?%؟？]/gu;

/** What a program puts a value in place of: `%s`, `%1$s`. */
const placeholder = /%(?:\d+\$)?[sd@]/g;

const vocabularies = new Map<string, Vocabulary>();
function vocabularyFor(language: string): Vocabulary | undefined {
  const lexicon = lexicons[language];
  if (lexicon && !vocabularies.has(language)) vocabularies.set(language, vocabularyOf(lexicon));
  return vocabularies.get(language);
}

/** Splits into folded words; `don't` stays one, `l'abonnement` becomes `l'` and `abonnement`. */
export function wordsOf(text: string): string[] {
  return fold(text).replace(placeholder, " ").match(wordShape) ?? [];
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How many words a text has; letters that are written without spaces count half a word each. */
export function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (withoutSpaces.test(word) ? Math.ceil(word.length / 2) : 1), 0);
}

/** The known words of a text in one language, in order; `at` counts words from 0. */
export function mentionsIn(words: readonly string[], language: string): Mention[] {
  const vocabulary = vocabularyFor(language);
  if (!vocabulary) return [];
  const found: Mention[] = [];
  let place = 0;
  for (let at = 0; at < words.length; at++, place++) {
    const word = words[at] ?? "";
    if (vocabulary.unspaced && withoutSpaces.test(word)) {
      for (const { text, from, concepts } of piecesOf(vocabulary, word))
        for (const concept of concepts) found.push({ concept, text, at: place + Math.floor(from / 2) });
      place += Math.ceil(word.length / 2) - 1;
      continue;
    }
    const phrase = phraseAt(vocabulary, words, at);
    const text = phrase ? words.slice(at, at + phrase.words.length).join(" ") : word;
    for (const concept of phrase?.concepts ?? conceptsOf(vocabulary, word) ?? [])
      found.push({ concept, text, at: place });
    if (phrase) {
      at += phrase.words.length - 1;
      place += phrase.words.length - 1;
    }
  }
  return found;
}
