import { clausesIn, unquoted } from "./clauses";
import type { Concept } from "./concept";
import { fold } from "./fold";
import type { Heard } from "./heard";
import { lengthOf, mentionsIn, wordsOf } from "./mentions";
import { firstRule, rulesOf } from "./rules";
import { statementRules } from "./statement-rules";
import { languagesOf } from "./tell";

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
/** Without one of these nothing is said about an end. */
const telling: readonly Concept[] = [
  "ended",
  "over",
  "off",
  "expires",
  "end",
  "renews",
  "renewal",
  "payment",
  "member",
];
/** What a condition must speak of to hold the rest back: "when the period ends" does not. */
const acts: readonly Concept[] = [
  "end",
  "ended",
  "confirm",
  "proceed",
  "ability",
  "request",
  "failure",
  "resume",
  "keep",
  "payment",
  "manage",
  "you",
];

const rules = rulesOf<StatementKind>(statementRules);

interface Said {
  readonly kind: StatementKind;
  readonly confidence: number;
  readonly clause: Heard;
}

/** The first of these that any clause says is what the sentence says. */
const weightiest: readonly StatementKind[] = ["failed", "pending", "conditional", "renews", "active", "confirmed"];

/** Whether a clause holds back what others say: a condition that comes first, or asks for something to be done. */
function counts({ kind, clause }: Said, at: number, all: readonly Said[]): boolean {
  if (kind === "none") return false;
  if (kind !== "conditional" || !clause.has(["condition"])) return true;
  const claimed = all.slice(0, at).some((said) => said.kind === "confirmed");
  return !claimed || clause.says(acts);
}

function combined(all: readonly Said[]): { kind: StatementKind; confidence: number } {
  const counting = all.filter((said, at) => counts(said, at, all));
  for (const kind of weightiest) {
    const saying = counting.filter((said) => said.kind === kind);
    if (saying.length > 0) return { kind, confidence: Math.max(...saying.map(({ confidence }) => confidence)) };
  }
  return { kind: "none", confidence: Math.max(0, ...all.map(({ confidence }) => confidence)) };
}

function statementIn(sentence: string, words: readonly string[], language: string): Statement {
  const mentions = mentionsIn(words, language);
  if (mentions.length < 2 || !mentions.some(({ concept }) => telling.includes(concept))) return silent;
  const heard = mentions.map(({ text }) => text);
  const has = (concept: Concept) => mentions.some((mention) => mention.concept === concept);
  if (has("howto")) return { kind: "none", confidence: 0.9, words: heard };
  if (has("question")) return { kind: "asked", confidence: 0.9, words: heard };
  const said = clausesIn(sentence, language).map((clause): Said => {
    const rule = firstRule(rules, clause);
    return { kind: rule?.kind ?? "none", confidence: rule?.confidence ?? 0, clause };
  });
  return { ...combined(said), words: heard };
}

/** Reads one sentence; with several languages, a reading that denies outweighs one that confirms. */
export function readStatement(sentence: string, languages: readonly string[] = languagesOf(sentence)): Statement {
  const words = wordsOf(sentence);
  if (words.length === 0 || lengthOf(words) < 2 || lengthOf(words) > longestSentence) return silent;
  const own = unquoted(sentence);
  const readings = languages.map((language) => statementIn(own, wordsOf(own), language));
  const heard = readings.filter((reading) => reading.kind !== "none");
  const known = Math.max(0, ...heard.map((reading) => reading.words.length));
  // A related language that knows half the words denies what it does not understand.
  const denial = heard.find((reading) => reading.kind !== "confirmed" && reading.words.length >= Math.max(3, known));
  return denial ?? heard[0] ?? readings[0] ?? silent;
}

/** After one of these a claim is what would come of it: "Really cancel? Your plan will end on 3 May." */
const holding: readonly StatementKind[] = ["asked", "pending"];

/** The sentences of a text with what each says, where one before does not hold it back. */
export function statementsIn(
  text: string,
  languages: readonly string[] = languagesOf(text),
): { sentence: string; said: Statement }[] {
  let held = false;
  return sentencesOf(unquoted(text)).map((sentence) => {
    const said = readStatement(sentence, languages);
    const withheld = held && said.kind === "confirmed";
    held ||= holding.includes(said.kind);
    return { sentence, said: withheld ? { ...said, kind: "none" } : said };
  });
}

/** What a text of one or more sentences says: what takes a confirmation back outweighs it. */
export function readText(text: string, languages: readonly string[] = languagesOf(text)): Statement {
  const all = statementsIn(text, languages).map(({ said }) => said);
  const found = weightiest
    .filter((kind) => kind !== "conditional")
    .map((kind) => all.find((said) => said.kind === kind));
  return found.find(Boolean) ?? all.find(({ kind }) => kind !== "none") ?? all[0] ?? silent;
}

const sentenceEnd = /(?<=[.!?…])\s+(?=[\p{Lu}«"“(])|(?<=[。！？])/u;

/** The sentences of a block of text, in order. */
export function sentencesOf(text: string): string[] {
  return text.split(sentenceEnd).filter((sentence) => fold(sentence).length > 0);
}
