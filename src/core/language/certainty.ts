import { fold } from "./fold";
import { lexicons } from "./lexicon";

/** Scripts that are written without spaces between words. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text asks for certainty: "Are you sure?", « Êtes-vous sûr ? », 本当に？ */
export function asksForCertainty(text: string, languages: readonly string[]): boolean {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")}`;
  return languages
    .flatMap((language) => fold(lexicons[language]?.sure ?? "").split(" "))
    .some((word) => word !== "" && folded.includes(unspaced.test(word) ? word : ` ${word}`));
}
