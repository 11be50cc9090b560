import { fold } from "./fold";
import { Heard } from "./heard";
import { lexicons } from "./lexicon";
import { mentionsIn, wordsOf } from "./mentions";
import { firstRule, rulesOf } from "./rules";
import { statementRules } from "./statement-rules";

/**
 * What a sentence says about the end of a subscription. Only `confirmed` says that it ends; every
 * other kind, and above all doubt, is not a confirmation.
 */
export const statementKinds = [
  "confirmed",
  "failed",
  "asked",
  "pending",
  "conditional",
  "renews",
  "active",
  "none",
] as const;
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

const rules = rulesOf<StatementKind>(statementRules);

function statementIn(words: readonly string[], language: string): Statement {
  const mentions = mentionsIn(words, language);
  if (mentions.length < 2) return silent;
  const heard = new Heard(mentions, words.length);
  if (!heard.has(["ended", "over", "off", "expires", "end", "renews", "renewal", "payment"])) return silent;
  const rule = firstRule(rules, heard);
  if (!rule) return silent;
  return { kind: rule.kind, confidence: rule.confidence, words: mentions.map((m) => m.text) };
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
