import { goesOnAt } from "@/core/case/goes-on-at";
import type { GuideStep } from "@/core/case/guide-step";
import { optionalPatternsOf, patternAt, patternsOf } from "@/core/provider/patterns";
import type { Reply } from "@/messaging/protocol";
import { allowedOf } from "./allowed-of";
import { nudgeAll, syncGuideScripts } from "./guide-scripts";
import { doorFile, keepRegistered } from "./page-scripts";
import type { Whose } from "./whose";
import type { World } from "./world";

/** Whether the browser itself lets us into a page again when it is loaded anew, without another press. */
export async function isAllowed(world: World, { owner, seen }: Whose): Promise<boolean> {
  const pattern = patternAt(owner, new URL(seen.address));
  return pattern !== null && (await allowedOf(world, [pattern])).length > 0;
}

export type Missing = NonNullable<Reply<"tabState">["missing"]>;

/**
 * The sites that a case needs from this page on and that we may not read: the page's own, and those of the biller
 * where it goes on. Null when none is missing.
 */
export async function missingFor(world: World, found: Whose, step: GuideStep | null): Promise<Missing | null> {
  const { owner, seen, row } = found;
  const known = world.catalogue.find(({ id }) => id === row?.state.biller?.id) ?? null;
  const next = goesOnAt(world.catalogue, { owner, biller: found.biller ?? known, step });
  const here = patternAt(owner, new URL(seen.address));
  const there = next ? patternsOf(next) : [];
  const wanted = [...new Set([...(here ? [here] : []), ...there])];
  const allowed = await allowedOf(world, wanted);
  const origins = wanted.filter((pattern) => !allowed.includes(pattern));
  if (origins.length === 0) return null;
  return { origins, biller: next && origins.some((pattern) => there.includes(pattern)) ? next.name : null };
}

/** Lets the browser itself put the door's script into the catalogue's optional sites, as far as they are allowed. */
async function syncDoorScripts(world: World): Promise<void> {
  const matches = await allowedOf(world, world.catalogue.flatMap(optionalPatternsOf));
  await keepRegistered(world, "door", matches, doorFile);
}

/** Scripts as the allowed sites and the running cases need them; also after a start, since much may have changed. */
export async function syncScripts(world: World): Promise<void> {
  await syncDoorScripts(world);
  await syncGuideScripts(world);
}

/** The person has allowed a site or taken it away, here or in the browser's own settings. */
export async function onAllowedChanged(world: World): Promise<void> {
  await syncScripts(world);
  await nudgeAll(world);
}
