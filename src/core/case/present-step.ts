import { fold } from "../language/fold";
import type { Intent } from "../language/intent";
import type { Channel, Provider, Step, Text } from "../provider/schema";
import type { Control, Recognition } from "../recognition/recognition";
import type { GuideStep, Obstacle, StepKey, Warning } from "./guide-step";
import { names } from "./observe";
import { type RecipeMatch, recipeMatches } from "./recipe-match";
import type { CaseState } from "./state";
import { confirmationExhibits } from "./status";

/** What the present step depends on. */
export interface Situation {
  readonly state: CaseState;
  readonly recognition: Recognition;
  /** Whose page this is: the provider, or the biller with its own recipe. */
  readonly owner: Provider;
  /** Whose subscription it is, if known; tells rows of a biller's page apart. */
  readonly provider: Provider | null;
  /** Of the catalogue, when the address is one of its pages. */
  readonly page: string | null;
}

const blank: GuideStep = {
  key: "lost",
  say: null,
  number: 1,
  of: 1,
  target: null,
  choices: [],
  obstacle: null,
  warnings: [],
  next: null,
  link: null,
  knowledge: null,
  final: false,
  step: null,
  capture: null,
  quote: null,
};

/** The steps of a cancellation where no recipe gives them: find billing, cancel, last press, confirmation. */
const plainSteps = 4;

const handle = ({ ref, name, row }: Control) => ({ ref, name, row });

function warningsOn({ recognition, owner, provider }: Situation, target: Control | null): Warning[] {
  const risky: readonly Intent[] = ["keep-subscription", "offer-accept", "pause", "resume", "delete-account"];
  const warnings: Warning[] = [];
  for (const control of recognition.controls) {
    if (!control.within || control.state === "hidden" || control.ref === target?.ref) continue;
    const decoy = owner.decoys.find(({ labels }) =>
      Object.values(labels)
        .flat()
        .some((label) => fold(label) === fold(control.name)),
    );
    const other =
      owner.role === "biller" &&
      target &&
      provider &&
      control.intent === target.intent &&
      names(target, provider) &&
      !names(control, provider);
    if (decoy) warnings.push({ ref: control.ref, name: control.name, effect: { text: decoy.effect } });
    else if (other) warnings.push({ ref: control.ref, name: control.name, effect: { intent: "other-product" } });
    else if (risky.includes(control.intent))
      warnings.push({ ref: control.ref, name: control.name, effect: { intent: control.intent } });
  }
  return warnings.slice(0, 8);
}

/** Of several that fit equally: the one whose row names the provider, else all of them. */
function narrow(controls: readonly Control[], provider: Provider | null): Control[] {
  const seen = controls.filter((control) => control.state !== "hidden");
  const all = seen.length > 0 ? seen : [...controls];
  const named = provider ? all.filter((control) => names(control, provider)) : [];
  if (named.length > 0) return named;
  const ready = all.filter((control) => control.state === "ready");
  return ready.length > 0 ? ready : all;
}

function pointAt(
  situation: Situation,
  controls: readonly Control[],
): Pick<GuideStep, "target" | "choices" | "obstacle" | "warnings"> {
  const fitting = narrow(controls, situation.provider);
  const [only] = fitting;
  if (!only || fitting.length > 1)
    return {
      target: null,
      choices: fitting.map(handle),
      obstacle: only ? "doubled" : null,
      warnings: warningsOn(situation, null),
    };
  const obstacle: Obstacle | null = only.state === "ready" ? null : only.state;
  return {
    target: { ref: only.ref, name: only.name },
    choices: [],
    obstacle,
    warnings: warningsOn(situation, only),
  };
}

function textOf(step: Step | undefined): Text | null {
  return step?.say ?? null;
}

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
    step: `${channel.id}/${step.id}`,
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
    const final = intent === "confirm-cancel";
    const key: StepKey = pointed.obstacle === "doubled" ? "choose" : final ? "press-final" : "press";
    return { ...blank, ...pointed, key, number, of: plainSteps, final };
  }
  return null;
}

function channelOf({ owner, recognition }: Situation): Channel | undefined {
  const biller = recognition.facts.find((fact) => fact.kind === "biller")?.value.toLowerCase();
  const through =
    biller && owner.channels.find((channel) => channel.biller && biller.includes(channel.biller.replace("-", " ")));
  return through || owner.channels[0];
}

