import type { Lexicon } from "../concept";

export const zh: Lexicon = {
  common: "",
  words: {},
};
