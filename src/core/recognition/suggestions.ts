import type { Concept } from "../language/concept";
import { holdsQuestion } from "../language/question";
import { speaksOf, topicsOf } from "../language/topic";
import type { Candidate } from "./candidates";
import type { Parts } from "./parts";
import type { Sight } from "./sight";

/** Somebody offers to help: "How can I help you today?" */
function greets(text: string, languages: readonly string[]): boolean {
  const says = (...concepts: Concept[]) => concepts.some((concept) => speaksOf(text, concept, languages));
  return says("assist") && (says("question", "howto") || holdsQuestion(text));
}

/** What a page is about that is somebody's account, and no conversation. */
const own = ["main", "title", "address", "heading"].flatMap((place) =>
  ["subscription", "account", "ending"].map((topic) => `${place}:${topic}`),
);

/**
 * Finds what a conversation suggests to say, "Cancel my subscription": pressed, it sends these words, and ends nothing.
 * It stands below an offer to help, or where one writes on a page that is about nothing of the account's.
 */
export function suggestionsIn(
  { lines, composes }: Sight,
  parts: Parts,
  topics: ReadonlySet<string>,
  languages: readonly string[],
): (candidate: Candidate) => boolean {
  const talks = composes && !own.some((topic) => topics.has(topic));
  const greeting = new Set(
    lines.filter(({ text }) => greets(text, languages)).flatMap(({ parts: [part] }) => part ?? []),
  );
  return ({ reading, hinted, part, row, heading }) => {
    if (reading.intent === "other" || hinted) return false;
    const around = `${row ?? ""} ${heading ?? ""}`;
    if (greets(around, languages)) return true;
    if (topicsOf(around, languages).has("subscription")) return false;
    return (talks && !parts.isDialog(part)) || (parts.isDialog(part) && greeting.has(part));
  };
}
