import type { Lexicon } from "../concept";

export const nl: Lexicon = {
  common: "",
  words: {},
};
