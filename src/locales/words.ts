import { en } from "./en";
import { fr } from "./fr";
import { isFrench } from "./french";

/** Everything that the product says, in one language. */
export type Words = typeof en;

/** The words for a language tag such as `fr-CA`; English for those that are not translated yet. */
export function wordsFor(language: string): Words {
  return isFrench(language) ? fr : en;
}
