import { clausesIn, fallsDue, piecesOf, unquoted } from "./clauses";
import type { Concept, Mention } from "./concept";
import { doubtOf } from "./doubt";
import { fold } from "./fold";
import type { Heard } from "./heard";
import { heldBack, holdsOthers } from "./held-back";
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
  /** Not ended yet: something is still to come, or to be done. */
  "not-yet",
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
  "billing",
  "member",
  "resume",
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

/** What only says until when: the end of what is paid. */
const periods: readonly Concept[] = ["until", "expires", "over", "effect"];

/** From here on a sentence that says nothing is known to say nothing. */
const sureNothing = 0.8;
const undoing: readonly Concept[] = ["resume", "on"];
const paying: readonly Concept[] = ["payment", "billing"];

/** Behind these stands what an end depends on. */
const endings: readonly Concept[] = ["ended", "over", "off", "end", "expires", "effect"];

const rules = rulesOf<StatementKind>(statementRules);

interface Said {
  readonly kind: StatementKind;
  readonly confidence: number;
  readonly clause: Heard;
}

/** The first of these that any clause says is what the sentence says. */
const weightiest: readonly StatementKind[] = [
  "failed",
  "not-yet",
  "pending",
  "conditional",
  "renews",
  "active",
  "confirmed",
];

/** Whether a clause holds back what others say: a condition that comes first, or asks for something to be done. */
function counts({ kind, clause }: Said, at: number, all: readonly Said[]): boolean {
  if (kind === "none") return false;
  if (kind !== "conditional" || !clause.has(["condition"])) return true;
  const claims = all.slice(0, at).filter((said) => said.kind === "confirmed");
  // "It will end unless you resume it" tells how to take back what is done.
  if (clause.says(undoing) && !clause.says(paying)) return false;
  if (claims.length === 0) return true;
  // "It will be cancelled as soon as we have your letter" is not done; "when the period is over" is only the day.
  const toCome = claims.some((said) => said.clause.has(["future"]));
  return toCome ? !clause.says(periods) : clause.says(acts);
}

function combined(all: readonly Said[]): { kind: StatementKind; confidence: number } {
  const claims = all.some(({ kind }) => kind === "confirmed");
  // "Cancel today and you will not be charged": a mere command takes back what is claimed beside it, and says nothing.
  const mere = ({ kind, confidence }: Said) => kind === "conditional" && confidence < sureNothing && !claims;
  const counting = all.filter((said, at) => counts(said, at, all) && !mere(said));
  for (const kind of weightiest) {
    const saying = counting.filter((said) => said.kind === kind);
    if (saying.length > 0) return { kind, confidence: Math.max(...saying.map(({ confidence }) => confidence)) };
  }
  return { kind: "none", confidence: Math.max(0, ...all.map(({ confidence }) => confidence)) };
}

/** How many words a name has at most. */
const longestName = 3;

/** "Anna has cancelled …": a deed right behind words that no lexicon knows, where a clause begins, is somebody else's. */
function isStrangersDeed(mentions: readonly Mention[]): boolean {
  const at = mentions[0]?.at ?? 0;
  return at > 0 && at <= longestName && mentions.some((mention) => mention.at === at && mention.concept === "deed");
}

/** "It is not cancelled until you open the link": what is denied waits for what is told right behind it. */
function waitsFor(pieces: readonly (readonly Mention[])[]): boolean {
  return pieces.some((piece) => {
    const denies = ({ concept }: Mention) => concept === "not" || concept === "failure";
    const denied = piece.findIndex(denies);
    const waits = piece.findIndex(({ concept }, at) => at > denied && concept === "condition");
    // "Not cancelled because we could not check …" has failed.
    return denied >= 0 && waits >= 0 && !piece.slice(denied + 1, waits).some(denies);
  });
}

