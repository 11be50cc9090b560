import { speaksOf } from "../language/topic";
import type { Control, Recognition } from "../recognition/recognition";

/**
 * Where no recipe tells, whether a press is the last: the one that confirms, unless it goes past an offer, or says itself
 * that it only goes on, "Continue to cancel", "Next" below a survey; and "Cancel subscription" on a last page once it was
 * pressed before.
 * @param going whether the first press is made
 */
export function isLastPress({ intent, name }: Control, { kind, language }: Recognition, going: boolean): boolean {
  if (going && intent === "cancel-subscription" && kind === "final-confirm") return true;
  if (intent !== "confirm-cancel" || kind === "cancel-step" || kind === "offer") return false;
  return kind === "final-confirm" || !speaksOf(name, "onward", [language, "en"]);
}
