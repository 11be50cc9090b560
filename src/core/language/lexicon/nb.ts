import type { Lexicon } from "../concept";

export const nb: Lexicon = {
  common: "",
  words: {},
};
