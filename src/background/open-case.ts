import { Refuse } from "@/messaging/server";
import { open, openOf } from "@/store/cases";
import type { World } from "./world";

/** Opens a case for an entry of the catalogue; one that is not over yet is told instead. */
export async function openCase(world: World, { provider: id }: { provider: string }): Promise<{ id: string }> {
  const entry = world.catalogue.find((party) => party.id === id);
  if (!entry) throw new Refuse("not-listed");
  const running = await openOf(world.db, id);
  if (running) return { id: running.id };
  const { name, pages, hosts } = entry;
  const party = { id, name };
  const address =
    pages.find(({ link }) => link)?.link ?? (hosts[0] ? `https://${hosts[0].host.replace("*.", "")}/` : "");
  const row = await open(
    world.db,
    world.newId(),
    [{ type: "case-opened", provider: party, biller: null, address, by: "catalogue" }],
    world.clock,
  );
  return { id: row.id };
}
