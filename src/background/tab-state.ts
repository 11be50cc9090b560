import { matchAddress } from "@/core/provider/match";
import type { Reply } from "@/messaging/protocol";
import { viewOf } from "./guide-for";
import { addressOf, unread } from "./guide-me";
import { pageInTab } from "./page-memory";
import { sendReader } from "./page-scripts";
import { whose } from "./whose";
import type { World } from "./world";

/** Everything the popup says about a tab. */
export async function tabState(world: World, tab: number): Promise<Reply<"tabState">> {
  const url = await addressOf(world, tab).catch(() => null);
  const nobody = {
    host: url?.hostname ?? null,
    listed: null,
    biller: null,
    recognition: null,
    caseId: null,
    view: null,
  };
  if (!url || !matchAddress(world.catalogue, url)) return nobody;
  const page = await pageInTab(world, tab, url);
  // A tab that was open before the extension came, or whose page did not look like an account's, is read now.
  if (!page) await sendReader(world, tab);
  const found = await whose(world, url, page?.recognition ?? unread);
  if (!found) return nobody;
  return {
    host: url.hostname,
    listed: found.party.name,
    biller: found.seen.biller?.name ?? null,
    recognition: page?.recognition ?? null,
    caseId: found.row?.id ?? null,
    view: await viewOf(world, found),
  };
}
