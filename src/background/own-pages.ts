import { patternsOf } from "@/core/provider/patterns";
import { allowedOf } from "./allowed-of";
import { doorFile, keepRegistered, sendDoor } from "./page-scripts";
import type { World } from "./world";

/** The addresses of the entries that the person loaded, but those of one that is going. */
function patternsFor({ own }: World, leaving: string | null = null): string[] {
  return own.files.flatMap(({ stored, checked }) =>
    checked?.provider && stored.id !== leaving ? patternsOf(checked.provider) : [],
  );
}

/**
 * Lets the browser put the door's script into the pages of the person's own entries, where it allows us there: the
 * manifest has only the hosts of what ships.
 */
export async function syncOwnPages(world: World): Promise<void> {
  await world.own.ready();
  const fresh = await keepRegistered(world, "own-pages", () => allowedOf(world, patternsFor(world)), doorFile);
  // Pages that are open already would not be known before they are loaded again.
  const open = fresh.length > 0 ? await world.browser.tabs.query({ url: fresh }) : [];
  await Promise.all(open.map(({ id }) => (id === undefined ? null : sendDoor(world, id))));
}

/** Gives back the permission for sites that no own entry has, besides one that is going. */
export async function giveBack(world: World, before: readonly string[], leaving: string | null = null): Promise<void> {
  const kept = patternsFor(world, leaving);
  const origins = before.filter((pattern) => !kept.includes(pattern));
  if (origins.length === 0) return;
  // The browser keeps what is part of a wider permission.
  await world.browser.permissions.remove({ origins }).catch(() => false);
}
