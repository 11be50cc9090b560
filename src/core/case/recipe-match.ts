import { fold } from "../language/fold";
import type { Channel, PressStep, Provider } from "../provider/schema";
import type { Control, Recognition } from "../recognition/recognition";

/** A control of the page that a recipe's step speaks of. */
export interface RecipeMatch {
  readonly channel: Channel;
  readonly step: PressStep;
  /** Of the step in its channel, from 0. */
  readonly index: number;
  readonly control: Control;
}

const keeps = new Set(["keep-subscription", "resume", "offer-accept", "pause"]);

/** Equal, or with more behind it: a name for screen readers often adds the product. */
function says(labels: PressStep["labels"], name: string): boolean {
  const folded = fold(name);
  return Object.values(labels)
    .flat()
    .some((label) => folded === fold(label) || folded.startsWith(`${fold(label)} `));
}

function around(labels: PressStep["labels"], control: Control): boolean {
  const words = fold(`${control.heading ?? ""} ${control.row ?? ""}`);
  return Object.values(labels)
    .flat()
    .some((label) => words.includes(fold(label)));
}

/** Whether a control is the one that a step means: by label, place and what stands around it. */
export function stepFits(step: PressStep, control: Control): boolean {
  if (!says(step.labels, control.name)) return false;
  if (keeps.has(control.intent) && control.intent !== step.intent) return false;
  if (step.place && step.place !== control.place && !(step.place === "page" && control.place === "dialog"))
    return false;
  if (step.final && control.intent === "cancel-subscription" && step.place === "dialog" && control.place !== "dialog")
    return false;
  return !step.within || around(step.within, control);
}

/**
 * Every control that can be pressed now and that a recipe speaks of, the step nearest to the end first. Steps of
 * another page come last: the address may have changed since the recipe was written.
 * @param page of the catalogue, when the address is one of its pages
 */
export function recipeMatches(provider: Provider, recognition: Recognition, page: string | null): RecipeMatch[] {
  const matches: RecipeMatch[] = [];
  for (const channel of provider.channels) {
    for (const [index, step] of channel.steps.entries()) {
      if (step.do !== "press") continue;
      for (const control of recognition.controls) {
        if (control.within && stepFits(step, control)) matches.push({ channel, step, index, control });
      }
    }
  }
  const hidden = (match: RecipeMatch) => Number(match.control.state === "hidden");
  const other = (match: RecipeMatch) => Number(match.control.intent !== match.step.intent);
  const away = ({ step }: RecipeMatch) => Number(!!page && !!step.page && step.page !== page);
  const left = (match: RecipeMatch) => match.channel.steps.length - match.index;
  return matches.sort(
    (a, b) =>
      hidden(a) - hidden(b) ||
      other(a) - other(b) ||
      away(a) - away(b) ||
      Number(b.step.final) - Number(a.step.final) ||
      left(a) - left(b),
  );
}
