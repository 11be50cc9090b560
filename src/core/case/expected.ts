import type { Intent } from "../language/intent";
import type { PressStep } from "../provider/schema";
import { pageOfStep } from "../provider/step-page";
import type { GuideStep } from "./guide-step";
import type { Situation } from "./situation";

/**
 * The press that the catalogue describes for this page, in its own words; null where it describes none, or knows no
 * words. What it describes and the page does not have has changed since, or has been done.
 */
export function expectedOn({ owner, page }: Situation, intents: readonly Intent[]): PressStep | null {
  if (!page) return null;
  for (const channel of owner.channels) {
    for (const [index, step] of channel.steps.entries()) {
      const described = step.do === "press" && intents.includes(step.intent) && Object.keys(step.labels).length > 0;
      if (described && pageOfStep(channel, index) === page) return step;
    }
  }
  return null;
}

/** What is missing, as the guide says it: in the page's language, or the first that is known. */
export function notHere(step: PressStep | null, language: string): GuideStep["changed"] {
  if (!step) return null;
  const label = (step.labels[language] ?? Object.values(step.labels)[0])?.[0];
  return label ? { label, seen: step.knowledge.seen, foreign: !(language in step.labels) } : null;
}