function statementIn(sentence: string, words: readonly string[], language: string): Statement {
  const mentions = mentionsIn(words, language);
  if (mentions.length < 2 || !mentions.some(({ concept }) => telling.includes(concept))) return silent;
  const heard = mentions.map(({ text }) => text);
  const has = (concept: Concept) => mentions.some((mention) => mention.concept === concept);
  // "As usual" is written like "how" in many languages; a text that explains how begins with it.
  if (mentions.some(({ concept, at }) => concept === "howto" && (at < 3 || has("question"))))
    return { kind: "none", confidence: 0.9, words: heard };
  if (has("question")) return { kind: "asked", confidence: 0.9, words: heard };
  const pieces = piecesOf(sentence, language);
  if (pieces.some(isStrangersDeed)) return { kind: "none", confidence: 0.9, words: heard };
  if (fallsDue(pieces, language)) return { kind: "conditional", confidence: 0.85, words: heard };
  const said = clausesIn(sentence, language).map((clause): Said => {
    const rule = firstRule(rules, clause);
    return { kind: rule?.kind ?? "none", confidence: rule?.confidence ?? 0, clause };
  });
  const sum = combined(said);
  if (sum.kind === "failed" && waitsFor(pieces)) return { kind: "not-yet", confidence: sum.confidence, words: heard };
  if (sum.kind !== "confirmed") return { ...sum, words: heard };
  const end = mentions.find(({ concept }) => endings.includes(concept));
  const behind = words.slice((end?.at ?? 0) + 1).join(" ");
  const waits = heldBack(sentence, { word: end?.text ?? "", behind }, language);
  if (waits) return { kind: waits, confidence: sureNothing, words: heard };
  const doubt = doubtOf({ sentence, words, mentions, pieces, confidence: sum.confidence });
  return doubt ? { kind: doubt, confidence: sureNothing, words: heard } : { ...sum, words: heard };
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
  // What the language that knows the most words finds to be no news is none in a related one.
  const most = Math.max(0, ...readings.map((reading) => reading.words.length));
  const top = readings.find((reading) => reading.words.length === most);
  if (!denial && top?.kind === "none" && top.confidence >= sureNothing) return top;
  return denial ?? heard[0] ?? readings[0] ?? silent;
}

const questionEnd = /[?؟？]\s*$/;
/** Behind these a claim is what would come of what is still to be done. */
const holding: readonly StatementKind[] = ["pending", "not-yet"];
/** What says that it goes on. */
const goesOn: readonly StatementKind[] = ["active", "renews"];
/** What the reader is asked to decide: "Do you want to continue?" */
const decisions: readonly Concept[] = ["proceed", "confirm", "keep", "end"];

/** Whether one of the readings of a sentence has one of the concepts. */
function names(sentence: string, wanted: readonly Concept[], languages: readonly string[]): boolean {
  const words = wordsOf(sentence);
  return languages.some((language) => mentionsIn(words, language).some(({ concept }) => wanted.includes(concept)));
}

/** What a status alone is made of: "Cancelled." */
const bareStatus: readonly Concept[] = ["ended", "done", "settled", "sever", "end"];
const longestStatus = 4;
const statusSure = 0.8;

/** "Cancelled. Access continues until 3 May.": a bare status, and behind it until when it is still paid for. */
function isStatus(sentence: string, behind: readonly string[], languages: readonly string[]): boolean {
  const words = wordsOf(sentence);
  if (words.length > longestStatus) return false;
  const bare = languages.some((language) => {
    const said = mentionsIn(words, language).map(({ concept }) => concept);
    return said.includes("ended") && said.every((concept) => bareStatus.includes(concept));
  });
  const paidFor = (next: string) => names(next, ["until"], languages) && !names(next, otherwise, languages);
  return bare && behind.some(paidFor);
}
const otherwise: readonly Concept[] = ["order", "elsewhere", "letter", "account", "trial", "offer", "condition"];

/** "Settings → Billing → Cancel": the way to somewhere, told to everybody. */
const way = /[\p{L}»”"’]\s*[→⇒➔➜]\s*[\p{L}«“"‘]/u;

