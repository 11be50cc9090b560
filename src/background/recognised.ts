import { observe } from "@/core/case/observe";
import { hintsFor } from "@/core/provider/hints";
import { matchAddress } from "@/core/provider/match";
import type { Hints, Recognition } from "@/core/recognition/recognition";
import type { FromPage } from "@/messaging/server";
import { change } from "@/store/cases";
import { showBadge } from "./badge";
import { nudgeOthers } from "./guide-scripts";
import { forgetPage, rememberPage } from "./page-memory";
import { sendReader } from "./page-scripts";
import { whose } from "./whose";
import type { World } from "./world";

/**
 * What recognition should look for on this page; null when the catalogue does not have its host.
 * A page that is not being read yet gets its reader now.
 */
export async function pageSeen(world: World, { reading }: { reading: boolean }, from: FromPage): Promise<Hints | null> {
  const match = matchAddress(world.catalogue, from.url);
  if (match && !reading) await sendReader(world, from.tab);
  return match && hintsFor(world.catalogue, match);
}

/** Takes note of what a page is: for the popup, for the badge, and in the case it belongs to. */
export async function pageRecognised(world: World, recognition: Recognition, from: FromPage): Promise<null> {
  const found = await whose(world, from.url, recognition);
  if (!found || (recognition.kind === "other" && recognition.controls.length === 0)) {
    await forgetPage(world, from.tab);
    await showBadge(world, from.tab, false);
    return null;
  }
  await rememberPage(world, from.tab, {
    address: found.seen.address,
    provider: found.party.id ?? found.party.name,
    providerName: found.party.name,
    billerName: found.seen.biller?.name ?? null,
    recognition,
  });
  const before = found.row?.state.progress;
  const row =
    found.row && (await change(world.db, found.row.id, world.clock, ({ state }) => observe(state, found.seen)));
  if (row && row.state.progress !== before) await nudgeOthers(world, row, from.tab);
  await showBadge(world, from.tab, recognition.kind !== "other");
  return null;
}
