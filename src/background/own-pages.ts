import { patternsOf } from "@/core/provider/patterns";
import { granted, syncGuideScripts } from "./guide-scripts";
import { doorFile, sendDoor } from "./page-scripts";
import type { World } from "./world";

const scriptId = "own-pages";

/** The addresses of the entries that the person loaded. */
function patternsFor({ own }: World): string[] {
  return own.files.flatMap(({ checked }) => (checked?.provider ? patternsOf(checked.provider) : []));
}

async function sync(world: World): Promise<void> {
  await world.own.ready();
  const matches = await granted(world, patternsFor(world));
  const { scripting, tabs } = world.browser;
  const [known] = await scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (known) await scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = { id: scriptId, matches, js: [doorFile], runAt: "document_idle" as const };
  if (known) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
  const fresh = matches.filter((pattern) => !known?.matches?.includes(pattern));
  // Pages that are open already would not be known before they are loaded again.
  const open = fresh.length > 0 ? await tabs.query({ url: fresh }) : [];
  await Promise.all(open.map(({ id }) => (id === undefined ? null : sendDoor(world, id))));
}

let turn: Promise<void> = Promise.resolve();

/**
 * Lets the browser put the door's script into the pages of the person's own entries, where it allows us there: the
 * manifest has only the hosts of what ships. One after the other, for the browser tells of a permission at any time.
 */
export function syncOwnPages(world: World): Promise<void> {
  const next = turn.then(() => sync(world));
  turn = next.catch(() => undefined);
  return next;
}

/** The person allowed or took back sites, here or in the browser's own settings. */
export async function onPermissions(world: World): Promise<void> {
  await syncOwnPages(world);
  await syncGuideScripts(world);
}

/** Gives back the permission for sites that no own entry has any more. */
export async function giveBack(world: World, before: readonly string[]): Promise<void> {
  const kept = patternsFor(world);
  const origins = before.filter((pattern) => !kept.includes(pattern));
  if (origins.length === 0) return;
  // The browser keeps what is part of a wider permission.
  await world.browser.permissions.remove({ origins }).catch(() => false);
}
