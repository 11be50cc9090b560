import type { Lexicon } from "../concept";

export const el: Lexicon = {
  common: "",
  words: {},
};
