import { fold } from "../language/fold";
import type { Control } from "../recognition/recognition";
import type { GuideStep, Warning } from "./guide-step";
import { pointAt, warningsOn } from "./pointing";
import { blank, type Situation } from "./situation";
import type { Pointing } from "./state";
import { whereToPress } from "./where-to-press";

/** The fewest of a list that a test leaves: all of them where it leaves none. */
function narrowed<T>(all: readonly T[], test: (one: T) => boolean): readonly T[] {
  const left = all.filter(test);
  return all.length > 1 && left.length > 0 ? left : all;
}

/** The controls of the page that a person may have meant: one, unless several are alike in all that was noted. */
export function pointedIn(pointing: Pointing, controls: readonly Control[]): readonly Control[] {
  const named = controls.filter(({ name, role }) => role === pointing.role && fold(name) === fold(pointing.name));
  const inRow = narrowed(named, ({ row }) => row === pointing.row);
  return narrowed(inRow, ({ heading }) => heading === pointing.heading);
}

/** Only this control, on a page that speaks of the account: what it is known to do does not depend on the rest. */
function alone(situation: Situation, control: Control): Situation {
  const { recognition } = situation;
  const kind = recognition.kind === "other" ? "account" : recognition.kind;
  return { ...situation, recognition: { ...recognition, kind, controls: [control] } };
}

/** What a control that was pointed at is known to do instead of ending anything. */
function decoy(situation: Situation, control: Control): Warning | null {
  return warningsOn(alone(situation, control), null)[0] ?? null;
}

/**
 * The step at a control that the person pointed at. What recognition and the catalogue say of it by themselves is said;
 * else nobody knows what it does, and it is never called the one that ends anything. Null where nothing was pointed at,
 * where it cannot be pressed now, and where it was pressed and something else ends the subscription.
 */
export function pointedStep(situation: Situation): GuideStep | null {
  const { pointing, recognition } = situation;
  if (!pointing) return null;
  const shown = pointedIn(pointing, recognition.controls).filter(({ within, state }) => within && state !== "hidden");
  const [control] = shown;
  if (!control) return null;
  if (pointing.used && whereToPress(situation)) return null;
  const warning = decoy(situation, control);
  if (warning) return { ...blank, key: "pointed", warnings: [warning] };
  const known = whereToPress({ ...situation, recognition: { ...recognition, controls: [...shown] } });
  if (known?.target && recognition.kind !== "offer") return known;
  return { ...blank, ...pointAt(situation, shown), key: shown.length > 1 ? "choose" : "pointed" };
}
