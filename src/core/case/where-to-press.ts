import type { Intent } from "../language/intent";
import type { GuideStep, StepKey } from "./guide-step";
import { elsewhere } from "./on-the-way";
import { pointAt } from "./pointing";
import { type RecipeMatch, recipeMatches } from "./recipe-match";
import { blank, plainSteps, type Situation, textOf } from "./situation";

function fromRecipe(situation: Situation, match: RecipeMatch, matches: readonly RecipeMatch[]): GuideStep {
  const { channel, step, index } = match;
  const alike = matches.filter((other) => other.step === step && other.channel === channel).map((m) => m.control);
  const pointed = pointAt(situation, alike);
  return {
    ...blank,
    ...pointed,
    key: pointed.obstacle === "doubled" ? "choose" : step.final ? "press-final" : "press",
    say: pointed.obstacle === "doubled" ? null : step.say,
    number: index + 1,
    of: channel.steps.length,
    next: textOf(channel.steps[index + 1]),
    knowledge: step.knowledge,
    final: step.final,
    channel: channel.id,
    at: index,
  };
}

const plain: readonly (readonly [Intent, number])[] = [
  ["confirm-cancel", 3],
  ["cancel-subscription", 2],
  ["manage-billing", 1],
];

/** What recognition alone finds, where the recipe's labels are not on the page. */
function fromMeaning(situation: Situation, ways: typeof plain, hidden: boolean): GuideStep | null {
  for (const [intent, number] of ways) {
    const found = situation.recognition.controls.filter(
      (c) => c.intent === intent && c.within && c.confidence >= 0.5 && (hidden || c.state !== "hidden"),
    );
    if (found.length === 0) continue;
    const pointed = pointAt(situation, found);
    if (intent === "manage-billing" && !pointed.target) continue; // Several ways to billing are no help.
    const final = intent === "confirm-cancel" && situation.recognition.kind !== "cancel-step";
    const key: StepKey = pointed.obstacle === "doubled" ? "choose" : final ? "press-final" : "press";
    return { ...blank, ...pointed, key, number, of: plainSteps, final };
  }
  return null;
}

const toEnd = plain.filter(([intent]) => intent !== "manage-billing");
const toBilling = plain.filter(([intent]) => intent === "manage-billing");

/**
 * The control to press: first one that ends and can be seen; then, on a page that names another biller, the way
 * there, before the person is sent round in circles; then one that leads on; last one that is still hidden.
 */
export function whereToPress(situation: Situation): GuideStep | null {
  const matches = recipeMatches(situation.owner, situation.recognition, situation.page);
  const shown = matches.filter(({ control }) => control.state !== "hidden");
  const ending = shown.find(({ step }) => step.intent !== "manage-billing");
  const [leading] = shown;
  const [hidden] = matches;
  return (
    (ending && fromRecipe(situation, ending, shown)) ??
    fromMeaning(situation, toEnd, false) ??
    elsewhere(situation) ??
    (leading && fromRecipe(situation, leading, shown)) ??
    fromMeaning(situation, toBilling, false) ??
    (hidden && fromRecipe(situation, hidden, matches)) ??
    fromMeaning(situation, toEnd, true)
  );
}
