import type { Lexicon } from "../concept";

export const ko: Lexicon = {
  common: "",
  words: {},
};
