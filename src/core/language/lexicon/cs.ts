import type { Lexicon } from "../concept";

export const cs: Lexicon = {
  common: "",
  words: {},
};
