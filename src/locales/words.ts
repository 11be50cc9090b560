import { en } from "./en";
import { fr } from "./fr";

/** Everything that the product says, in one language. */
export type Words = typeof en;

/** The words for a language tag such as `fr-CA`; English for those that are not translated yet. */
export function wordsFor(language: string): Words {
  return language.toLowerCase().split(/[-_]/)[0] === "fr" ? fr : en;
}
