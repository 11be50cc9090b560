import type { Lexicon } from "../concept";

export const sv: Lexicon = {
  common: "",
  words: {},
};
