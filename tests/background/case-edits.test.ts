import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { register } from "@/store/database";
import { journalOf } from "@/store/journal";
import { uuid } from "../core/case/build";
import { rows } from "../store/build";
import { from, pages, snapshot, worldWith } from "./world";

async function withCase() {
  const at = worldWith({ 1: { url: "https://lumen.example/plan" } });
  const { id } = await at.ask.guideMe({ tab: 1 }, null);
  return { ...at, id, events: async () => (await journalOf(at.world.db, id)).slice(2).map(({ event }) => event) };
}

describe("what the person notes by hand", () => {
  test("is noted once, and again only when it changes", async () => {
    const at = await withCase();
    const { id } = at;
    for (const ticked of [true, true, false]) await at.ask.tickItem({ id, item: "understand", ticked }, null);
    for (const value of ["Plus", "Plus", "Pro"]) await at.ask.editFact({ id, kind: "plan", value }, null);
    for (const charged of [false, false, true]) await at.ask.reportCharge({ id, charged }, null);
    expect(await at.events()).toEqual([
      { type: "item-ticked", item: "understand", ticked: true },
      { type: "item-ticked", item: "understand", ticked: false },
      { type: "fact-edited", kind: "plan", value: "Plus" },
      { type: "fact-edited", kind: "plan", value: "Pro" },
      { type: "charge-reported", charged: false },
      { type: "charge-reported", charged: true },
    ]);
  });

  test("a fact is noted in the form in which facts are kept, and an empty one is taken back", async () => {
    const at = await withCase();
    for (const value of ["€9.90 a month", "9.90 EUR", ""])
      await at.ask.editFact({ id: at.id, kind: "price", value }, null);
    expect(await at.events()).toEqual([
      { type: "fact-edited", kind: "price", value: "9.90 EUR" },
      { type: "fact-edited", kind: "price", value: "" },
    ]);
    expect((await at.world.db.cases.get(at.id))?.state.facts).toEqual({});
  });

  test("a fact that cannot be read is refused with the reason, and nothing is changed", async () => {
    const at = await withCase();
    await at.ask.editFact({ id: at.id, kind: "renews-on", value: "3 December 2026" }, null);
    await expect(at.ask.editFact({ id: at.id, kind: "renews-on", value: "soon" }, null)).rejects.toMatchObject({
      reason: "not-a-day",
    });
    expect((await at.world.db.cases.get(at.id))?.state.facts).toMatchObject({ "renews-on": { value: "2026-12-03" } });
  });

  test("an item that was never ticked is not unticked", async () => {
    const at = await withCase();
    await at.ask.tickItem({ id: at.id, item: "understand", ticked: false }, null);
    expect(await at.events()).toEqual([]);
  });

  test("in a case that is gone is refused, and opens none", async () => {
    const { ask, world } = worldWith();
    const id = uuid(77);
    const gone = { reason: "case-gone" };
    await expect(ask.tickItem({ id, item: "cancel", ticked: true }, null)).rejects.toMatchObject(gone);
    await expect(ask.editFact({ id, kind: "plan", value: "x" }, null)).rejects.toMatchObject(gone);
    await expect(ask.reportCharge({ id, charged: true }, null)).rejects.toMatchObject(gone);
    await expect(ask.deleteCase({ id }, null)).rejects.toMatchObject(gone);
    await expect(ask.deleteExhibit({ id }, null)).rejects.toMatchObject({ reason: "exhibit-gone" });
    expect(await rows(world.db)).toMatchObject({ cases: 0, entries: 0 });
  });
});

describe("deleting a case", () => {
  test("takes its guide out of the pages and leaves its mark in the register", async () => {
    const at = await withCase();
    await at.ask.keepSnapshot(snapshot("before"), from());
    expect(at.did.scripts).toHaveLength(1);
    await at.ask.deleteCase({ id: at.id }, null);
    expect(at.did.scripts).toEqual([]);
    expect((await journalOf(at.world.db, register)).map(({ event }) => event)).toMatchObject([
      { type: "case-deleted", provider: "Lumen", exhibits: 2 },
    ]);
    expect(await rows(at.world.db)).toEqual({ cases: 0, entries: 1, exhibits: 0, bytes: 0, thumbnails: 0 });
  });

  test("leaves the pages of another running case their guide", async () => {
    const at = worldWith({ 1: { url: "https://lumen.example/plan" }, 2: { url: "https://pencil.example/" } });
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.guideMe({ tab: 2 }, null);
    await at.ask.deleteCase({ id }, null);
    expect(at.did.scripts.flatMap(({ matches }) => matches)).toContain("https://pencil.example/*");
    expect(at.did.scripts.flatMap(({ matches }) => matches)).not.toContain("https://lumen.example/*");
  });
});

test("the guides of a case that is deleted hear of it and have nothing more to say", async () => {
  const at = await withCase();
  at.did.said.length = 0;
  await at.ask.deleteCase({ id: at.id }, null);
  expect(at.did.said).toContainEqual([1, "changed"]);
  expect(await at.ask.guideFor(pages.plan, from())).toBeNull();
});
