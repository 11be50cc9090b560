import type { Lexicon } from "../concept";

export const ro: Lexicon = {
  common: "",
  words: {},
};
