import { goesOnAt } from "@/core/case/goes-on-at";
import type { GuideStep } from "@/core/case/guide-step";
import { optionalPatternsOf, patternAt, patternsOf } from "@/core/provider/patterns";
import type { Provider } from "@/core/provider/schema";
import type { Reply } from "@/messaging/protocol";
import { guided } from "@/store/cases";
import { allowedOf } from "./allowed-of";
import { nudgeAll, syncGuideScripts } from "./guide-scripts";
import { syncOwnPages } from "./own-pages";
import { doorFile, keepRegistered, sendGuide, sendReader } from "./page-scripts";
import type { Whose } from "./whose";
import type { World } from "./world";

/** Whether the browser itself lets us into a page again when it is loaded anew, without another press. */
export async function isAllowed(world: World, { owner, seen }: Whose): Promise<boolean> {
  const pattern = patternAt(owner, new URL(seen.address));
  return pattern !== null && (await allowedOf(world, [pattern])).length > 0;
}

export type Missing = NonNullable<Reply<"tabState">["missing"]>;

async function missingOf(world: World, wanted: readonly string[], next: Provider | null): Promise<Missing | null> {
  const allowed = await allowedOf(world, wanted);
  const origins = [...new Set(wanted)].filter((pattern) => !allowed.includes(pattern));
  if (origins.length === 0) return null;
  const there = next ? patternsOf(next) : [];
  return { origins, biller: next && origins.some((pattern) => there.includes(pattern)) ? next.name : null };
}

/** The sites that a case which begins with a mail needs: those of who charges, else of whom the mail is about. */
export function missingForMail(
  world: World,
  { provider, biller }: { provider: Provider | null; biller: Provider | null },
): Promise<Missing | null> {
  const next = biller ?? provider;
  return missingOf(world, next ? patternsOf(next) : [], biller);
}

/**
 * The sites that a case needs from this page on and that we may not read: the page's own, and those of the biller
 * where it goes on. Null when none is missing.
 */
export async function missingFor(world: World, found: Whose, step: GuideStep | null): Promise<Missing | null> {
  const { owner, seen, row } = found;
  const known = world.catalogue.find(({ id }) => id === row?.state.biller?.id) ?? null;
  const next = goesOnAt(world.catalogue, { owner, biller: found.biller ?? known, step });
  // On a site that no file describes the press on the toolbar button is enough.
  const here = found.listed ? patternAt(owner, new URL(seen.address)) : null;
  return missingOf(world, [...(here ? [here] : []), ...(next ? patternsOf(next) : [])], next);
}

/**
 * Lets the browser itself put the door's script into those of the catalogue's optional sites that were allowed by
 * name: who allows all sites does so for pictures, and not to have every shop and forum looked at.
 */
async function syncDoorScripts(world: World): Promise<void> {
  const shipped = world.catalogue.filter(({ id }) => !world.own.entry(id));
  const optional = new Set(shipped.flatMap(optionalPatternsOf));
  const wanted = async () => {
    const { origins = [] } = await world.browser.permissions.getAll();
    return origins.filter((pattern) => optional.has(pattern)).sort();
  };
  await keepRegistered(world, "door", wanted, doorFile);
}

/** Scripts as the allowed sites and the running cases need them; also after a start, since much may have changed. */
export async function syncScripts(world: World): Promise<void> {
  await world.own.ready();
  await syncDoorScripts(world);
  await syncOwnPages(world);
  await syncGuideScripts(world);
}

/** The person has allowed a site or taken it away, here or in the browser's own settings. */
export async function onAllowedChanged(world: World, added: readonly string[] = []): Promise<void> {
  await syncScripts(world);
  // What the browser puts into pages by itself comes only with the next ones: those that are open are served now.
  const url = world.catalogue.flatMap(optionalPatternsOf).filter((pattern) => added.includes(pattern));
  const tabs = url.length > 0 ? await world.browser.tabs.query({ url }) : [];
  const running = (await guided(world.db)).length > 0;
  for (const { id } of tabs) if (id !== undefined) await (running ? sendGuide(world, id) : sendReader(world, id));
  await nudgeAll(world);
}
