import { runs } from "@/core/case/another";
import { listsOurs } from "@/core/case/beside";
import type { CaseEvent } from "@/core/case/event";
import { observe, type PageSeen } from "@/core/case/observe";
import type { Recognition } from "@/core/recognition/recognition";
import type { Request } from "@/messaging/protocol";
import { Refuse } from "@/messaging/server";
import { change, open } from "@/store/cases";
import type { CaseRow } from "@/store/database";
import { isAllowed } from "./allowed-sites";
import { showBadge } from "./badge";
import { followTab } from "./followed-tabs";
import { nudge, nudgeOthers, syncGuideScripts } from "./guide-scripts";
import { beginInMail, caseOfMail, mailChosen } from "./mail-case";
import { claimTab, pageInTab } from "./page-memory";
import { sendGuide } from "./page-scripts";
import { type Whose, whose } from "./whose";
import type { World } from "./world";

/** A page of which nothing is known yet. */
export const unread: Recognition = {
  kind: "other",
  confidence: 0,
  reasons: [],
  language: "en",
  title: "",
  controls: [],
  facts: [],
  sentences: [],
  names: [],
  loaded: 0,
};

/** The address of a tab, where the browser lets us know it. */
export async function addressOf({ browser }: World, tab: number): Promise<URL> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found) throw new Refuse("tab-gone");
  if (!found.url || !/^https?:/.test(found.url)) throw new Refuse("page-out-of-reach");
  return new URL(found.url);
}

/** Whether the person is on the way of another row than the case's own, and not back at that or on a page of nothing. */
function isOfAnotherRow({ state }: CaseRow, { seen: { recognition, provider } }: Whose): boolean {
  const tells = recognition.kind !== "other" && recognition.kind !== "login";
  return Boolean(state.astray) && tells && !listsOurs(recognition, { provider, state });
}

/** A case that is over is not taken up again when the page shows a subscription that runs, or a mail of one. */
function goesOn(row: CaseRow, found: Whose): boolean {
  const { progress, verdict } = row.state;
  const over = (progress === "confirmed" || verdict !== null) && (found.inMail || runs(found.seen.recognition));
  return !over && !isOfAnotherRow(row, found);
}

/** Takes up a case; a last press after which the subscription still runs did not count. */
async function takeUp(world: World, id: string, seen: PageSeen): Promise<void> {
  await change(world.db, id, world.clock, ({ state }) => {
    const again = !state.guiding || state.astray || (state.progress === "pressed" && runs(seen.recognition));
    const started: CaseEvent[] = again ? [{ type: "guide-started", address: seen.address }] : [];
    return [...started, ...observe({ ...state, guiding: true }, seen)];
  });
}

/**
 * Opens a case for a page; an older one of the same provider has its guide closed. Where the person went on at another
 * row of a list, the new one is of what stood there.
 */
async function begin(world: World, found: Whose): Promise<string> {
  const { party: seller, seen, row: older, inMail } = found;
  const { address, biller } = seen;
  const chosen = older && isOfAnotherRow(older, found) ? older.state.astray?.slice(0, 80) : null;
  const party = chosen ? { ...seller, name: chosen } : seller;
  if (older)
    await change(world.db, older.id, world.clock, ({ state }) => (state.guiding ? [{ type: "guide-closed" }] : []));
  const id = world.newId();
  const opened: CaseEvent = {
    type: "case-opened",
    provider: party,
    biller,
    address,
    by: inMail ? "mail" : "guide",
    ...(chosen && { row: true }),
  };
  const row = await open(world.db, id, [opened, { type: "guide-started", address }], world.clock);
  await change(world.db, id, world.clock, () => observe(row.state, seen));
  return id;
}

/**
 * Opens or takes up the case of a tab's page, or of the mail that it shows, and starts the guide in it.
 * @param request with the mail that the person chose, where the page shows some, or the seller, where it lists several
 */
export async function guideMe(world: World, { tab, mail, seller }: Request<"guideMe">): Promise<{ id: string }> {
  const url = await addressOf(world, tab);
  const page = await pageInTab(world, tab, url);
  const recognition = page?.recognition ?? unread;
  const chosen = await mailChosen(world, { tab, url }, mail);
  const found = chosen
    ? await caseOfMail(world, chosen, url, recognition)
    : await whose(world, { url, tab }, recognition, true, seller);
  // First the guide, which says nothing yet: where the browser keeps it out, no case is left that says it runs.
  if (!(await sendGuide(world, tab))) throw new Refuse("page-out-of-reach");
  const known = found.row && goesOn(found.row, found) ? found.row.id : null;
  if (known) await takeUp(world, known, found.seen);
  const id = known ?? (await begin(world, found));
  if (chosen) await beginInMail(world, id, chosen, { tab, address: found.seen.address, origin: url.origin });
  else if (found.owner.role === "biller") await claimTab(world, tab, { origin: url.origin, caseId: id });
  if (!(await isAllowed(world, found))) await followTab(world, tab, id);
  await syncGuideScripts(world);
  await nudge(world, tab);
  await showBadge(world, tab, true);
  return { id };
}

/** Ends the guide of a case; what was not finished stays marked so. */
export async function stopGuide(world: World, id: string, tab: number | null): Promise<null> {
  const row = await change(world.db, id, world.clock, ({ state }) => (state.guiding ? [{ type: "guide-closed" }] : []));
  await syncGuideScripts(world);
  // What still stands on a page would go on pointing at buttons of which nobody takes note any more.
  if (row) await nudgeOthers(world, row, null);
  if (tab !== null) await showBadge(world, tab, true);
  return null;
}
