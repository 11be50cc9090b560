import { fold } from "../language/fold";
import type { Intent } from "../language/intent";
import { statuteOf } from "../language/statutes";
import { speaksOf } from "../language/topic";
import { namesOf } from "../provider/parties";
import { flowKinds } from "../recognition/page-kind";
import type { Control } from "../recognition/recognition";
import { rowOf, standsAt } from "./beside";
import type { GuideStep, Obstacle, Warning } from "./guide-step";
import { names } from "./observe";
import type { Situation } from "./situation";

const handle = ({ ref, name, row }: Control) => ({ ref, name, row });

/** Whether the rows of two alike controls say that one is ours and the other is not. */
function belongsToAnother(
  control: Control,
  target: Control,
  { recognition, owner, provider, state }: Situation,
): boolean {
  if (owner.role === "biller" && provider && names(target, provider) && !names(control, provider)) return true;
  const row = (one: Control) => rowOf(one, recognition, { provider, state });
  return row(target)?.ours === true && row(control)?.ours === false;
}

/** "Switch plan": in the middle of a cancellation it leads out of it, to another price. */
const changesPlan = ({ intent, name }: Control, language: string) =>
  intent === "manage-billing" &&
  (["manage", "subscription"] as const).every((one) => speaksOf(name, one, [language, "en"]));

/** The controls that look like progress and are not. */
export function warningsOn(situation: Situation, target: Control | null): Warning[] {
  const { recognition, owner } = situation;
  const risky: readonly Intent[] = ["keep-subscription", "offer-accept", "pause", "resume", "delete-account"];
  const warnings: Warning[] = [];
  // On a page that is about something else "No" answers another question; once one is on the way, it may be of that.
  const speaks = recognition.kind !== "other" || situation.state.unfinished;
  const inFlow = flowKinds.includes(recognition.kind);
  // "Keep my plan" warns of more than the cross that closes the dialog.
  for (const control of [...recognition.controls].sort((a, b) => b.confidence - a.confidence)) {
    if (!control.within || control.state === "hidden" || control.ref === target?.ref) continue;
    const decoy = owner.decoys.find(({ labels }) =>
      Object.values(labels)
        .flat()
        .some((label) => fold(label) === fold(control.name)),
    );
    const other = target && control.intent === target.intent && belongsToAnother(control, target, situation);
    if (decoy) warnings.push({ ...handle(control), effect: { text: decoy.effect } });
    else if (other) warnings.push({ ...handle(control), effect: { intent: "other-product" } });
    else if ((speaks && risky.includes(control.intent)) || statuteOf(control.name)?.right === "withdraw")
      warnings.push({ ...handle(control), effect: { intent: control.intent } });
    else if (inFlow && changesPlan(control, recognition.language))
      warnings.push({ ...handle(control), effect: { intent: "manage-billing" } });
  }
  // What the catalogue says of a control says more than what it seems to do.
  return warnings.sort((a, b) => Number("text" in b.effect) - Number("text" in a.effect)).slice(0, 8);
}

/** Of several that fit equally: the one whose row is the case's own, by the provider's name or the plan's, else all. */
function narrow(controls: readonly Control[], { provider, recognition, state }: Situation): Control[] {
  const seen = controls.filter((control) => control.state !== "hidden");
  const all = seen.length > 0 ? seen : [...controls];
  const named = provider ? all.filter((control) => names(control, provider)) : [];
  const ours = named.length > 1 ? named : all;
  const own = ours.length > 1 ? ours.filter((one) => rowOf(one, recognition, { provider, state })?.ours) : [];
  const plan = state.facts.plan?.value;
  const ofPlan = plan ? own.filter((one) => standsAt(one, plan)) : [];
  if (own.length > 0) return ofPlan.length > 0 ? ofPlan : own;
  if (named.length > 0) return named;
  const ready = all.filter((control) => control.state === "ready");
  return ready.length > 0 ? ready : all;
}

/**
 * Whether the only button stands in a row that may be another's: the page names others and not ours, or it is an app
 * store's, in whose lists each row has the name of its app.
 */
function mayBeAnothers({ owner, provider, recognition }: Situation, control: Control): boolean {
  if (owner.role !== "biller" || !provider || provider === owner || control.row === null || names(control, provider))
    return false;
  const ours = namesOf(provider).some((name) => recognition.names.includes(name));
  return !ours && (recognition.names.length > 0 || owner.category === "app-store");
}

/** Points at the one that fits; says that several do, or that the only one may be another's. */
export function pointAt(
  situation: Situation,
  controls: readonly Control[],
): Pick<GuideStep, "target" | "choices" | "obstacle" | "warnings"> {
  const fitting = narrow(controls, situation);
  const [only] = fitting;
  if (!only || fitting.length > 1 || mayBeAnothers(situation, only))
    return {
      target: null,
      choices: fitting.map(handle),
      obstacle: only ? "doubled" : null,
      warnings: warningsOn(situation, null),
    };
  const obstacle: Obstacle | null = only.state === "ready" || only.state === "opened" ? null : only.state;
  return {
    target: { ref: only.ref, name: only.name },
    choices: [],
    obstacle,
    warnings: warningsOn(situation, only),
  };
}
