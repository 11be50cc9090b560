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
import { claimTab, rememberPage, toldBefore } from "./page-memory";
import { sendReader } from "./page-scripts";
import { pointedOn } from "./pointed-on";
import { type Whose, whose } from "./whose";
import type { World } from "./world";

/**
 * What a page's reader should look out for; null for a page that nobody asked to have read. A page of the catalogue
 * that is not being read yet gets its reader now; one of another site has it only where the person asked.
 */
export async function pageSeen(
  world: World,
  { reading }: { reading: boolean },
  from: FromPage,
): Promise<Lookout | null> {
  const match = matchAddress(world.catalogue, from.url);
  const pointed = await pointedOn(world, from.url);
  if (!match) return reading ? lookoutFor(pointed, []) : null;
  if (!reading) await sendReader(world, from.tab);
  const labels = knownOf(match).labels.map(({ label }) => label);
  return lookoutFor([...labels, ...pointed], namesOn(world.catalogue, match));
}

/** Remembers what a page is, for the popup and the badge. */
async function remember(world: World, recognition: Recognition, from: FromPage): Promise<Whose> {
  const found = await whose(world, from, recognition);
  const { party, row, seen } = found;
  const page = { address: seen.address, provider: party.name, recognition, caseId: row?.id ?? null };
  const again = await toldBefore(world, from.tab, page);
  if (!again) await rememberPage(world, from.tab, page);
  if (row && !found.inMail && found.owner.role === "biller" && seen.provider)
    await claimTab(world, from.tab, { origin: from.url.origin, caseId: row.id });
  return { ...found, seen: { ...seen, again } };
}

/** Takes note of a page, also in the case that it belongs to. */
export async function note(world: World, recognition: Recognition, from: FromPage): Promise<Whose> {
  const found = await remember(world, recognition, from);
  const before = found.row;
  const row = before && (await change(world.db, before.id, world.clock, ({ state }) => observe(state, found.seen)));
  if (row && row.state.progress !== before.state.progress) await nudgeOthers(world, row, from.tab);
  await showBadge(world, from.tab, recognition.kind !== "other");
  return { ...found, row };
}

/** Takes note of a page on which no guide runs; the answer is whether it is worth being watched closely. */
export async function pageRecognised(world: World, recognition: Recognition, from: FromPage): Promise<boolean> {
  if (recognition.kind !== "other" || recognition.controls.length > 0) {
    await note(world, recognition, from);
    return isInteresting(recognition);
  }
  await remember(world, recognition, from);
  await showBadge(world, from.tab, false);
  return false;
}
