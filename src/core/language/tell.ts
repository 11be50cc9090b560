import { fold } from "./fold";
import { lexicons } from "./lexicon";
import { mentionsIn, wordsOf } from "./mentions";

/** Scripts that only one of the languages is written in, and letters that tell two apart. */
const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\u3040-\u30ff]/, ["ja"]],
  [/\p{Script=Hangul}/u, ["ko"]],
  [/\p{Script=Greek}/u, ["el"]],
  [/\p{Script=Arabic}/u, ["ar"]],
  [/[іїєґ]/i, ["uk"]],
  [/[ыэъё]/i, ["ru"]],
  [/\p{Script=Cyrillic}/u, ["ru", "uk"]],
  [/\p{Script=Han}/u, ["zh", "ja"]],
];
const most = 400;
/** What a common word counts, beside a word of the lexicon. */
const commonWeight = 2;
/** A language counts besides the best one from this share of its score. */
const share = 0.5;

const commons = new Map<string, ReadonlySet<string>>();
function commonIn(language: string): ReadonlySet<string> {
  const known = commons.get(language) ?? new Set(fold(lexicons[language]?.common ?? "").split(" "));
  commons.set(language, known);
  return known;
}

function scoreIn(words: readonly string[], language: string): number {
  const common = commonIn(language);
  const said = words.filter((word) => common.has(word)).length;
  const known = mentionsIn(words, language).reduce((sum, { text }) => sum + text.split(" ").length, 0);
  return said * commonWeight + known;
}

/** The languages whose script a text is written in; those of the Latin script where it has no other. */
function candidates(text: string): readonly string[] {
  const found = scripts.find(([letters]) => letters.test(text))?.[1];
  const others = scripts.flatMap(([, languages]) => languages);
  return found ?? Object.keys(lexicons).filter((language) => !others.includes(language));
}

/**
 * The languages that a text may be in, the likeliest first, by its script, its commonest words and the words that
 * lexicons know; none where nothing is known.
 * @param hint ISO 639-1 or BCP 47 that the document says of itself: often wrong, it only decides between equals
 */
export function languagesOf(text: string, hint = ""): string[] {
  const words = wordsOf(text).slice(0, most);
  const said = hint.slice(0, 2).toLowerCase();
  const own = said === "no" || said === "nn" ? "nb" : said;
  const scored = candidates(text)
    .map((language) => ({ language, score: scoreIn(words, language) + (language === own ? 0.5 : 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= best * share).map(({ language }) => language);
}
