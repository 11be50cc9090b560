import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { handlersFor } from "@/background/handlers";
import { answer } from "@/messaging/server";
import { journalOf } from "@/store/journal";
import { failing, full, rows } from "../store/build";
import { snapshot, worldWith } from "./world";

const own = "chrome-extension://own/";
const ui = { url: `${own}dashboard.html` };
const page = { url: "https://lumen.example/plan", tab: { id: 1, url: "https://lumen.example/plan" }, frameId: 0 };

/** A case that is followed in the first tab, and a second tab in which nothing has begun. */
async function followed() {
  const at = worldWith({
    1: { url: "https://lumen.example/plan" },
    2: { url: "https://pencil.example/" },
  });
  const ask = (name: string, request: unknown, sender: typeof ui | typeof page = ui) =>
    answer(handlersFor(at.world), own, { name, request }, sender);
  const { id } = await at.ask.guideMe({ tab: 1 }, null);
  await at.ask.keepScreenshot({ tab: 1 }, null);
  const [shot] = await at.world.db.exhibits.toArray();
  return { ...at, ask, id, shot: shot?.id ?? "" };
}

type Followed = Awaited<ReturnType<typeof followed>>;

test.each<[string, (at: Followed) => Promise<unknown>]>([
  ["begins a case", ({ ask }) => ask("guideMe", { tab: 2 })],
  ["keeps a picture", ({ ask }) => ask("keepScreenshot", { tab: 1 })],
  ["keeps a page whole", ({ ask }) => ask("keepPage", { tab: 1 })],
  ["writes a note", ({ ask, shot }) => ask("annotateExhibit", { id: shot, note: "They said three days." })],
  ["corrects a fact", ({ ask, id }) => ask("editFact", { id, kind: "plan", value: "Plus" })],
  ["ticks an item", ({ ask, id }) => ask("tickItem", { id, item: "cancel", ticked: true })],
  ["says that a charge came", ({ ask, id }) => ask("reportCharge", { id, charged: true })],
  ["passes a page on", ({ ask }) => ask("keepSnapshot", snapshot("before"), page)],
])("who %s when there is no room is told so, and everything is as it was", async (_, act) => {
  const at = await followed();
  const [before, journal, row] = [
    await rows(at.world.db),
    await journalOf(at.world.db, at.id),
    await at.world.db.cases.get(at.id),
  ];
  // A write that is refused, and all of them given up as they are to be made lasting.
  for (const [table, how] of [
    ["entries", full],
    ["cases", "QuotaExceededError"],
  ] as const) {
    const mend = failing(at.world.db, table, how);
    expect(await act(at)).toEqual({ ok: false, error: "storage-full" });
    mend();
    expect(await rows(at.world.db)).toEqual(before);
    expect(await journalOf(at.world.db, at.id)).toEqual(journal);
    expect(await at.world.db.cases.get(at.id)).toEqual(row);
  }
  expect(await act(at), "with room again").toMatchObject({ ok: true });
});
