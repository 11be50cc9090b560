import { observe } from "@/core/case/observe";
import { knownOf, namesOn } from "@/core/provider/known";
import { matchAddress } from "@/core/provider/match";
import { lookoutFor } from "@/core/recognition/lookout";
import { isInteresting } from "@/core/recognition/recognise";
import type { Recognition } from "@/core/recognition/recognition";
import type { Lookout } from "@/core/recognition/sight";
import type { FromPage } from "@/messaging/server";
import { change } from "@/store/cases";
import { showBadge } from "./badge";
import { nudgeOthers } from "./guide-scripts";
import { forgetPage, rememberPage } from "./page-memory";
import { sendReader } from "./page-scripts";
import { type Whose, whose } from "./whose";
import type { World } from "./world";

/**
 * What a page's reader should look out for; null when the catalogue does not have its host.
 * A page that is not being read yet gets its reader now.
 */
export async function pageSeen(
  world: World,
  { reading }: { reading: boolean },
  from: FromPage,
): Promise<Lookout | null> {
  const match = matchAddress(world.catalogue, from.url);
  if (!match) return null;
  if (!reading) await sendReader(world, from.tab);
  const labels = knownOf(match).labels.map(({ label }) => label);
  return lookoutFor(labels, namesOn(world.catalogue, match));
}

/** Remembers what a page is, for the popup and the badge; null, and nothing remembered, where it is nobody's. */
async function remember(world: World, recognition: Recognition, from: FromPage): Promise<Whose | null> {
  const found = await whose(world, from.url, recognition);
  if (found)
    await rememberPage(world, from.tab, { address: found.seen.address, provider: found.party.name, recognition });
  else await forgetPage(world, from.tab);
  return found;
}

/** Takes note of a page, also in the case that it belongs to. */
export async function note(world: World, recognition: Recognition, from: FromPage): Promise<Whose | null> {
  const found = await remember(world, recognition, from);
  if (!found) return null;
  const before = found.row;
  const row = before && (await change(world.db, before.id, world.clock, ({ state }) => observe(state, found.seen)));
  if (row && row.state.progress !== before.state.progress) await nudgeOthers(world, row, from.tab);
  await showBadge(world, from.tab, recognition.kind !== "other");
  return { ...found, row };
}

/** Takes note of a page on which no guide runs; the answer is whether it is worth being watched closely. */
export async function pageRecognised(world: World, recognition: Recognition, from: FromPage): Promise<boolean> {
  if (recognition.kind !== "other" || recognition.controls.length > 0) {
    const found = await note(world, recognition, from);
    return found !== null && isInteresting(recognition);
  }
  await remember(world, recognition, from);
  await showBadge(world, from.tab, false);
  return false;
}
