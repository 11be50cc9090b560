import type { Concept } from "../language/concept";
import { fold } from "../language/fold";
import { ending, type Intent, type Reading, readIntent } from "../language/intent";
import { mentionsIn, wordsOf } from "../language/mentions";
import { statuteOf } from "../language/statutes";
import { saysNo, speaksOf } from "../language/topic";
import { isMenuSign } from "./menu-sign";
import { opensRow } from "./opens-row";
import type { Parts } from "./parts";
import type { Placed } from "./placed";
import type { Known } from "./recognition";
import type { SeenControl } from "./sight";
import { isSign } from "./unnamed";

/** A control whose words mean something to us, before its surroundings were weighed. */
export interface Candidate extends SeenControl {
  readonly reading: Reading;
  /** Read with the help of the catalogue. */
  readonly hinted: boolean;
  /** The person pointed at it: it matters, whatever it says. */
  readonly pointed: boolean;
}

function hintFor(name: string, known: Known | null): Reading | null {
  if (!known) return null;
  // Straight and curly apostrophes, accents and capitals are the same.
  const own = fold(name);
  const labels = known.labels.map((each) => ({ ...each, own: fold(each.label) }));
  const hit =
    labels.find((each) => each.own === own) ??
    // A row of settings has a description behind its label.
    labels.find((each) => each.own.includes(" ") && own.startsWith(`${each.own} `));
  return hit ? { intent: hit.intent, confidence: 0.8, words: [hit.label] } : null;
}

const keeping: readonly Intent[] = ["keep-subscription", "resume", "pause"];

/** What the catalogue knows to end it, whatever its words seem to say: « Terminer l'annulation ». */
const misread = (hint: Reading, own: Reading) => ending.includes(hint.intent) && keeping.includes(own.intent);

const accountWords: readonly Concept[] = ["account", "manage", "show", "you", "your", "me", "join"];
const mostAccountWords = 3;
/** Where no word says "billing", the account's own page is the way there, or the row of a list. */
const towardsAccount = 0.4;

/** "My account", "Account settings": a place on the way to billing. */
function leadsToAccount(name: string, languages: readonly string[]): boolean {
  const words = wordsOf(name);
  return (
    words.length <= mostAccountWords &&
    languages.some((language) => {
      const mentions = mentionsIn(words, language);
      return (
        mentions.some(({ concept }) => concept === "account") &&
        mentions.every(({ concept }) => accountWords.includes(concept))
      );
    })
  );
}

/** A law's own words leave no doubt. */
const prescribed = 0.97;

function byLaw(name: string): Reading | null {
  const statute = statuteOf(name);
  if (!statute) return null;
  const ending = statute.step === "open" ? "cancel-subscription" : "confirm-cancel";
  return { intent: statute.right === "terminate" ? ending : "cancel-order", confidence: prescribed, words: [name] };
}

/** A label that says nothing in the page's languages may be one that was left in, or put into, another. */
function readingOf(name: string, languages: readonly string[]): Reading {
  const reading = readIntent(name, languages);
  return reading.words.length > 0 ? reading : readIntent(name);
}

/** A sign alone closes, or ends what stands in its row. */
const unnamed = (sign: string): Reading => ({ intent: "cancel-generic", confidence: 0.5, words: [sign] });

/** What may answer a question: goes on or back. */
const answering: readonly Concept[] = ["back", "proceed", "confirm", "refuse"];
/** What may do so in a word or two, or lead on: says what is done, or opens what can be done. */
const shortly: readonly Concept[] = ["off", "lower", "accept", "delete", "leave", "manage", "more"];
const mostShort = 5;

function answers(name: string, languages: readonly string[]): boolean {
  const says = (concept: Concept) => speaksOf(name, concept, languages);
  const short = () => wordsOf(name).length <= mostShort && shortly.some(says);
  return isMenuSign(name) || answering.some(says) || saysNo(name, languages) || short();
}

