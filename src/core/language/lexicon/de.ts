import type { Lexicon } from "../concept";

export const de: Lexicon = {
  common: "",
  words: {},
};