/** The pages say that another party bills: there is nothing to press here. */
function elsewhere(situation: Situation): GuideStep | null {
  const channel = channelOf(situation);
  if (!channel?.biller || channel === situation.owner.channels[0]) return null;
  const step = channel.steps[0];
  return {
    ...blank,
    key: "elsewhere",
    say: textOf(step),
    of: channel.steps.length,
    next: textOf(channel.steps[1]),
    knowledge: step?.knowledge ?? null,
    link: null,
  };
}

/** Where to go from a page that has nothing to press. */
function onTheWay(situation: Situation): GuideStep {
  const { owner, page } = situation;
  const channel = channelOf(situation);
  const index = channel?.steps.findIndex((step) => step.do === "open" && step.page !== page) ?? -1;
  const step = channel?.steps[index];
  if (!channel || step?.do !== "open") return { ...blank, warnings: warningsOn(situation, null) };
  const link = owner.pages.find((candidate) => candidate.id === step.page)?.link ?? null;
  return {
    ...blank,
    key: "open-billing",
    say: step.say,
    number: index + 1,
    of: channel.steps.length,
    next: textOf(channel.steps[index + 1]),
    knowledge: step.knowledge,
    link,
    warnings: warningsOn(situation, null),
  };
}

function afterwards({ state, owner, recognition }: Situation): GuideStep {
  const onPage = recognition.kind === "confirmed";
  const of = owner.channels[0]?.steps.length ?? plainSteps;
  const capture = onPage && confirmationExhibits(state).length === 0 ? ("confirmation" as const) : null;
  const mail = owner.mail ?? null;
  return {
    ...blank,
    key: onPage ? "confirmed" : "already-confirmed",
    number: of,
    of,
    next: mail?.say ?? null,
    knowledge: mail?.knowledge ?? null,
    capture,
    quote: state.confirmation,
  };
}

/** The exhibit that this page should give: the state before, or what stood there at the last press. */
function captureNow({ state, recognition }: Situation, step: GuideStep): GuideStep["capture"] {
  const has = (moment: string) => state.exhibits.some((exhibit) => exhibit.moment === moment);
  const account = recognition.kind === "billing" || recognition.kind === "account";
  if (account && state.progress === "none" && !has("before")) return "before";
  return step.final && !has("final-dialog") ? "final-dialog" : null;
}

/** The last press is made and the page has not said so yet: the one thing not to do is to press again at random. */
function awaiting(situation: Situation): GuideStep | null {
  const { state, recognition } = situation;
  if (state.progress !== "pressed" || recognition.kind === "final-confirm" || recognition.kind === "login") return null;
  return {
    ...blank,
    key: recognition.kind === "survey" ? "survey" : "await",
    number: plainSteps,
    of: plainSteps,
  };
}

/** What the guide shows on a page: derived anew each time, so that nothing is lost with a worker or a reload. */
export function presentStep(situation: Situation): GuideStep {
  const { state, recognition, owner } = situation;
  if (state.progress === "confirmed" && !state.contradicted) return afterwards(situation);
  if (recognition.kind === "login") return { ...blank, key: "sign-in" };
  const waiting = awaiting(situation);
  if (waiting) return waiting;
  const matches = recipeMatches(owner, recognition);
  const found = whereToPress(situation, matches) ?? onTheWay(situation);
  const failed = recognition.sentences.find((sentence) => sentence.kind === "failed");
  const dressed = dress(
    found,
    recognition.kind === "offer" ? "offer" : recognition.kind === "survey" ? "survey" : null,
  );
  const step =
    failed && state.progress === "in-flow"
      ? { ...dressed, key: "failed" as const, say: null, quote: failed.text }
      : dressed;
  return { ...step, capture: captureNow(situation, step) };
}

const toEnd = plain.filter(([intent]) => intent !== "manage-billing");
const toBilling = plain.filter(([intent]) => intent === "manage-billing");

/**
 * The control to press: first one that ends and can be seen; then, on a page that names another biller, the way
 * there, before the person is sent round in circles; then one that leads on; last one that is still hidden.
 */
function whereToPress(situation: Situation, matches: readonly RecipeMatch[]): GuideStep | null {
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

/** An offer or a survey is told as such, still pointing at the control that goes on. */
function dress(step: GuideStep, key: "offer" | "survey" | null): GuideStep {
  return key ? { ...step, key, say: null, final: step.final && key !== "offer" } : step;
}
