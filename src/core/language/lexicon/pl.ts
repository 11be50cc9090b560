import type { Lexicon } from "../concept";

export const pl: Lexicon = {
  common: "",
  words: {},
};
