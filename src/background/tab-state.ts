import { merchantsOf, namesOf } from "@/core/provider/parties";
import type { Reply } from "@/messaging/protocol";
import { missingFor } from "./allowed-sites";
import { stepOf, viewOf } from "./guide-for";
import { addressOf, unread } from "./guide-me";
import { mailsToOffer } from "./mail-case";
import { pageInTab } from "./page-memory";
import { sendReader } from "./page-scripts";
import { type Whose, whose } from "./whose";
import type { World } from "./world";

/** More than a person would choose from in a popup. */
const mostSellers = 6;

/** The sellers that a biller's page names, where it is not known which of them the person means. */
function sellersOn(
  { catalogue }: World,
  { owner, seen: { provider, recognition } }: Whose,
): Reply<"tabState">["sellers"] {
  if (owner.role !== "biller" || provider) return [];
  const named = merchantsOf(catalogue, owner).filter((seller) =>
    namesOf(seller).some((name) => recognition.names.includes(name)),
  );
  return named.length > 1 ? named.slice(0, mostSellers).map(({ id, name }) => ({ id, name })) : [];
}

/** Everything the popup says about a tab. */
export async function tabState(world: World, tab: number): Promise<Reply<"tabState">> {
  const url = await addressOf(world, tab).catch(() => null);
  const nobody = {
    host: url?.hostname ?? null,
    listed: null,
    own: null,
    biller: null,
    recognition: null,
    mails: [],
    sellers: [],
    caseId: null,
    view: null,
    guidable: false,
    missing: null,
  };
  if (!url) return nobody;
  const page = await pageInTab(world, tab, url);
  // A tab that was open before the extension came, whose page did not look like an account's, or whose site is not in
  // the catalogue, is read now: the press on the toolbar button allows it.
  const read = page !== null || (await sendReader(world, tab));
  const found = await whose(world, { url, tab }, page?.recognition ?? unread);
  if (!found.listed && !read) return nobody;
  const step = await stepOf(world, found, tab);
  const view = await viewOf(world, found, step);
  const recognition = page?.recognition ?? unread;
  const told =
    found.listed || (view && !found.inMail)
      ? { recognition, mails: [] }
      : await mailsToOffer(world, tab, recognition, view && found.row ? found.row.state : null);
  return {
    guidable: found.listed || read,
    host: url.hostname,
    listed: found.listed ? found.party.name : null,
    own: world.own.entry(found.party.id)?.loaded ?? null,
    biller: found.seen.biller?.name ?? found.partner,
    recognition: page && told.recognition,
    mails: [...told.mails],
    sellers: view ? [] : sellersOn(world, found),
    caseId: found.inMail && !view ? null : (found.row?.id ?? null),
    view,
    missing: await missingFor(world, found, step),
  };
}
