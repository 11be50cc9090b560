import type { CaseEvent } from "@/core/case/event";
import type { Recognition } from "@/core/recognition/recognition";
import type { Sight } from "@/core/recognition/sight";
import { readAround } from "@/core/report/read-around";
import type { TrailRole } from "@/core/report/roles";
import type { FromPage } from "@/messaging/server";
import { change } from "@/store/cases";
import { situationOf } from "./guide-for";
import { pointingOf } from "./pointed-on";
import { whose } from "./whose";
import type { World } from "./world";

interface Pointed {
  /** The control's name in the sight. */
  readonly ref: string;
  readonly trail: readonly TrailRole[];
  /** The whole page with its secrets cut out, and what it means. */
  readonly sight: Sight;
  readonly recognition: Recognition;
}

/** Notes which control a person pointed at; the answer is whether it will be found again. */
export async function controlPointed(
  world: World,
  { ref, trail, sight, recognition }: Pointed,
  from: FromPage,
): Promise<boolean> {
  const control = sight.controls.find((one) => one.ref === ref);
  const found = await whose(world, from, recognition);
  if (!control || found.inMail || !found.row?.state.guiding) return false;
  const { name, role, heading, row } = control;
  const { address } = found.seen;
  const around = readAround({
    sight,
    control,
    trail,
    listed: found.listed,
    situation: situationOf(world, found.row, found),
  });
  const event: CaseEvent = { type: "control-pointed", name, role, heading, row, address, around };
  await change(world.db, found.row.id, world.clock, (now) => {
    const last = pointingOf(now, address);
    // A message that is sent twice counts once.
    const same = last && !last.used && last.name === name && last.role === role && last.row === row;
    return same && last.heading === heading ? [] : [event];
  });
  return true;
}

/** Takes back what was pointed at on a page: the guide goes by its own reading again. */
export async function takePointingBack(world: World, recognition: Recognition, from: FromPage): Promise<null> {
  const { row, seen } = await whose(world, from, recognition);
  if (row)
    await change(world.db, row.id, world.clock, (now) =>
      pointingOf(now, seen.address) ? [{ type: "pointing-taken-back", address: seen.address }] : [],
    );
  return null;
}
