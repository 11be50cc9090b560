import type { Concept } from "./concept";
import { readIntent } from "./intent";
import { mentionsIn, wordsOf } from "./mentions";

/** What stands on many a button of a page, whatever that is about: a banner, a newsletter, a telephone number. */
const anywhere: ReadonlySet<Concept> = new Set(["confirm", "proceed", "onward", "accept", "off", "back"]);

/** Whether a label, "Confirm" or "Turn off", tells nothing of what it is about. */
export function isVague(label: string, language: string): boolean {
  if (readIntent(label, [language]).intent !== "other") return false;
  const mentions = mentionsIn(wordsOf(label), language);
  return mentions.length > 0 && mentions.every(({ concept }) => anywhere.has(concept));
}
