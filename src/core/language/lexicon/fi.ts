import type { Lexicon } from "../concept";

export const fi: Lexicon = {
  common: "",
  words: {},
};
