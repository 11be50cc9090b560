import type { Channel } from "./schema";

/** On which page a step is taken: its own, or the one that was last opened before it; null where none is named. */
export function pageOfStep({ steps }: Channel, index: number): string | null {
  const opened = steps.slice(0, index).flatMap((step) => (step.do === "open" ? [step.page] : []));
  const step = steps[index];
  return (step?.do === "press" ? step.page : null) ?? opened.at(-1) ?? null;
}
