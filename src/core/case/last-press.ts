import { speaksOf } from "../language/topic";
import type { Control, Recognition } from "../recognition/recognition";
import type { CaseState } from "./state";

/**
 * Where no recipe tells, whether a press is the last: the one that confirms, unless it goes past an offer, or says itself
 * that it only goes on, "Continue to cancel", "Next" below a survey; and "Cancel subscription" on a last page once it was
 * pressed before.
 */
export function isLastPress({ intent, name }: Control, { kind, language }: Recognition, state: CaseState): boolean {
  const going = state.progress === "in-flow" && state.presses.length > 0;
  if (going && intent === "cancel-subscription" && kind === "final-confirm") return true;
  if (intent !== "confirm-cancel" || kind === "cancel-step" || kind === "offer") return false;
  return kind === "final-confirm" || !speaksOf(name, "onward", [language, "en"]);
}
