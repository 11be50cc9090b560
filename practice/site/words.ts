import { en } from "./en";
import { fr } from "./fr";

/** Everything that the practice site says, in one language. */
export type Words = typeof en;

/** The words of a language: English for every code but `fr`. */
export function wordsOf(code: string | null): Words {
  return code === "fr" ? fr : en;
}
