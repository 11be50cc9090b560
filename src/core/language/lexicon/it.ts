import type { Lexicon } from "../concept";

export const it: Lexicon = {
  common: "",
  words: {},
};
