import type { Intent } from "../language/intent";
import { speaksOf } from "../language/topic";
import { isWayOutWord } from "../language/way-out";
import type { Control } from "../recognition/recognition";
import { besideOthers } from "./beside";
import { expectedOn, notHere } from "./expected";
import type { GuideStep, StepKey } from "./guide-step";
import { isLastPress, isTooEarly } from "./last-press";
import { elsewhere, missing } from "./on-the-way";
import { pointAt } from "./pointing";
import { type RecipeMatch, recipeMatches } from "./recipe-match";
import { blank, channelOf, isMidway, plainSteps, type Situation, textOf } from "./situation";

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

const sureEnough = 0.5;
/** A way that is only guessed at is better than none where nothing is known of a site. */
const guessed = 0.2;

/** What recognition alone finds, where the recipe's labels are not on the page. */
function fromMeaning(situation: Situation, ways: typeof plain, hidden: boolean): GuideStep | null {
  for (const [intent, number] of ways) {
    const found = situation.recognition.controls.filter(
      (c) => c.intent === intent && c.within && c.confidence >= sureEnough && (hidden || c.state !== "hidden"),
    );
    const [first] = found;
    if (!first) continue;
    const pointed = intent === "manage-billing" ? wayToBilling(situation, found) : pointAt(situation, found);
    if (!pointed) continue;
    const target = found.find(({ ref }) => ref === pointed.target?.ref) ?? first;
    const final = isLastPress(target, situation.recognition, situation.state);
    const key: StepKey = pointed.obstacle === "doubled" ? "choose" : final ? "press-final" : "press";
    const sureness = target.confidence;
    const changed = notHere(expectedOn(situation, [intent]), situation.recognition.language);
    return { ...blank, ...pointed, key, number, of: plainSteps, final, sureness, changed };
  }
  return null;
}

/**
 * Several ways to billing are no help, but for one beside each of several subscriptions, or the only one that speaks of
 * the subscription itself: the others may be of how it is paid for.
 */
function wayToBilling(situation: Situation, found: readonly Control[]): ReturnType<typeof pointAt> | null {
  const { recognition } = situation;
  const spoken = [recognition.language, "en"];
  const rows = found.map((way) => besideOthers(way, recognition)).find((alike) => alike.length > 0);
  const speaking = found.filter(
    ({ name }) => speaksOf(name, "manage", spoken) && speaksOf(name, "subscription", spoken),
  );
  const any = pointAt(situation, found);
  if (any.target) return any;
  if (rows) return pointAt(situation, rows);
  // On the billing page itself one is there: what speaks of the subscription changes it.
  return speaking.length === 1 && recognition.kind !== "billing" ? pointAt(situation, speaking) : null;
}

/** A way on with those that say the same beside other subscriptions: which of them is meant, no order tells. */
function withAlike(way: Control, { recognition }: Situation): readonly Control[] {
  const alike = besideOthers(way, recognition);
  return alike.length > 0 ? alike : [way];
}

/** On a site of which nothing is known: the likeliest way towards billing, even from a menu. */
function bestGuess(situation: Situation): GuideStep | null {
  if (situation.owner.channels.length > 0 || isMidway(situation)) return null;
  const ways = situation.recognition.controls
    .filter((c) => c.intent === "manage-billing" && c.within && c.state === "ready" && c.confidence >= guessed)
    .sort((a, b) => b.confidence - a.confidence);
  const [best] = ways;
  if (!best) return null;
  const pointed = pointAt(situation, withAlike(best, situation));
  const key: StepKey = pointed.obstacle === "doubled" ? "choose" : "press";
  return { ...blank, ...pointed, key, of: plainSteps, sureness: best.confidence };
}

/**
 * On a site of which nothing is known, where nothing ends: what suspends a donation. Many are stopped for good under
 * that name; whether it begins again only the person can tell.
 */
function onlyPause(situation: Situation): GuideStep | null {
  const { recognition, owner } = situation;
  if (owner.channels.length > 0) return null;
  if (recognition.controls.some(({ intent, within }) => intent === "cancel-subscription" && within)) return null;
  const pauses = recognition.controls.filter(
    ({ intent, within, state, name }) =>
      intent === "pause" && within && state !== "hidden" && speaksOf(name, "gift", [recognition.language]),
  );
  if (pauses.length === 0) return null;
  return { ...blank, ...pointAt(situation, pauses), key: "only-pause", of: plainSteps, sureness: guessed };
}

