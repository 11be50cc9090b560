import { patternsOf } from "@/core/provider/patterns";
import { allowedOf } from "./allowed-of";
import { doorFile, keepRegistered, sendDoor } from "./page-scripts";
import type { World } from "./world";

const scriptId = "own-pages";

/** The addresses of the entries that the person loaded. */
function patternsFor({ own }: World): string[] {
  return own.files.flatMap(({ checked }) => (checked?.provider ? patternsOf(checked.provider) : []));
}

async function sync(world: World): Promise<void> {
  await world.own.ready();
  const { scripting, tabs } = world.browser;
  const matches = await allowedOf(world, patternsFor(world));
  const [known] = await scripting.getRegisteredContentScripts({ ids: [scriptId] });
  await keepRegistered(world, scriptId, matches, doorFile);
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

/** Gives back the permission for sites that no own entry has any more. */
export async function giveBack(world: World, before: readonly string[]): Promise<void> {
  const kept = patternsFor(world);
  const origins = before.filter((pattern) => !kept.includes(pattern));
  if (origins.length === 0) return;
  // The browser keeps what is part of a wider permission.
  await world.browser.permissions.remove({ origins }).catch(() => false);
}
