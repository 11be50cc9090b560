import type { Lexicon } from "../concept";

export const ja: Lexicon = {
  common: "",
  words: {},
};
