import { fold } from "./fold";

/** How languages ask whether one is sure; beginnings of words, folded. */
const beginnings = [
  "sure certain really",
  "sur sure certain vraiment",
  "sicher wirklich",
  "seguro segura realmente",
  "sicur davvero",
  "certeza",
  "zeker echt",
  "pewn pewien naprawde",
  "saker verkligen",
  "sikker virkelig",
  "varma todella",
  "jist opravdu",
  "biztos tenyleg",
  "sigur chiar",
  "σιγουρ βεβαι",
  "emin gercekten",
  "уверен действительно",
  "впевнен справді дійсно",
  "本当 よろしい",
  "确定 確定 确认 確認 真的",
  "정말 확실",
  "متاكد متأكد",
].map((words) => words.split(" ").map(fold));
const all = [...new Set(beginnings.flat())];

/** Whether a text asks for certainty: "Are you sure?", « Êtes-vous sûr ? », 本当に？ */
export function asksForCertainty(text: string): boolean {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return all.some((word) =>
    folded.includes(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(word) ? word : ` ${word}`),
  );
}
