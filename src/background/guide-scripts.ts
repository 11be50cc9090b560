import { patternsOf } from "@/core/provider/patterns";
import { guided } from "@/store/cases";
import type { CaseRow } from "@/store/database";
import { guideFile } from "./page-scripts";
import type { World } from "./world";

const scriptId = "guide";

function patternsFor(world: World, ids: readonly string[]): string[] {
  const parties = world.catalogue.filter(({ id }) => ids.includes(id));
  const all = parties.flatMap((party) => [party, ...world.catalogue.filter(({ id }) => party.billers.includes(id))]);
  return [...new Set(all.flatMap(patternsOf))].sort();
}

/**
 * Lets the browser itself put the guide into the pages of every running case, so that it is there after a
 * reload, in another tab and on the biller's host even when the worker has been stopped.
 */
export async function syncGuideScripts(world: World): Promise<void> {
  const rows = await guided(world.db);
  const ids = rows.flatMap(({ state }) => [state.provider.id, state.biller?.id]).filter((id) => typeof id === "string");
  const matches = patternsFor(world, ids);
  const { scripting } = world.browser;
  const [known] = await scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (known) await scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = { id: scriptId, matches, js: [guideFile], runAt: "document_idle" as const };
  if (known) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
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
  const ids = [row.state.provider.id, row.state.biller?.id].filter((id) => typeof id === "string");
  const url = patternsFor(world, ids);
  const tabs = url.length > 0 ? await world.browser.tabs.query({ url }) : [];
  await Promise.all(tabs.map(({ id }) => (id === undefined || id === except ? null : nudge(world, id))));
}
