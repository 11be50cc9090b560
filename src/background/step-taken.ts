import { rowOf } from "@/core/case/beside";
import type { CaseEvent } from "@/core/case/event";
import { endsByOtherWords, isLastPress, isTooEarly } from "@/core/case/last-press";
import { type RecipeMatch, stepFor } from "@/core/case/recipe-match";
import { channelOf } from "@/core/case/situation";
import type { CaseState } from "@/core/case/state";
import type { Intent } from "@/core/language/intent";
import type { Control, Recognition } from "@/core/recognition/recognition";
import type { FromLeftPage } from "@/messaging/server";
import { change } from "@/store/cases";
import { showBadge } from "./badge";
import { mailTab } from "./mail-in-tab";
import { type Whose, whose } from "./whose";
import type { World } from "./world";

interface Press {
  /** The same press counts once. */
  readonly press: string;
  /** The pressed control. */
  readonly ref: string;
  /** The page as it was then. */
  readonly recognition: Recognition;
}

/** What the press that the catalogue knows as the last may seem to do: its label, "Confirm", can leave that open. */
const lasts: readonly Intent[] = ["confirm-cancel", "cancel-subscription", "cancel-generic", "other"];

/** Whether a press ends the subscription, by the recipe's step for which it stands, or else by what it says. */
function isFinal(stands: RecipeMatch | null, control: Control, recognition: Recognition, state: CaseState): boolean {
  if (recognition.kind === "offer") return false;
  const step = stands?.step;
  if (stands && isTooEarly(stands, recognition, state)) return false;
  if (step?.final) return lasts.includes(control.intent);
  if (stands && endsByOtherWords(stands.channel, stands.step, control, recognition.language)) return false;
  // What the recipe knows to lead to another step does so, whatever is asked above it.
  return step?.intent !== "other" && isLastPress(control, recognition, state);
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
  // What leads to where one is already does nothing.
  if (!control || control.here) return null;
  const found = await whose(world, from, recognition);
  if (!found.row?.state.guiding) return null;
  if (found.inMail) return linkFollowed(world, { press, control, found }, from);
  const preferred = channelOf(found)?.id ?? null;
  const { row } = found;
  const one = rowOf(control, recognition, { provider: found.seen.provider, state: row.state });
  const stands = stepFor(found.owner, control, recognition, found.seen.page, preferred);
  const event: CaseEvent = {
    type: "control-pressed",
    press,
    // What a label such as "Turn off" leaves open, its step says.
    intent: control.intent === "other" && stands ? stands.step.intent : control.intent,
    name: control.name,
    step: stands && `${stands.channel.id}/${stands.step.id}`,
    final: !(one ? !one.ours : row.state.astray) && isFinal(stands, control, recognition, row.state),
    address: found.seen.address,
    ...(one && { row: { words: one.words, ours: one.ours } }),
  };
  const chosen: CaseEvent[] =
    one?.name && one.name !== row.state.provider.name
      ? [{ type: "provider-found", provider: { id: row.state.provider.id, name: one.name } }]
      : [];
  await change(world.db, row.id, world.clock, ({ state }) => (state.presses.includes(press) ? [] : [...chosen, event]));
  if (from.tab !== null) await showBadge(world, from.tab, true);
  return null;
}
