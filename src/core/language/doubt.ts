import type { Concept, Mention } from "./concept";
import { lengthOf } from "./mentions";
import { readCadence } from "./price";
import { namesTerm } from "./term-words";

/** A sentence that seems to confirm an end, and how sure its clauses are of that (0–1). */
export interface Claim {
  readonly sentence: string;
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
  /** The same between one mark and the next. */
  readonly pieces: readonly (readonly Mention[])[];
  readonly confidence: number;
}

const ends: readonly Concept[] = ["ended", "over", "off", "end"];
const otherNews: readonly Concept[] = ["done", "not", "failure"];
const otherEnds: readonly Concept[] = ["refund", "pause"];
const ceasing: readonly Concept[] = ["not", "ended", "off", "renewal"];
/** A heading has at most so many words. */
const longestHeading = 4;
/** Up to here a claim rests on nothing but a last day. */
const dayOnly = 0.65;

const says = (mentions: readonly Mention[], concepts: readonly Concept[]) =>
  mentions.some(({ concept }) => concepts.includes(concept));
const isEither = ({ concept }: Mention) => concept === "either";

/** "It does not exist or has been stopped", "It has been cancelled or refunded": nobody knows which. */
function isOneOfTwo(pieces: Claim["pieces"]): boolean {
  const n = pieces.findIndex((piece) => piece.some(isEither));
  const piece = pieces[n];
  if (!piece) return false;
  // A word may say "not" and "or" at once, and a comma may stand behind it.
  const last = Math.max(...piece.filter(isEither).map(({ at }) => at));
  const before = [...pieces.slice(0, n).flat(), ...piece.filter(({ at }) => at <= last)];
  const rest = piece.filter(({ at }) => at > last);
  const behind = rest.length > 0 ? rest : pieces.slice(n + 1).flat();
  return says(before, ends) ? says(behind, otherEnds) : says(before, otherNews) && says(behind, ends);
}

/**
 * Why a sentence whose clauses confirm an end does not do so as a whole; what it says instead, or null where it stands.
 */
export function doubtOf({ sentence, words, mentions, pieces, confidence }: Claim): "none" | "active" | null {
  // What has expired did so by itself, and perhaps because a payment failed.
  if (says(mentions, ["lapsed"]) || isOneOfTwo(pieces)) return "none";
  // "Your payment failed, your plan will be cancelled" warns: it can still be averted, or was not asked for.
  if (says(mentions, ["failure"]) && says(mentions, ["payment"])) return "none";
  // "Subscription expires" without a day is a heading.
  if (confidence <= dayOnly && lengthOf(words) <= longestHeading && !/\d/.test(sentence)) return "none";
  // "The price of your plan ends on 3 May": the plan goes on, at another.
  if (confidence <= dayOnly && namesTerm(sentence)) return "none";
  // "It is billed monthly and ends on 3 May": so far it is paid for, and only the term has a last day.
  const bills = says(mentions, ["payment", "billing"]) && readCadence(sentence) !== null;
  return bills && !says(mentions, ceasing) ? "active" : null;
}
