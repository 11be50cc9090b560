import type { Lexicon } from "../concept";

export const da: Lexicon = {
  common: "",
  words: {},
};
