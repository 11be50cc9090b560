import { helpPage } from "../recognition/decide";
import { flowKinds } from "../recognition/page-kind";
import type { Recognition } from "../recognition/recognition";
import { listsOurs } from "./beside";
import type { GuideStep, StepKey, Warning } from "./guide-step";
import { severalOn } from "./observe";
import { onTheWay } from "./on-the-way";
import { pointedStep } from "./pointed-step";
import { warningsOn } from "./pointing";
import { signIn } from "./sign-in";
import { blank, isMidway, plainSteps, type Situation } from "./situation";
import { confirmationExhibits } from "./status";
import { isOfOthers, ownRowRenews } from "./still-renews";
import { whereToPress } from "./where-to-press";

/** Whether a warning is of what would begin the subscription again, also where the catalogue tells what it does. */
const undoes =
  ({ recognition }: Situation) =>
  ({ ref }: Warning) =>
    recognition.controls.find((control) => control.ref === ref)?.intent === "resume";

/** Whether a page still speaks of a subscription that renews, and of no other beside it. */
function stillShown(situation: Situation): boolean {
  const { controls, facts, kind } = situation.recognition;
  const account = kind === "billing" || kind === "account";
  if (account && ownRowRenews(situation, situation.state)) return true;
  if (isOfOthers(situation, situation.state)) return false;
  const undo = controls.some(({ intent, within, state }) => intent === "resume" && within && state !== "hidden");
  return account && !undo && !severalOn(situation) && facts.some((fact) => fact.kind === "renews-on");
}

function afterwards(situation: Situation): GuideStep {
  const { state, owner, recognition } = situation;
  if (stillShown(situation)) return { ...blank, key: "still-shown", quote: state.confirmation };
  const onPage = recognition.kind === "confirmed";
  const of = owner.channels[0]?.steps.length ?? plainSteps;
  const capture = onPage && confirmationExhibits(state).length === 0 ? ("confirmation" as const) : null;
  const mail = owner.proof.mail ?? null;
  return {
    ...blank,
    key: onPage ? "confirmed" : "already-confirmed",
    number: of,
    of,
    next: mail?.say ?? null,
    knowledge: mail?.knowledge ?? null,
    capture,
    warnings: warningsOn(situation, null).filter(undoes(situation)),
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
    // What keeps the plan may be offered here once more.
    warnings: warningsOn(situation, null),
  };
}

/** The person chose another subscription of a list: its pages are not this case's, until one lists ours again. */
function onAnothersWay({ state, recognition, provider }: Situation): GuideStep | null {
  if (!state.astray) return null;
  const listed = listsOurs(recognition, { provider, state });
  // In a dialog over the list the rows stand there still, and cannot be pressed.
  const asking = flowKinds.includes(recognition.kind) || recognition.kind === "confirmed";
  return listed && !asking ? null : { ...blank, key: "astray", of: 1, quote: null, target: null };
}

const fromTheBeginning: readonly StepKey[] = ["open-billing", "open-mail", "lost"];

/**
 * Where nothing is to be pressed. Once the cancellation was begun, a page of which nothing is understood and that asks
 * something may be one of its questions: whom it sent back to the beginning would lose the way. So both are said, and which it is the person sees.
 */
function nothingToPress(situation: Situation): GuideStep {
  const way = onTheWay(situation);
  const asks = isMidway(situation) && !explains(situation.recognition);
  if (!asks || !fromTheBeginning.includes(way.key)) return way;
  return { ...way, key: "midway", say: null, next: way.say, number: 1, of: 1 };
}

/** A page that only explains how to cancel: its links lead round in circles. */
function explains({ kind, reasons }: Recognition): boolean {
  return kind === "other" && reasons.some(({ from, words }) => from === "address" && words === helpPage);
}

/** An offer or a survey is told as such, still pointing at the control that goes on. */
function dress(step: GuideStep, key: "offer" | "survey" | null): GuideStep {
  return key ? { ...step, key, say: null, final: step.final && key !== "offer" } : step;
}

/** What the guide shows on a page: derived anew each time, so that nothing is lost with a worker or a reload. */
export function presentStep(situation: Situation): GuideStep {
  const { state, recognition } = situation;
  if (state.progress === "confirmed" && !state.contradicted) return afterwards(situation);
  if (recognition.kind === "login") return signIn(situation);
  const elsewhere = onAnothersWay(situation);
  if (elsewhere) return elsewhere;
  const waiting = awaiting(situation);
  if (waiting) return waiting;
  const own = pointedStep(situation);
  if (own) return { ...own, capture: captureNow(situation, own) };
  const found = (!explains(recognition) && whereToPress(situation)) || nothingToPress(situation);
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
