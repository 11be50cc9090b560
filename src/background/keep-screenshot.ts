import type { CaseEvent } from "@/core/case/event";
import { redact } from "@/core/evidence/redact-html";
import { Refuse } from "@/messaging/server";
import { unread } from "./guide-me";
import { nudge } from "./guide-scripts";
import { keepExhibits, type Taken } from "./keep";
import { mailOf } from "./mail-case";
import { pageInTab } from "./page-memory";
import { pictureOfWindow } from "./picture-of-tab";
import { whose } from "./whose";
import { withoutGuide } from "./without-guide";
import type { World } from "./world";

/** A picture with the page that it shows. */
interface Shot {
  readonly taken: Taken;
  readonly url: URL;
  readonly title: string;
}

/** A picture of what a tab shows. @throws Refuse when the tab is not in front or the browser says no */
export async function capture(world: World, tab: number): Promise<Shot> {
  const found = await world.browser.tabs.get(tab).catch(() => null);
  if (!found) throw new Refuse("tab-gone");
  if (!found.url || !/^https?:/.test(found.url)) throw new Refuse("page-out-of-reach");
  if (!found.active || found.windowId === undefined) throw new Refuse("tab-not-in-front");
  const around = (take: () => Promise<string>) => withoutGuide(world, tab, take);
  const bytes = await pictureOfWindow(world, found.windowId, around).catch(() => null);
  const still = await world.browser.tabs.get(tab).catch(() => null);
  if (!bytes) throw new Refuse("screenshot-refused");
  // The person may have changed tabs while the picture was taken: it would show another page.
  if (!still?.active || still.url !== found.url) throw new Refuse("tab-not-in-front");
  const taken: Taken = { kind: "screenshot", mediaType: "image/png", bytes, thumbnail: await world.shrink(bytes) };
  return { taken, url: new URL(found.url), title: (found.title ?? "").slice(0, 300) };
}

/** The case that a screenshot of this page belongs to, with its first events when it has to be opened. */
export async function caseFor(world: World, tab: number, url: URL) {
  const page = await pageInTab(world, tab, url);
  const found = await whose(world, { url, tab }, page?.recognition ?? unread);
  // A webmail that shows another mail by now is no proof of the case that began in it.
  const elsewhere = found.inMail && found.row && !(await mailOf(world, found.row.state, tab));
  if (found.row && !elsewhere) {
    const confirmed = page?.recognition.kind === "confirmed" && found.row.state.progress === "confirmed";
    return { caseId: found.row.id, moment: confirmed ? ("confirmation" as const) : ("asked" as const), opening: [] };
  }
  const opened: CaseEvent = {
    type: "case-opened",
    provider: elsewhere ? { id: null, name: url.hostname } : found.party,
    biller: elsewhere ? null : found.seen.biller,
    address: found.seen.address,
    by: "screenshot",
  };
  return { caseId: world.newId(), moment: "asked" as const, opening: [opened] };
}

/** Keeps a screenshot of a tab, asked for by the popup's button or by the keys. */
export async function keepScreenshot(world: World, { tab }: { tab: number }): Promise<{ id: string }> {
  const { taken, url, title } = await capture(world, tab);
  const place = await caseFor(world, tab, url);
  await keepExhibits(world, [taken], { ...place, url, title: redact(title), viewport: null });
  await nudge(world, tab, "picture");
  return { id: place.caseId };
}
