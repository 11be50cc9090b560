import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { openOf } from "@/store/cases";
import { journalOf } from "@/store/journal";
import { worldWith } from "./world";

test("a case is opened for an entry of the catalogue, once, and for nothing else", async () => {
  const { ask, world } = worldWith({});
  const [entry] = world.catalogue.filter(({ role }) => role === "provider");
  if (!entry) throw new Error("The catalogue has no provider.");
  expect(await openOf(world.db, entry.id)).toBeNull();
  const { id } = await ask.openCase({ provider: entry.id }, null);
  expect(await ask.openCase({ provider: entry.id }, null), "while it runs it is told again").toEqual({ id });
  expect(await openOf(world.db, entry.id)).toMatchObject({ id });
  const events = (await journalOf(world.db, id)).map(({ event }) => event);
  expect(events).toMatchObject([{ type: "case-opened", provider: { id: entry.id }, biller: null, by: "catalogue" }]);
  await expect(ask.openCase({ provider: "nobody" }, null)).rejects.toMatchObject({ reason: "not-listed" });
});
