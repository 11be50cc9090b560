import { fold } from "../language/fold";
import { speaksOf } from "../language/topic";
import type { Channel, PressStep } from "../provider/schema";
import type { Control, Recognition } from "../recognition/recognition";
import type { CaseState } from "./state";

/**
 * Where no recipe tells, whether a press is the last: the one that confirms, unless it goes past an offer, or says itself
 * that it only goes on, "Continue to cancel", "Next" below a survey; and what ends, on a last page, once the end was asked
 * for before: to have pressed "Manage" is not enough.
 */
export function isLastPress({ intent, name }: Control, { kind, language }: Recognition, state: CaseState): boolean {
  const before = state.progress === "in-flow" && (state.asked?.length ?? 0) > 0;
  if (before && intent === "cancel-subscription" && kind === "final-confirm") return true;
  if (intent !== "confirm-cancel" || kind === "cancel-step" || kind === "offer") return false;
  return kind === "final-confirm" || !speaksOf(name, "onward", [language, "en"]);
}

/**
 * Whether a recipe knows the press that ends by other words than those of a control that it knows to lead on: then the
 * control is not that press, however much the page around it sounds like the end.
 * @param language of the page, ISO 639-1
 */
export function endsByOtherWords(
  { steps }: Pick<Channel, "steps">,
  step: PressStep,
  { name }: Pick<Control, "name">,
  language: string,
): boolean {
  if (step.final) return false;
  const known = steps.flatMap((one) => (one.do === "press" && one.final ? (one.labels[language] ?? []) : [])).map(fold);
  return known.length > 0 && !known.some((label) => `${fold(name)} `.startsWith(`${label} `));
}
