import { fold } from "../language/fold";
import { lexicons } from "../language/lexicon";
import { mentionsIn, wordsOf } from "../language/mentions";
import { phraseAt, piecesOf, type Vocabulary, vocabularyOf } from "../language/vocabulary";
import { left } from "./left";

const longest = 60;
/** A shorter beginning begins half the names there are, and a long ending behind one may be a name's. */
const [shortestStem, longestEnding] = [4, 5];
const withoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

interface Knowing {
  readonly vocabulary: Vocabulary;
  readonly common: ReadonlySet<string>;
}
const knowing = new Map<string, Knowing>();

function knowingIn(language: string): Knowing | null {
  const lexicon = lexicons[language];
  if (!lexicon) return null;
  const known = knowing.get(language) ?? {
    vocabulary: vocabularyOf(lexicon),
    common: new Set(fold(lexicon.common ?? "").split(" ")),
  };
  knowing.set(language, known);
  return known;
}

function isKnown({ vocabulary, common }: Knowing, word: string): boolean {
  const bare = word.replace(/'$/, "");
  if (common.has(word) || common.has(bare) || vocabulary.whole.has(word) || vocabulary.whole.has(bare)) return true;
  if (vocabulary.unspaced && withoutSpaces.test(word))
    return piecesOf(vocabulary, word).reduce((sum, { text }) => sum + text.length, 0) === word.length;
  for (let end = word.length; end >= Math.max(shortestStem, word.length - longestEnding); end--)
    if (vocabulary.stems.has(word.slice(0, end))) return true;
  return false;
}

/** Whether every word is one of the language's words about subscriptions and accounts, or one of its commonest. */
function allKnown(words: readonly string[], knowing: Knowing): boolean {
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(knowing.vocabulary, words, at);
    if (phrase) at += phrase.words.length - 1;
    else if (!isKnown(knowing, words[at] ?? "")) return false;
  }
  return true;
}

/**
 * A label as a report may carry it: whole, where it is one of the catalogue's or consists of nothing but words that a
 * lexicon has; else only a sign that there was one. Digits, addresses and anything that may be a name are never kept.
 * @param labels of the catalogue for this page's owner
 */
export function knownLabel(label: string, languages: readonly string[], labels: readonly string[]): string {
  const own = fold(label);
  const listed = labels.find((each) => fold(each) === own);
  if (listed !== undefined) return listed;
  if (label.length > longest || /[^\p{L}\p{M}\s'’‘.,:;!?…()/&-]/u.test(label) || /\.\S/.test(label)) return left;
  const words = wordsOf(label);
  const said = languages.some((language) => {
    const known = knowingIn(language);
    return known !== null && allKnown(words, known) && mentionsIn(words, language).length > 0;
  });
  return said ? label : left;
}
