import type { Lexicon } from "../concept";

export const pt: Lexicon = {
  common: "",
  words: {},
};
