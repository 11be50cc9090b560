import { patternsOf } from "@/core/provider/patterns";
import { guided } from "@/store/cases";
import type { CaseRow } from "@/store/database";
import { allowedOf } from "./allowed-of";
import { sitesOf } from "./left-cases";
import { mailTabsOf } from "./mail-in-tab";
import { guideFile, keepRegistered } from "./page-scripts";
import type { World } from "./world";

/** The addresses on which a case may go on: those of its parties and their billers, or the sites that nobody describes. */
async function patternsFor(world: World, row: CaseRow): Promise<string[]> {
  const { catalogue } = world;
  const { provider, biller } = row.state;
  const parties = catalogue.filter(({ id }) => id === provider.id || id === biller?.id);
  const all = parties.flatMap((party) => [party, ...catalogue.filter(({ id }) => party.billers.includes(id))]);
  return [...(await sitesOf(world, row)).flatMap(sitePatterns), ...all.flatMap(patternsOf)];
}

const sitePatterns = (site: string) => [`https://${site}/*`, `https://*.${site}/*`];

/**
 * Lets the browser itself put the guide into the pages of every running case, so that it is there after a
 * reload, in another tab and on the biller's host even when the worker has been stopped. A site that no file
 * describes has it only where all sites are allowed.
 */
export async function syncGuideScripts(world: World): Promise<void> {
  const wanted = async () => {
    const patterns = (await guided(world.db)).map((row) => patternsFor(world, row));
    return allowedOf(world, (await Promise.all(patterns)).flat());
  };
  await keepRegistered(world, "guide", wanted, guideFile);
}

/** What the worker may say to the guide in a page: ask again, take the keyboard, a picture was kept. */
export type Nudge = "changed" | "focus" | "picture";

/** Says something to the guide in a tab, if there is one. */
export async function nudge({ browser }: World, tab: number, what: Nudge = "changed"): Promise<void> {
  try {
    await browser.tabs.sendMessage(tab, { quittance: what });
  } catch {
    // No guide in this tab.
  }
}

/** Tells the guides in the tabs of a case, but one, that it has moved on. */
export async function nudgeOthers(world: World, row: CaseRow, except: number | null): Promise<void> {
  const tabs = await world.browser.tabs.query({ url: [...new Set(await patternsFor(world, row))] });
  const all = [...tabs.map(({ id }) => id), ...(await mailTabsOf(world, row.id))];
  await Promise.all(all.map((id) => (id === undefined || id === except ? null : nudge(world, id))));
}

/** Tells every guide that runs that something outside its case has changed. */
export async function nudgeAll(world: World): Promise<void> {
  for (const row of await guided(world.db)) await nudgeOthers(world, row, null);
}
