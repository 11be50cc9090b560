import type { Intent } from "../language/intent";
import type { Channel, PressStep } from "../provider/schema";
import type { GuideStep } from "./guide-step";
import type { Situation } from "./situation";

/** On which page a step is taken: its own, or the one that was last opened before it. */
function pageOf({ steps }: Channel, index: number): string | null {
  const opened = steps.slice(0, index).flatMap((step) => (step.do === "open" ? [step.page] : []));
  const step = steps[index];
  return (step?.do === "press" ? step.page : null) ?? opened.at(-1) ?? null;
}

/**
 * The press that the catalogue describes for this page, in its own words; null where it describes none, or knows no
 * words. What it describes and the page does not have has changed since, or has been done.
 */
export function expectedOn({ owner, page }: Situation, intents: readonly Intent[]): PressStep | null {
  if (!page) return null;
  for (const channel of owner.channels) {
    for (const [index, step] of channel.steps.entries()) {
      const described = step.do === "press" && intents.includes(step.intent) && Object.keys(step.labels).length > 0;
      if (described && pageOf(channel, index) === page) return step;
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
