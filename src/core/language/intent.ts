import { Heard } from "./heard";
import { lexicons } from "./lexicon";
import { mentionsIn, wordsOf } from "./mentions";

/** What a control does when it is pressed. */
export const intents = [
  "cancel-subscription",
  "confirm-cancel",
  "keep-subscription",
  "pause",
  "resume",
  "offer-accept",
  "manage-billing",
  "export-data",
  "delete-account",
  "cancel-generic",
  "cancel-order",
  "other",
] as const;
export type Intent = (typeof intents)[number];

/** An intent with how sure it is (0–1) and the words that led to it. */
export interface Reading {
  readonly intent: Intent;
  readonly confidence: number;
  readonly words: readonly string[];
}

const nothing: Reading = { intent: "other", confidence: 0, words: [] };

/** A label is short; a longer text is prose about cancelling, not a control that cancels. */
const longestLabel = 12;
type Rule = readonly [Intent, number, (heard: Heard) => boolean];

/** Tried in order: what keeps comes before what ends, so that doubt never falls on the side of "done". */
const rules: readonly Rule[] = [
  ["other", 0.6, (h) => h.has("question", "howto") && !h.has("confirm")],
  ["other", 0.6, (h) => h.has("condition") && h.has("end")],
  [
    "resume",
    0.9,
    (h) =>
      h.has("resume") &&
      !h.has("pause") &&
      h.has("subscription", "renewal", "end", "renews", "billing", "account", "payment"),
  ],
  ["resume", 0.9, (h) => h.count("end") > 1 && !h.has("confirm", "proceed", "back")],
  ["resume", 0.9, (h) => h.has("on") && h.has("renewal")],
  [
    "resume",
    0.8,
    (h) => h.has("renews") && (h.has("subscription") || h.length <= 2) && !h.has("end", "off", "not", "manage"),
  ],
  ["resume", 0.7, (h) => h.has("resume") && h.length <= 2 && !h.has("pause")],
  ["keep-subscription", 0.95, (h) => h.negated("end") && !h.has("keep") && h.length <= 8],
  ["keep-subscription", 0.95, (h) => h.has("keep") && h.has("subscription", "renewal", "account", "you", "offer")],
  ["keep-subscription", 0.7, (h) => h.has("keep") && h.length <= 3 && !h.has("data", "order")],
  ["pause", 0.9, (h) => h.has("pause") && h.has("subscription", "payment", "billing", "account", "renewal")],
  ["pause", 0.6, (h) => h.has("pause") && h.length === 1],
  ["cancel-subscription", 0.95, (h) => h.has("end", "off") && h.has("renewal") && !h.has("confirm")],
  [
    "confirm-cancel",
    0.9,
    (h) =>
      h.has("confirm", "proceed") &&
      h.has("end") &&
      !h.has("order", "elsewhere") &&
      !(h.has("account") && !h.has("subscription")),
  ],
  ["confirm-cancel", 0.8, (h) => h.has("back", "not") && h.has("ability") && h.has("end")],
  [
    "delete-account",
    0.95,
    (h) => h.has("delete", "end", "back") && h.has("account") && !h.has("subscription", "renewal"),
  ],
  ["cancel-order", 0.9, (h) => h.has("end") && h.has("order") && !h.has("subscription")],
  ["other", 0.5, (h) => h.has("ended")],
  [
    "cancel-subscription",
    0.95,
    (h) => h.has("end") && h.has("subscription", "trial") && !h.has("ability", "elsewhere", "pause"),
  ],
  ["other", 0.6, (h) => h.has("elsewhere")],
  ["cancel-generic", 0.7, (h) => h.has("end") && h.length <= 3 && !h.has("reason")],
  ["offer-accept", 0.85, (h) => h.has("accept") && h.has("offer")],
  ["export-data", 0.9, (h) => h.has("export") && h.has("data", "account")],
  ["manage-billing", 0.85, (h) => h.has("manage") && h.has("subscription", "billing", "renewal", "payment")],
  ["manage-billing", 0.85, (h) => h.has("show") && (h.has("billing") || (h.has("subscription") && h.has("you")))],
  [
    "manage-billing",
    0.6,
    (h) => h.has("billing", "subscription") && h.only("billing", "subscription", "payment", "account", "you"),
  ],
];

function readingIn(words: readonly string[], language: string): Reading {
  const mentions = mentionsIn(words, language);
  if (mentions.length === 0) return nothing;
  const heard = new Heard(mentions, words.length);
  const rule = rules.find(([, , holds]) => holds(heard));
  if (!rule) return nothing;
  return { intent: rule[0], confidence: rule[1], words: mentions.map((m) => m.text) };
}

/**
 * What a control's label says it does, from the words alone.
 * @param label the accessible name, at most a few words
 * @param languages ISO 639-1 codes to try; the surest answer wins
 */
export function readIntent(label: string, languages = Object.keys(lexicons)): Reading {
  const words = wordsOf(label);
  if (words.length === 0 || words.length > longestLabel) return nothing;
  const readings = languages.map((language) => readingIn(words, language));
  return readings.reduce((best, next) => (next.confidence > best.confidence ? next : best), nothing);
}