/**
 * On the account's pages, the one control that can be seen and ends something, "Unsubscribe", though its words do not
 * say what: it goes before what is hidden, and may open it.
 */
function onlyGeneric(situation: Situation): GuideStep | null {
  const { controls, kind, language } = situation.recognition;
  if (kind !== "billing" && kind !== "account") return null;
  const found = controls.filter(
    ({ intent, within, state, place, name }) =>
      intent === "cancel-generic" &&
      within &&
      state === "ready" &&
      place === "page" &&
      // A bare "Cancel" is more often the way out of a form.
      !isWayOutWord(name, [language, "en"]),
  );
  const [only, ...more] = found;
  const behind = controls.some(({ intent, state }) => intent === "cancel-subscription" && state === "hidden");
  if (!only || more.length > 0 || !behind) return null;
  return { ...blank, ...pointAt(situation, found), key: "press", number: 2, of: plainSteps, sureness: guessed };
}

/** What leads on was pressed, and what the catalogue has behind it did not come: that is told, and nothing promised. */
function inVain(situation: Situation, { control }: RecipeMatch): GuideStep | null {
  return situation.state.led?.name === control.name ? missing(situation) : null;
}

const toEnd = plain.filter(([intent]) => intent !== "manage-billing");
const toBilling = plain.filter(([intent]) => intent === "manage-billing");

/**
 * The control to press: first one that ends and can be seen; then, on a page that names another biller, the way
 * there, before the person is sent round in circles; then one that leads on; last one that is still hidden.
 */
export function whereToPress(situation: Situation): GuideStep | null {
  const early = new Set(
    matchesOn(situation)
      .filter((match) => isTooEarly(match, situation.recognition, situation.state))
      .map(({ control }) => control),
  );
  const among = (fits: (control: Control) => boolean) => {
    // What leads to where one is already leads nowhere.
    const controls = situation.recognition.controls.filter((control) => !control.here && fits(control));
    return amongControls({ ...situation, recognition: { ...situation.recognition, controls } });
  };
  // To press what is open already would close it again: it is the last resort, behind what comes too early.
  const found = among((control) => control.state !== "opened" && !early.has(control));
  return found ?? notYet(among(({ state }) => state !== "opened") ?? among(() => true), early);
}

/** What only looks like the last press is told as one that may lead on. */
function notYet(step: GuideStep | null, early: ReadonlySet<Control>): GuideStep | null {
  const pointed = [...early].some(
    ({ ref }) => ref === step?.target?.ref || step?.choices.some((one) => one.ref === ref),
  );
  if (!step || !pointed) return step;
  return {
    ...step,
    key: step.key === "choose" ? "choose" : "press",
    say: null,
    next: null,
    number: 1,
    of: 1,
    final: false,
  };
}

const matchesOn = (situation: Situation) =>
  recipeMatches(situation.owner, situation.recognition, situation.page, channelOf(situation)?.id ?? null);

function amongControls(situation: Situation): GuideStep | null {
  const matches = matchesOn(situation);
  const shown = matches.filter(({ control }) => control.state !== "hidden");
  const ending = shown.find(({ step }) => step.intent !== "manage-billing");
  const [leading] = shown;
  const [hidden] = matches;
  return (
    (ending && fromRecipe(situation, ending, shown)) ??
    fromMeaning(situation, toEnd, false) ??
    elsewhere(situation) ??
    (leading && (inVain(situation, leading) ?? fromRecipe(situation, leading, shown))) ??
    onlyPause(situation) ??
    // In the middle of it, what leads back to the account would begin anew.
    (isMidway(situation) ? null : fromMeaning(situation, toBilling, false)) ??
    // On a page that is about something else, what it hides is not the way: the account's page is.
    ((situation.recognition.kind !== "other" && hidden && fromRecipe(situation, hidden, matches)) ||
      onlyGeneric(situation) ||
      (situation.recognition.kind !== "other" && fromMeaning(situation, toEnd, true)) ||
      bestGuess(situation))
  );
}
