import type { Lexicon } from "../concept";
import { en } from "./en";
import { fr } from "./fr";

/** The languages that are understood on pages, by ISO 639-1 code. */
export const lexicons: Readonly<Record<string, Lexicon>> = { en, fr };

/** Whether a language may put its "not" behind the verb. */
export const notBehindIn = (language: string): boolean => lexicons[language]?.notBehind === true;
