import { fold } from "../language/fold";
import { speaksOf, topicsOf } from "../language/topic";
import type { Channel, PressStep } from "../provider/schema";
import { flowKinds } from "../recognition/page-kind";
import type { Control, Recognition } from "../recognition/recognition";
import type { RecipeMatch } from "./recipe-match";
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

/** Whether a page is one of a cancellation by more than the label of the press that would end it. */
function asksAbout({ control }: RecipeMatch, { kind, controls, sentences, language }: Recognition): boolean {
  if (!flowKinds.includes(kind)) return false;
  const around = `${control.heading ?? ""} ${control.row ?? ""}`.replace(control.name, " ");
  const stays = controls.some(({ intent, within }) => within && intent === "keep-subscription");
  const asked = sentences.some((sentence) => sentence.kind === "asked");
  return kind !== "final-confirm" || stays || asked || topicsOf(around, [language, "en"]).has("ending");
}

/**
 * Whether what a recipe knows as the last press comes too early to be it: outside any cancellation, while nothing was
 * asked for that the recipe has before it. "Unsubscribe" among the settings of e-mails is called like it too.
 */
export function isTooEarly(match: RecipeMatch, recognition: Recognition, { asked, progress }: CaseState): boolean {
  const { channel, step, index, control } = match;
  if (!step.final || control.place !== "page" || progress === "pressed" || (asked?.length ?? 0) > 0) return false;
  const before = channel.steps.slice(0, index).some((one) => one.do === "press" && one.intent !== "manage-billing");
  return before && !asksAbout(match, recognition);
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
