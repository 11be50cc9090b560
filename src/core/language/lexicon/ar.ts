import type { Lexicon } from "../concept";

export const ar: Lexicon = {
  common: "",
  words: {},
};
