import type { CaseEvent } from "@/core/case/event";
import { stepFits } from "@/core/case/recipe-match";
import type { Intent } from "@/core/language/intent";
import { speaksOf } from "@/core/language/topic";
import type { Provider } from "@/core/provider/schema";
import type { Control, Recognition } from "@/core/recognition/recognition";
import type { FromLeftPage } from "@/messaging/server";
import { change } from "@/store/cases";
import { showBadge } from "./badge";
import { mailTab } from "./mail-in-tab";
import { type Whose, whose } from "./whose";
import type { World } from "./world";

/** The recipe's step that a pressed control stands for, as `channel/step`, and whether it ends the subscription. */
function recipeStep(owner: Provider, control: Control): { step: string | null; final: boolean | null } {
  for (const channel of owner.channels) {
    for (const step of channel.steps) {
      if (step.do === "press" && step.final && stepFits(step, control))
        return { step: `${channel.id}/${step.id}`, final: true };
    }
  }
  for (const channel of owner.channels) {
    for (const step of channel.steps) {
      if (step.do === "press" && stepFits(step, control)) return { step: `${channel.id}/${step.id}`, final: false };
    }
  }
  return { step: null, final: null };
}

interface Press {
  /** The same press counts once. */
  readonly press: string;
  /** The pressed control. */
  readonly ref: string;
  /** The page as it was then. */
  readonly recognition: Recognition;
}

/** What the press that the catalogue knows as the last may seem to do: its label alone can leave that open. */
const lasts: readonly Intent[] = ["confirm-cancel", "cancel-subscription", "cancel-generic"];

/** Where no recipe tells: the press that confirms, unless it says itself that it only goes on, "Continue to cancel". */
function isLast({ intent, name }: Control, { kind, language }: Recognition): boolean {
  return intent === "confirm-cancel" && kind !== "cancel-step" && !speaksOf(name, "proceed", [language, "en"]);
}

/** In a mail only the link that was pointed out counts, and it ends nothing: the page that it leads to may. */
async function linkFollowed(
  world: World,
  { press, control, found }: { press: string; control: Control; found: Whose },
  { tab, url }: FromLeftPage,
): Promise<null> {
  const mail = await mailTab(world, tab, url);
  if (!found.row || mail?.link !== control.name) return null;
  const { intent, name } = control;
  const event: CaseEvent = {
    type: "control-pressed",
    press,
    intent,
    name,
    step: null,
    final: false,
    address: found.seen.address,
  };
  await change(world.db, found.row.id, world.clock, ({ state }) => (state.presses.includes(press) ? [] : [event]));
  if (tab !== null) await showBadge(world, tab, true);
  return null;
}

/** Notes that the person pressed a control that matters, while a guide runs. */
export async function stepTaken(world: World, { press, ref, recognition }: Press, from: FromLeftPage): Promise<null> {
  const control = recognition.controls.find((one) => one.ref === ref);
  if (!control) return null;
  const found = await whose(world, from, recognition);
  if (!found.row?.state.guiding) return null;
  if (found.inMail) return linkFollowed(world, { press, control, found }, from);
  const { step, final } = recipeStep(found.owner, control);
  const event: CaseEvent = {
    type: "control-pressed",
    press,
    intent: control.intent,
    name: control.name,
    step,
    final:
      recognition.kind !== "offer" && (final === true ? lasts.includes(control.intent) : isLast(control, recognition)),
    address: found.seen.address,
  };
  await change(world.db, found.row.id, world.clock, ({ state }) => (state.presses.includes(press) ? [] : [event]));
  if (from.tab !== null) await showBadge(world, from.tab, true);
  return null;
}
