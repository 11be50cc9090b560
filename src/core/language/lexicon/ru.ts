import type { Lexicon } from "../concept";

export const ru: Lexicon = {
  common: "",
  words: {},
};