/** "To", "Pour le" stand in front. */
const opening = 2;
const beginningAgain: readonly Concept[] = ["resume", "renews", "signup"];

/** "Resubscribe to read on.", "To reactivate it, sign in.": begins with a call to begin again, and tells of no day on which that happens. */
function invites(sentence: string, languages: readonly string[]): boolean {
  const words = wordsOf(sentence);
  const called = languages.some((language) =>
    mentionsIn(words, language).some(({ concept, at }) => at <= opening && beginningAgain.includes(concept)),
  );
  return called && !/\d/.test(sentence) && !names(sentence, ["done", "settled", "future"], languages);
}

/**
 * The sentences of a text with what each says, where another does not hold it back. Behind a question a claim is what
 * would come of it: "Are you sure? Your plan will end on 3 May." So it is in front of one that asks to go on, unless
 * it tells of what has happened.
 */
export function statementsIn(
  text: string,
  languages: readonly string[] = languagesOf(text),
): { sentence: string; said: Statement }[] {
  const all = sentencesOf(unquoted(text)).map((sentence) => ({ sentence, said: readStatement(sentence, languages) }));
  const questions = all.map(({ sentence, said }) => said.kind === "asked" || questionEnd.test(sentence));
  const asksToGoOn = all.map(({ sentence }, n) => questions[n] === true && names(sentence, decisions, languages));
  // "This cannot be undone." holds back what would come of it, as a question does.
  const opens = all.map(
    ({ sentence, said }, n) => questions[n] || holding.includes(said.kind) || names(sentence, ["question"], languages),
  );
  const goesOnElse = all.map(({ sentence }) => holdsOthers(sentence, languages) !== null);
  const tellsOfLetters = all.map(({ sentence }) => names(sentence, ["letter"], languages));
  return all.map(({ sentence, said }, n) => {
    const before = opens.slice(0, n).includes(true);
    // "By clicking below you end your plan. You will not be charged again."
    const conditioned = all
      .slice(0, n)
      .some((one) => one.said.kind === "conditional" && one.said.confidence >= sureNothing);
    const follows =
      conditioned &&
      names(sentence, ["future"], languages) &&
      !names(sentence, ["done", "settled", "ended"], languages);
    const behind = asksToGoOn.slice(n + 1).includes(true) && !names(sentence, ["done", "settled"], languages);
    const claimed = all.slice(0, n).some((earlier) => earlier.said.kind === "confirmed");
    const others = tellsOfLetters.some((tells, at) => tells && at !== n);
    const beside = goesOnElse.some((goes, at) => goes && at !== n);
    const held = said.kind === "confirmed" && (before || behind || follows || others || beside || way.test(text));
    const invitation = claimed && goesOn.includes(said.kind) && invites(sentence, languages);
    if (held || invitation) return { sentence, said: { ...said, kind: "none" } };
    const next = all.slice(n + 1).map((later) => later.sentence);
    const status = said.kind === "none" && said.confidence === 0 && isStatus(sentence, next, languages);
    return { sentence, said: status ? { ...said, kind: "confirmed", confidence: statusSure } : said };
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

/** Not behind the number of a German day: "am 14. März". */
const sentenceEnd =
  /(?<=[.!?…؟])(?<!\b(?:réf|ref|no|nr|art|mr|mme|dr|inc|env|bzw)\.)(?<!\b\d{1,2}\.(?=\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))\s+(?=[\p{Lu}\p{Lo}«"“(¿¡])|(?<=\p{Lo}[.!?…؟])\s+|(?<=\p{L}{5}[.!?])(?<!(?:approx|\p{L}nr)\.)\s+(?=\d)|(?<=[。！？])|\n+/u;
/** A Greek question ends with what is a semicolon elsewhere. */
const greekQuestion = /(?<=\p{Script=Greek});/gu;

/** The sentences of a block of text, in order. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(greekQuestion, "?")
    .split(sentenceEnd)
    .filter((sentence) => fold(sentence).length > 0);
}
