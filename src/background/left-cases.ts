import { pagesIn } from "@/core/case/sites";
import { matchAddress } from "@/core/provider/match";
import { siteOf } from "@/core/provider/stranger";
import { ofOthers } from "@/store/cases";
import type { CaseRow } from "@/store/database";
import { journalOf } from "@/store/journal";
import type { World } from "./world";

/** Whether a case was begun with a description that is there no more: an own file that was removed, or fits no longer. */
export const isLeft = ({ catalogue }: Pick<World, "catalogue">, { state }: CaseRow): boolean =>
  state.provider.id !== null && !catalogue.some(({ id }) => id === state.provider.id);

/**
 * The sites on which a case goes on by meaning, since no file describes them: the stranger's that it is about, or
 * those whose description has gone since. None while its provider is in the catalogue.
 */
export async function sitesOf(world: World, row: CaseRow): Promise<string[]> {
  const { provider } = row.state;
  if (provider.id === null) return [provider.name];
  if (!isLeft(world, row)) return [];
  const events = (await journalOf(world.db, row.id)).map(({ event }) => event);
  const pages = pagesIn(events).filter((url) => !matchAddress(world.catalogue, url));
  return [...new Set(pages.map(siteOf))];
}

/** The cases that were begun on the site of an address when a file described it; newest first. */
export async function leftOn(world: World, url: URL): Promise<CaseRow[]> {
  const rows = (await ofOthers(world.db, world.catalogue)).filter((row) => isLeft(world, row));
  const sites = await Promise.all(rows.map((row) => sitesOf(world, row)));
  return rows.filter((_, n) => sites[n]?.includes(siteOf(url)));
}
