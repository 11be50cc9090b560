import type { Lexicon } from "../concept";

export const es: Lexicon = {
  common: "",
  words: {},
};
