import type { Lexicon } from "../concept";

export const hu: Lexicon = {
  common: "",
  words: {},
};
