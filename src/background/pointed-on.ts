import type { Pointing } from "@/core/case/state";
import { redactUrl } from "@/core/evidence/redact-url";
import { guided } from "@/store/cases";
import type { CaseRow } from "@/store/database";
import type { World } from "./world";

/** What the person pointed at on a page of this case; null where it is nothing. */
export const pointingOf = ({ state }: CaseRow, address: string): Pointing | null =>
  state.pointed?.find((each) => each.address === address) ?? null;

/** Names of the controls that were pointed at on a page, in any case whose guide runs: its reader must tell of them. */
export async function pointedOn(world: World, url: URL): Promise<string[]> {
  const address = redactUrl(url.href);
  return (await guided(world.db)).flatMap((row) => pointingOf(row, address)?.name ?? []);
}
