import type { Concept } from "../language/concept";
import { holdsQuestion } from "../language/question";
import { saysNo, saysOnly, speaksOf, topicsOf } from "../language/topic";
import type { Candidate } from "./candidates";
import type { Parts } from "./parts";
import type { SeenControl, Sight } from "./sight";

/** What a page shows that may be a step of a cancellation which was begun before, whatever it calls itself. */
export interface Asking {
  /** Asks why one leaves: the words that do. */
  readonly why: string | null;
  /** Something turns down, or leaves, what is asked or offered. */
  readonly declines: boolean;
  /** Asks or offers anything, or has something to be filled in. */
  readonly anything: boolean;
}

const asked = ["offer", "reason", "ending"] as const;

/** "Why are you leaving?", "What made you decide to leave?"; "How do I cancel?" asks something else. */
function asksWhy(text: string, languages: readonly string[]): boolean {
  const says = (concept: Concept) => speaksOf(text, concept, languages);
  if (says("reason")) return says("leave") || says("end");
  return holdsQuestion(text) && says("howto") && says("leave");
}

/** "No thanks", "Nevermind, I’m staying", "I don’t want this offer". */
function turnsDown({ name }: SeenControl, languages: readonly string[]): boolean {
  const says = (concept: Concept) => speaksOf(name, concept, languages);
  return saysNo(name, languages) || says("refuse") || says("back") || says("keep") || (says("not") && says("offer"));
}

const inFrontOf = (parts: Parts) => (control: SeenControl) =>
  !control.aside && control.state !== "hidden" && parts.inFront(parts.around(control.part));

/** What the front of a page asks. */
export function askingIn(
  sight: Sight,
  parts: Parts,
  topics: ReadonlySet<string>,
  languages: readonly string[],
): Asking {
  const titles = sight.headings
    .filter((heading) => (parts.top === null ? !heading.aside : parts.inFront(heading.parts)))
    .map(({ text }) => text)
    .concat(parts.top === null ? [] : (parts.titleOf(parts.top) ?? ""));
  const why = titles.find((title) => asksWhy(title, languages)) ?? null;
  const asks = (title: string) => {
    const about = topicsOf(title, languages);
    return holdsQuestion(title) || asked.some((topic) => about.has(topic));
  };
  const front = sight.controls.filter(inFrontOf(parts));
  return {
    why,
    declines: front.some((control) => turnsDown(control, languages)),
    anything: sight.choices > 0 || sight.fields === true || topics.has("address:ending") || titles.some(asks),
  };
}

/** Whether the dialog in front is a choice between going on and leaving things as they are: "Continue", "Never mind". */
export function isChoice(candidates: readonly Candidate[], parts: Parts, languages: readonly string[]): boolean {
  const front = parts.top === null ? [] : candidates.filter(inFrontOf(parts));
  const back = ({ name, reading }: Candidate) =>
    reading.intent === "keep-subscription" ||
    reading.intent === "cancel-generic" ||
    saysNo(name, languages) ||
    saysOnly(name, "back", languages);
  return front.some(back);
}
