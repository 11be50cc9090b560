import type { Lexicon } from "../concept";

export const uk: Lexicon = {
  common: "",
  words: {},
};
