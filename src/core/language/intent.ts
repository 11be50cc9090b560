import type { Concept } from "./concept";
import { Heard } from "./heard";
import { intentRules } from "./intent-rules";
import { lexicons } from "./lexicon";
import { lengthOf, mentionsIn, wordsOf } from "./mentions";
import { firstRule, rulesOf } from "./rules";
import { languagesOf } from "./tell";

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

/** What ends a subscription, at once or at the next step. */
export const ending: readonly Intent[] = ["cancel-subscription", "confirm-cancel"];

/** An intent with how sure it is (0–1) and the words that led to it. */
export interface Reading {
  readonly intent: Intent;
  readonly confidence: number;
  readonly words: readonly string[];
}

const nothing: Reading = { intent: "other", confidence: 0, words: [] };

/** A label is short; a longer text is prose about cancelling, not a control that cancels. */
const longestLabel = 12;
const rules = rulesOf<Intent>(intentRules);

/** A reading with how many words it knows. */
interface KnownReading extends Reading {
  readonly known: number;
}

function readingIn(words: readonly string[], language: string): KnownReading {
  const mentions = mentionsIn(words, language);
  if (mentions.length === 0) return { ...nothing, known: 0 };
  const heard = new Heard(mentions, lengthOf(words), lexicons[language]?.notBehind);
  const rule = firstRule(rules, heard);
  if (!rule) return { ...nothing, known: mentions.length };
  return { known: mentions.length, intent: rule.kind, confidence: rule.confidence, words: mentions.map((m) => m.text) };
}

/** "No thanks, …", "Nein, danke – …": a refusal of what was offered, then what is wanted instead. */
const refusal = /^([^,;:!.–—-]{2,30})[,;:!.–—-]+\s*(\p{L}.{3,})$/u;
const refusing: readonly Concept[] = ["not", "back"];

/** Whether a label first turns something down: "No thanks, continue to cancel". */
export const refuses = (label: string, languages: readonly string[]): boolean =>
  behindRefusal(label, languages) !== null;

/** The part of a label behind a refusal; null where nothing is refused. */
function behindRefusal(label: string, languages: readonly string[]): string | null {
  const [, first = "", rest = ""] = refusal.exec(label) ?? [];
  const words = wordsOf(first);
  const refuses = languages.some((language) => {
    const said = mentionsIn(words, language).map(({ concept }) => concept);
    return said.some((one) => refusing.includes(one)) && !said.some((one) => one === "end" || one === "keep");
  });
  return refuses ? rest : null;
}

/** "Auto-renewal: Off": how a setting stands, and not what a press of it does. */
function tellsState(label: string, languages: readonly string[]): boolean {
  const words = wordsOf(/\S[:：]\s*(\p{L}[\p{L}\s]{0,20})$/u.exec(label)?.[1] ?? "");
  const states: readonly Concept[] = ["off", "on"];
  return (
    words.length > 0 &&
    languages.some((language) => {
      const mentions = mentionsIn(words, language);
      return mentions.length > 0 && mentions.every(({ concept }) => states.includes(concept));
    })
  );
}

/** What is asked for or taken off: "4.99 €", "50 %". */
const amount = /\d\s*[%٪％]|[$€£¥₹₩₽]\s*\d|\d\s*(?:[$€£¥₹₩₽]|kr|zł|Kč|Ft|lei|円|元|원)/u;
const paying = 0.8;

/** "Continue with my plan at 50 %": who goes on at a price goes on paying. */
function goesOnPaying(label: string, words: readonly string[], languages: readonly string[]): boolean {
  if (!amount.test(label)) return false;
  return languages.some((language) => {
    const said = mentionsIn(words, language).map(({ concept }) => concept);
    const ends = said.some((one) => one === "end" || one === "sever" || one === "not" || one === "refuse");
    return said.includes("onward") && !ends;
  });
}

/**
 * What a control's label says it does, from the words alone.
 * @param label the accessible name, at most a few words
 * @param languages ISO 639-1 codes to try; the surest answer wins
 */
export function readIntent(label: string, languages: readonly string[] = languagesOf(label)): Reading {
  const wanted = behindRefusal(label, languages);
  const instead = wanted ? readIntent(wanted, languages) : nothing;
  // Who refuses an offer has asked to end before.
  if (ending.includes(instead.intent)) return { ...instead, intent: "confirm-cancel" };
  const words = wordsOf(label);
  if (words.length === 0 || words.length > longestLabel || tellsState(label, languages)) return nothing;
  const readings = languages.map((language) => readingIn(words, language));
  // The likeliest language is also the one that knows most: a related one that knows only a noun has no say.
  const [first] = readings;
  const knowsMost = first && readings.every((other, n) => n === 0 || other.known < first.known);
  const heard = knowsMost && first.known > 1 ? [first] : readings;
  const {
    intent,
    confidence,
    words: why,
  } = heard.reduce<Reading>((best, next) => (next.confidence > best.confidence ? next : best), nothing);
  if (intent === "other" && goesOnPaying(label, words, languages))
    return { intent: "offer-accept", confidence: paying, words: why };
  return { intent, confidence, words: why };
}
