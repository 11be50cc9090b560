import { lexicons } from "../../src/core/language/lexicon";
import { languagesOf } from "../../src/core/language/tell";

/** Norwegian's two written forms are one lexicon. */
const other: Readonly<Record<string, string>> = { no: "nb", nn: "nb" };

function ownOf(lang: string): string {
  const short = lang.toLowerCase().split(/[-_]/)[0] ?? "";
  return other[short] ?? short;
}

/** Whether a language is one of those that are understood: figures over these alone stand apart. */
export const isCovered = ({ lang }: { readonly lang: string }): boolean => ownOf(lang) in lexicons;

/**
 * The languages in which a string is read: that of its page, which a row gives, and English, in which labels are
 * often left; where the page's is none of ours, those that the string itself looks like.
 */
export function lexiconFor(lang: string, text: string): string[] {
  const own = ownOf(lang);
  return own in lexicons ? [...new Set([own, "en"])] : languagesOf(text);
}
