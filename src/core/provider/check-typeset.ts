import type { Mistake, Path } from "./check-mistake";
import type { Text } from "./schema";

/** Signs that French sets off with a narrow no-break space: before them, or after an opening quotation mark. */
const unset = /(?<!\u202f)[;:!?»]|«(?!\u202f)/gu;
const typewriter = /['"]/g;

/** The signs that are wrong in a sentence, each once: who mends one should not come back for the next. */
const wrong = (sentence: string, signs: RegExp) => [...new Set(sentence.match(signs) ?? [])];

const isText = (value: object): value is Text =>
  "en" in value && "fr" in value && typeof value.en === "string" && typeof value.fr === "string";

function straight(sentence: string, path: Path): Mistake[] {
  return wrong(sentence, typewriter).map((sign) => {
    const instead = sign === "'" ? { en: "’", fr: "’" } : { en: "“ and ”", fr: "« et »" };
    return {
      path,
      says: {
        en: `${sign} is a typewriter's sign; write ${path.at(-1) === "fr" ? instead.fr.replace(" et ", " and ") : instead.en}.`,
        fr: `${sign} est un signe de machine à écrire ; écrivez ${path.at(-1) === "fr" ? instead.fr : instead.en.replace(" and ", " et ")}.`,
      },
    };
  });
}

function unspaced(sentence: string, path: Path): Mistake[] {
  return wrong(sentence, unset).map((sign) => {
    const after = sign === "«";
    const written = after ? `${sign}\\u202f` : `\\u202f${sign}`;
    return {
      path,
      says: {
        en: `the narrow no-break space (U+202F) is missing ${after ? "after" : "before"} ${sign} in French; write ${written}.`,
        fr: `l’espace fine insécable (U+202F) manque ${after ? "après" : "avant"} ${sign} ; écrivez ${written}.`,
      },
    };
  });
}

/** What is not typeset as it should be in the sentences of a file; labels stay as the site writes them. */
export function typesetMistakes(value: unknown, path: Path = []): Mistake[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => typesetMistakes(item, [...path, at]));
  if (isText(value)) {
    const [en, fr] = [
      [...path, "en"],
      [...path, "fr"],
    ];
    return [...straight(value.en, en), ...straight(value.fr, fr), ...unspaced(value.fr, fr)];
  }
  return Object.entries(value).flatMap(([key, inner]) => typesetMistakes(inner, [...path, key]));
}