/** "Was this helpful?" with "Yes" and "No": a page asks about itself, and nothing is ended by an answer. */
function isFeedback({ name, row, heading }: SeenControl, languages: readonly string[]): boolean {
  const about = `${row ?? ""} ${heading?.split(" › ").at(-1) ?? ""}`;
  const says = (concept: Concept) => speaksOf(name, concept, languages);
  const answer = wordsOf(name).length <= mostAccountWords && (says("confirm") || says("not") || says("helpful"));
  return answer && wordsOf(about).length <= mostAsked && speaksOf(about, "helpful", languages);
}
const mostAsked = 14;

/**
 * A switch of the renewal: pressed while it is on, it ends; while off, it begins again.
 */
function switched({ name, role, checked }: SeenControl, languages: readonly string[]): Reading | null {
  if (role !== "switch" || checked === null || !speaksOf(name, "renewal", languages)) return null;
  if (
    (["off", "end", "not", "condition", "elsewhere", "letter", "payment", "order"] as const).some((concept) =>
      speaksOf(name, concept, languages),
    )
  )
    return null;
  return { intent: checked ? "cancel-subscription" : "resume", confidence: sureOfSwitch, words: [name] };
}
const sureOfSwitch = 0.7;

/**
 * The controls whose words mean something, or lead on or back.
 * @param pointed names of those that a person pointed at
 */
export function candidatesIn(
  controls: readonly SeenControl[],
  known: Known | null,
  languages: readonly string[],
  pointed: readonly string[] = [],
): Candidate[] {
  const shown = new Set(pointed.map(fold));
  return controls.flatMap((seen) => {
    const control = { ...seen, pointed: shown.has(fold(seen.name)) };
    const { name, state } = control;
    const hint = hintFor(name, known);
    if (isFeedback(control, languages)) return [];
    const own = isSign(name)
      ? unnamed(name)
      : (byLaw(name) ?? switched(control, languages) ?? readingOf(name, languages));
    const reading = hint && (own.confidence < 0.8 || misread(hint, own)) ? hint : own;
    // A button that cannot be pressed and only names the plan says which one it is: "Current plan".
    const names = reading.intent === "manage-billing" && !speaksOf(name, "manage", languages);
    if (names && state === "disabled" && !control.pointed) return [];
    // What leads to where one is ends nothing there, and must not stand in the way of what does.
    if (control.here && !control.pointed && ending.includes(reading.intent)) return [];
    const moves = state !== "hidden" && answers(name, languages);
    const isRow = reading.intent === "other" && opensRow(name, languages);
    if (isRow || (reading.intent === "other" && leadsToAccount(name, languages))) {
      const way: Reading = { intent: "manage-billing", confidence: towardsAccount, words: [name] };
      return [{ ...control, row: isRow ? name : control.row, reading: way, hinted: false }];
    }
    if (reading.intent === "other" && !moves && !control.pointed && reading !== hint) return [];
    return [{ ...control, reading, hinted: reading === hint }];
  });
}

/**
 * Whether a box over the page that holds this control is there to be answered: a bar of links along the page, fixed in
 * its place, is none.
 */
export function standsOver({ name, role, reading }: Candidate, languages: readonly string[]): boolean {
  if (role === "link" && !ending.includes(reading.intent) && !keeping.includes(reading.intent)) return false;
  const answer = saysNo(name, languages) || answering.some((concept) => speaksOf(name, concept, languages));
  return reading.intent !== "other" || answer;
}

/** A candidate with its place, as its surroundings are weighed. */
export function placed({ name, reading, hinted, role, heading, row, part, state }: Candidate, parts: Parts): Placed {
  const place = role.startsWith("menuitem") ? "menu" : parts.isDialog(part) ? "dialog" : "page";
  return { name, reading, hinted, place, heading, row, scope: part, opened: state === "opened" };
}
