import type { MomentOfProof } from "@/core/evidence/exhibit";
import { Refuse } from "@/messaging/server";
import { open } from "@/store/cases";
import { addressOf, unread } from "./guide-me";
import { nudge } from "./guide-scripts";
import { keepExhibits, type Taken } from "./keep";
import { pageInTab } from "./page-memory";
import { whose } from "./whose";
import type { World } from "./world";

async function pngOf(dataUrl: string): Promise<ArrayBuffer> {
  const response = await fetch(dataUrl);
  return response.arrayBuffer();
}

/** A picture of what a tab shows. @throws Refuse when the tab is not in front or the browser says no */
export async function capture(world: World, tab: number): Promise<Taken> {
  const found = await world.browser.tabs.get(tab).catch(() => null);
  if (!found) throw new Refuse("tab-gone");
  if (!found.active || found.windowId === undefined) throw new Refuse("tab-not-in-front");
  const picture = await world.browser.tabs.captureVisibleTab(found.windowId, { format: "png" }).catch(() => null);
  const still = await world.browser.tabs.get(tab).catch(() => null);
  if (!picture) throw new Refuse("screenshot-refused");
  // The person may have changed tabs while the picture was taken: it would show another page.
  if (!still?.active || still.url !== found.url) throw new Refuse("tab-not-in-front");
  const bytes = await pngOf(picture);
  return {
    kind: "screenshot",
    mediaType: "image/png",
    bytes,
    thumbnail: await world.shrink(bytes),
  };
}

/** The case that a screenshot of this page belongs to; opened when there is none. */
async function caseFor(world: World, tab: number, url: URL): Promise<{ id: string; moment: MomentOfProof }> {
  const page = await pageInTab(world, tab);
  const found = await whose(world, url, page?.recognition ?? unread);
  if (found?.row) {
    const confirmed = page?.recognition.kind === "confirmed" && found.row.state.progress === "confirmed";
    return { id: found.row.id, moment: confirmed ? "confirmation" : "asked" };
  }
  const id = world.newId();
  const provider = found?.party ?? { id: null, name: url.hostname };
  const address = found?.seen.address ?? url.origin;
  await open(
    world.db,
    id,
    [
      {
        type: "case-opened",
        provider,
        biller: found?.seen.biller ?? null,
        address,
        by: "screenshot",
      },
    ],
    world.clock,
  );
  return { id, moment: "asked" };
}

/** Keeps a screenshot of a tab, asked for by the popup's button or by the keys. */
export async function keepScreenshot(world: World, { tab }: { tab: number }): Promise<{ id: string }> {
  const url = await addressOf(world, tab);
  const taken = await capture(world, tab);
  const { id, moment } = await caseFor(world, tab, url);
  const found = await world.browser.tabs.get(tab);
  await keepExhibits(world, [taken], {
    caseId: id,
    moment,
    url,
    title: (found.title ?? "").slice(0, 300),
    viewport: null,
  });
  await nudge(world, tab, "picture");
  return { id };
}
