import type { Concept } from "../language/concept";
import { ending, type Intent, readIntent } from "../language/intent";
import { wordsOf } from "../language/mentions";
import { saysNo, speaksOf, topicsOf } from "../language/topic";
import { isWayOutWord } from "../language/way-out";
import { isBare, type Placed, reason, type Weighed } from "./placed";

/** What is said around a group of controls that stand together. */
interface Surroundings {
  readonly words: string;
  readonly neighbours: readonly Placed[];
}

/** Those that answer the same question: where one stands in a box with it, those in the same box. */
export function surroundingsOf(control: Placed, all: readonly Placed[], scopeWords: string): Surroundings | null {
  // The head of a row that is unfolded is no answer to what stands in it.
  const neighbours = all.filter((other) => other !== control && other.scope === control.scope && !other.opened);
  const beside = (one: Placed) => one.row?.includes(scopeWords) === true;
  if (!neighbours.some(beside)) return { words: scopeWords, neighbours };
  return beside(control) ? { words: scopeWords, neighbours: neighbours.filter(beside) } : null;
}

/** What ends something, whatever it is: said again below a question, it does what is asked. */
const deeds: readonly Concept[] = ["off", "end", "lower", "tofree", "delete", "leave"];

/** "Turn off" below "Turn off auto-renewal?": a button in the question's own words. */
function repeats(name: string, question: string, languages: readonly string[]): boolean {
  const asked = wordsOf(question);
  const says = (concept: Concept) => speaksOf(name, concept, languages);
  return wordsOf(name).every((word) => asked.includes(word)) && deeds.some(says) && !says("not") && !says("keep");
}

const stays = ({ name, reading }: Placed, languages: readonly string[]) =>
  reading.intent === "keep-subscription" || speaksOf(name, "back", languages) || saysNo(name, languages);

/** The words of every dialog's way out; a bare "Résilier" or "Cancel now" is none. */
const isWayOut = (placed: Placed, languages: readonly string[]) =>
  isBare(placed) && isWayOutWord(placed.name, languages);

/** Not a question whether to end: whether to pause, or to take the end back. */
const turnsBack: readonly Intent[] = ["pause", "resume", "keep-subscription"];

const asksToEnd = (question: string, languages: readonly string[]) =>
  topicsOf(question, languages).has("ending") &&
  !turnsBack.includes(readIntent(question.replace("?", ""), languages).intent);

/** "Confirm", "Yes", "Continue", "Leave anyway" to a question whether to end, or what it asks in its own words. */
function agrees({ name, reading }: Placed, question: string, languages: readonly string[]): boolean {
  if (reading.intent !== "other" || !asksToEnd(question, languages)) return false;
  if (repeats(name, question, languages)) return true;
  const says = (["confirm", "proceed"] as const).some((concept) => speaksOf(name, concept, languages));
  return says && !speaksOf(name, "back", languages);
}

/**
 * "Aceptar" beside "Cancelar": the two buttons of every dialog. Beside anything else it may accept an offer.
 */
function accepts(control: Placed, { words, neighbours }: Surroundings, languages: readonly string[]): boolean {
  const { name, reading, row } = control;
  return (
    reading.intent === "other" &&
    wordsOf(name).length === 1 &&
    speaksOf(name, "accept", languages) &&
    asksToEnd(words, languages) &&
    !speaksOf(`${words} ${row ?? ""}`, "offer", languages) &&
    neighbours.length === 1 &&
    neighbours.every((other) => isWayOut(other, languages))
  );
}

/** In a question about ending: which of the buttons ends, which keeps? */
export function inQuestion(control: Placed, around: Surroundings, languages: readonly string[]): Weighed | null {
  const { intent } = control.reading;
  const { words, neighbours } = around;
  const why = [reason("dialog", words), reason("label", control.name)];
  const agreed = (one: Placed) =>
    agrees(one, words, languages) ||
    accepts(one, { words, neighbours: [control, ...neighbours].filter((other) => other !== one) }, languages);
  const keeps = (one: Placed) => stays(one, languages) && !agreed(one);
  const explicit = neighbours.find((n) => ending.includes(n.reading.intent));
  const yes = !explicit && agreed(control) && neighbours.some((n) => isBare(n) || keeps(n));
  if (ending.includes(intent) || yes) return { intent: "confirm-cancel", confidence: yes ? 0.85 : 0.95, reasons: why };
  if (intent === "cancel-generic") {
    const clearer = (n: Placed) => (isBare(n) && !isWayOut(n, languages)) || agreed(n);
    const ender = explicit ?? (isWayOut(control, languages) ? neighbours.find(clearer) : undefined);
    if (ender)
      return {
        intent: "keep-subscription",
        confidence: 0.9,
        reasons: [...why, reason("neighbour", ender.name)],
      };
    const keeper = neighbours.find((n) => keeps(n) || (isWayOut(n, languages) && !isWayOut(control, languages)));
    if (keeper)
      return {
        intent: "confirm-cancel",
        confidence: 0.85,
        reasons: [...why, reason("neighbour", keeper.name)],
      };
    return null;
  }
  if (intent === "other" && keeps(control)) return { intent: "keep-subscription", confidence: 0.85, reasons: why };
  return null;
}
