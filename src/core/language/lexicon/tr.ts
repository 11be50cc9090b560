import type { Lexicon } from "../concept";

export const tr: Lexicon = {
  common: "",
  words: {},
};
