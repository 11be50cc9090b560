import { fold } from "../language/fold";
import { isVague } from "../language/vague";
import { isWayOutWord } from "../language/way-out";
import type { Channel, PressStep, Provider } from "../provider/schema";
import { flowKinds } from "../recognition/page-kind";
import type { Control, Recognition } from "../recognition/recognition";
import { isOfSubscription } from "./beside";

/** A control of the page that a recipe's step speaks of. */
export interface RecipeMatch {
  readonly channel: Channel;
  readonly step: PressStep;
  /** Of the step in its channel, from 0. */
  readonly index: number;
  readonly control: Control;
}

/** What of a page decides which step a control stands for. */
type Page = Pick<Recognition, "kind" | "controls" | "language">;

const keeps = new Set(["keep-subscription", "resume", "offer-accept", "pause"]);

const labelsOf = (labels: PressStep["labels"]) => Object.values(labels).flat().map(fold);

const isCalled = ({ labels }: PressStep, { name }: Control) => labelsOf(labels).includes(fold(name));

/** Equal, or with more behind it: a name for screen readers often adds the product. */
function says(step: PressStep, control: Control): boolean {
  const folded = fold(control.name);
  return isCalled(step, control) || labelsOf(step.labels).some((label) => folded.startsWith(`${label} `));
}

function around(labels: PressStep["labels"], control: Control): boolean {
  const words = fold(`${control.heading ?? ""} ${control.row ?? ""}`);
  return labelsOf(labels).some((label) => words.includes(label));
}

/** A word with which dialogs are left, in a language of the step's labels. */
const leaves = ({ labels }: PressStep, { name }: Control) => isWayOutWord(name, Object.keys(labels));

/** Whether a control may be the one that a step means: by label, place and what stands around it. */
function stepFits(step: PressStep, control: Control): boolean {
  if (!says(step, control)) return false;
  if (keeps.has(control.intent) && control.intent !== step.intent) return false;
  // Where nothing around it speaks of an end, "Cancel" is how a dialog is left.
  if (control.intent === "cancel-generic" && control.place === "dialog" && !step.within && leaves(step, control))
    return false;
  if (step.place && step.place !== control.place && !(step.place === "page" && control.place === "dialog"))
    return false;
  if (step.final && control.intent === "cancel-subscription" && step.place === "dialog" && control.place !== "dialog")
    return false;
  return !step.within || around(step.within, control);
}

/** What a control does by its page: on a last page "Cancel subscription" is the press that ends. */
function doneBy({ intent }: Control, { kind }: Page): Control["intent"] {
  return kind === "final-confirm" && intent === "cancel-subscription" ? "confirm-cancel" : intent;
}

const unlike = ({ step, control }: RecipeMatch, page: Page) => Number(doneBy(control, page) !== step.intent);

/**
 * "Cancel the plan" is no "Cancel" with the product behind it where the page asks for it as the last press: a step that
 * only leads on would then say that it is not over yet.
 */
function isMore({ step, control }: RecipeMatch, page: Page): boolean {
  if (step.final || isCalled(step, control) || doneBy(control, page) !== "confirm-cancel") return false;
  const folded = fold(control.name);
  const begun = Object.entries(step.labels).flatMap(([code, labels]) =>
    labels.filter((label) => folded.startsWith(`${fold(label)} `)).map((label) => isWayOutWord(label, [code])),
  );
  return begun.every(Boolean);
}

/**
 * "Continue" is everywhere: a step whose words say nothing is met in the middle of a cancellation, and only once no
 * press before it is left to make. So is "Confirm", where a page asks whether to end, and not in any banner or dialog.
 */
function isReached({ channel, step, index, control }: RecipeMatch, page: Page): boolean {
  const flows = flowKinds.includes(page.kind);
  if (step.intent !== "other") {
    const vague = control.intent === "other" && Object.keys(step.labels).some((code) => isVague(control.name, code));
    // "Turn off" in the row of a subscription is of that; in any other it may be of the dark mode.
    return flows || !vague || (!step.final && isOfSubscription(control, page.language));
  }
  if (control.place !== "dialog" && !flows) return false;
  const before = channel.steps.slice(0, index).filter((one) => one.do === "press" && one.intent !== "other");
  const left = page.controls.filter(({ within, state }) => within && state !== "hidden");
  return !before.some((one) => left.some((other) => other !== control && stepFits(one as PressStep, other)));
}

/**
 * The step that a control stands for: where several have its label, the one that calls it so in full, in its
 * place, that does the same and lies on this very page; of two ways the one that is preferred, not the shorter one.
 * @param page of the catalogue, when the address is one of its pages
 * @param preferred id of the channel that the page speaks of
 */
export function stepFor(
  { channels }: Pick<Provider, "channels">,
  control: Control,
  recognition: Page,
  page: string | null,
  preferred: string | null = null,
): RecipeMatch | null {
  const all: RecipeMatch[] = [];
  for (const channel of channels)
    for (const [index, step] of channel.steps.entries())
      if (step.do === "press" && stepFits(step, control)) all.push({ channel, step, index, control });
  const found = all.filter((match) => isReached(match, recognition) && !isMore(match, recognition));
  // A step of the page may have moved into a dialog, yet one that is meant for the dialog comes first there.
  const misplaced = ({ step }: RecipeMatch) => Number(step.place !== undefined && step.place !== control.place);
  // "Cancel auto-renewal" among the settings is the way in, though the last press is called so.
  const early = (match: RecipeMatch) =>
    Number(match.step.final && control.place === "page" && unlike(match, recognition) === 1);
  const loosely = (match: RecipeMatch) => Number(!isCalled(match.step, control));
  const aside = ({ channel }: RecipeMatch) => Number(preferred !== null && channel.id !== preferred);
  const [best] = found.sort(
    (a, b) =>
      early(a) - early(b) ||
      loosely(a) - loosely(b) ||
      misplaced(a) - misplaced(b) ||
      unlike(a, recognition) - unlike(b, recognition) ||
      away(a, page) - away(b, page) ||
      aside(a) - aside(b) ||
      Number(b.step.final) - Number(a.step.final),
  );
  return best ?? null;
}

const away = ({ step }: RecipeMatch, page: string | null) => Number(!!page && !!step.page && step.page !== page);

/**
 * Every control that can be pressed now and that a recipe speaks of, the step nearest to the end first. Steps of
 * another page come last: the address may have changed since the recipe was written.
 * @param page of the catalogue, when the address is one of its pages
 * @param preferred id of the channel that the page speaks of
 */
export function recipeMatches(
  provider: Provider,
  recognition: Recognition,
  page: string | null,
  preferred: string | null = null,
): RecipeMatch[] {
  const matches = recognition.controls
    .filter(({ within }) => within)
    .flatMap((control) => stepFor(provider, control, recognition, page, preferred) ?? []);
  const hidden = (match: RecipeMatch) => Number(match.control.state === "hidden");
  const vague = ({ step }: RecipeMatch) => Number(step.intent === "other");
  const left = (match: RecipeMatch) => match.channel.steps.length - match.index;
  return matches.sort(
    (a, b) =>
      hidden(a) - hidden(b) ||
      vague(a) - vague(b) ||
      unlike(a, recognition) - unlike(b, recognition) ||
      away(a, page) - away(b, page) ||
      Number(b.step.final) - Number(a.step.final) ||
      left(a) - left(b),
  );
}
