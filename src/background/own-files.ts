import { latestDay } from "@/core/provider/age";
import type { OwnChecked } from "@/core/provider/check-own";
import { patternsOf } from "@/core/provider/patterns";
import type { Reply, Request } from "@/messaging/protocol";
import { isQuota } from "@/messaging/quota";
import { Refuse } from "@/messaging/server";
import { ofProvider } from "@/store/cases";
import { dropOwnFile, keepOwnFile } from "@/store/own-files";
import { stopGuide } from "./guide-me";
import { nudgeOthers, syncGuideScripts } from "./guide-scripts";
import { giveBack, syncOwnPages } from "./own-pages";
import type { World } from "./world";

const told = ({ mistakes }: OwnChecked, { words }: World) =>
  mistakes.map(({ line, field, says }) => ({ line, field, says: says[words.code] }));

/** The files that the person loaded, those that are not used with what is wrong. */
export async function ownFiles(world: World): Promise<Reply<"ownFiles">> {
  const damaged = [{ line: null, field: null, says: world.words.own.damaged }];
  return world.own.files.map(({ stored, checked }) => ({
    id: stored.id,
    file: stored.text === null ? stored.id : stored.file,
    loaded: stored.text === null ? null : stored.loaded,
    provider: checked?.provider ?? null,
    mistakes: checked ? told(checked, world) : damaged,
  }));
}

const patternsNow = ({ own }: World, id: string) => {
  const entry = own.entry(id);
  return entry ? patternsOf(entry.provider) : [];
};

/** The file that has an id already; its name is its id where it can no longer be read. */
function thereNow(world: World, id: string) {
  const found = world.own.files.find(({ stored }) => stored.id === id);
  if (!found) return null;
  const { stored, checked } = found;
  const name = checked?.provider?.name ?? id;
  return stored.text === null ? { name, file: id, loaded: null } : { name, file: stored.file, loaded: stored.loaded };
}

/** Takes up a file that the person picked, if nothing is wrong with it; all of it or nothing. */
export async function loadOwnFile(
  world: World,
  { file, text, replace }: Request<"loadOwnFile">,
): Promise<Reply<"loadOwnFile">> {
  const checked = world.own.check({ name: file, text }, latestDay(world.clock.now()));
  const { provider } = checked;
  if (!provider) return { outcome: "refused", mistakes: told(checked, world) };
  const { id, name } = provider;
  const there = thereNow(world, id);
  if (!replace && there) return { outcome: "exists", id, name, there };
  const before = patternsNow(world, id);
  try {
    await keepOwnFile(world.db, { id, file, text, loaded: world.clock.instant() });
  } catch (error) {
    if (isQuota(error)) throw new Refuse("storage-full");
    throw error;
  }
  await world.own.refresh();
  await giveBack(world, before);
  await syncOwnPages(world);
  await syncGuideScripts(world);
  // A guide that runs goes on by what the new file says.
  for (const row of await ofProvider(world.db, id)) if (row.guiding === 1) await nudgeOthers(world, row, null);
  return { outcome: "loaded", id, name, instead: there?.name ?? null };
}

/**
 * Removes a file of the person's. Its cases stay as they are; a guide that runs in one has nothing to go by any more and
 * stops, until the person asks for it on the case's site, by meaning.
 */
export async function removeOwnFile(world: World, { id }: Request<"removeOwnFile">): Promise<null> {
  if (world.own.entry(id))
    for (const row of await ofProvider(world.db, id)) if (row.guiding === 1) await stopGuide(world, row.id, null);
  // While the file is there it says what to give back, should the worker be killed in between and asked again.
  await giveBack(world, patternsNow(world, id), id);
  await dropOwnFile(world.db, id);
  await world.own.refresh();
  await syncOwnPages(world);
  return null;
}
