import { fold } from "./fold";
import { Heard } from "./heard";
import { lexicons } from "./lexicon";
import { mentionsIn, wordsOf } from "./mentions";

/**
 * What a sentence says about the end of a subscription. Only `confirmed` says that it ends; every
 * other kind, and above all doubt, is not a confirmation.
 */
export const statementKinds = ["confirmed", "failed", "asked", "pending", "conditional", "active", "none"] as const;
export type StatementKind = (typeof statementKinds)[number];

export interface Statement {
  readonly kind: StatementKind;
  /** 0–1. */
  readonly confidence: number;
  readonly words: readonly string[];
}

const silent: Statement = { kind: "none", confidence: 0, words: [] };
/** A sentence longer than this is terms and conditions rather than news. */
const longestSentence = 45;

type Rule = readonly [StatementKind, number, (heard: Heard) => boolean];

const subject = (h: Heard) => h.has("subscription", "renewal", "trial");
const ending = (h: Heard) => h.has("ended", "off", "expires", "end");
const aboutOther = (h: Heard) => h.has("elsewhere", "order", "account", "pause", "data", "password") && !subject(h);

/** Tried in order: everything that takes a confirmation back comes before what gives one. */
const rules: readonly Rule[] = [
  ["none", 0.9, (h) => h.has("howto")],
  ["asked", 0.9, (h) => h.has("question")],
  ["failed", 0.9, (h) => h.has("failure") && !(h.negated("failure") && h.has("settled"))],
  ["failed", 0.9, (h) => h.negated("ended", "settled") || h.negated("end")],
  ["active", 0.9, (h) => h.negated("expires")],
  ["none", 0.8, (h) => h.follows("done", "expires")],
  ["none", 0.8, aboutOther],
  ["none", 0.8, (h) => h.has("payment", "elsewhere") && h.has("ended") && !h.has("renewal")],
  ["conditional", 0.9, (h) => h.has("condition")],
  ["active", 0.8, (h) => h.has("resume", "keep", "on")],
  ["pending", 0.8, (h) => h.has("attempt")],
  ["confirmed", 0.95, (h) => h.negated("renews", "renewal") && !h.has("ability", "end", "me")],
  [
    "confirmed",
    0.9,
    (h) =>
      h.negated("payment") &&
      h.has("future", "until") &&
      h.has("you", "subscription") &&
      !h.has("ability", "end", "me"),
  ],
  ["active", 0.8, (h) => h.has("renews", "renewal") && !ending(h)],
  ["confirmed", 0.9, (h) => h.has("end") && h.has("settled") && !h.has("ability", "confirm", "future")],
  ["conditional", 0.8, (h) => h.has("ability", "confirm")],
  [
    "confirmed",
    0.95,
    (h) =>
      h.has("ended") &&
      (h.has("subscription", "renewal", "trial") || h.has("you")) &&
      h.has("done", "future", "settled"),
  ],
  ["confirmed", 0.85, (h) => h.has("end") && h.has("future") && h.has("subscription") && !h.has("proceed", "you")],
  ["confirmed", 0.9, (h) => h.has("off") && h.has("renewal") && h.has("done")],
  ["confirmed", 0.7, (h) => h.has("ended") && h.has("subscription", "renewal") && h.length <= 5],
  ["confirmed", 0.75, (h) => h.has("expires") && h.has("subscription") && !h.has("trial")],
];

function statementIn(words: readonly string[], language: string): Statement {
  const mentions = mentionsIn(words, language);
  if (mentions.length < 2) return silent;
  const heard = new Heard(mentions, words.length);
  if (!ending(heard) && !heard.has("renews", "renewal") && !heard.has("payment")) return silent;
  const rule = rules.find(([, , holds]) => holds(heard));
  if (!rule) return silent;
  return { kind: rule[0], confidence: rule[1], words: mentions.map((m) => m.text) };
}

/** Reads one sentence; with several languages, a reading that denies outweighs one that confirms. */
export function readStatement(sentence: string, languages = Object.keys(lexicons)): Statement {
  const words = wordsOf(sentence);
  if (words.length < 2 || words.length > longestSentence) return silent;
  const readings = languages.map((language) => statementIn(words, language));
  const heard = readings.filter((reading) => reading.kind !== "none");
  const denial = heard.find((reading) => reading.kind !== "confirmed" && reading.words.length > 2);
  return denial ?? heard[0] ?? readings[0] ?? silent;
}

const sentenceEnd = /(?<=[.!?…])\s+(?=[\p{Lu}«"“(])/u;

/** The sentences of a block of text, in order. */
export function sentencesOf(text: string): string[] {
  return text.split(sentenceEnd).filter((sentence) => fold(sentence).length > 0);
}
