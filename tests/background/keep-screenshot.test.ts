import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { onCommand } from "@/background/on-command";
import { breaksOf } from "@/core/evidence/breaks";
import { bytesOf, exhibitsOf } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { failing, full, rows } from "../store/build";
import { from, pages, snapshot, type Tab, worldWith } from "./world";

const lumen: Tab = { url: "https://lumen.example/plan?token=swordfish", title: "My plan" };
const nothing = { cases: 0, entries: 0, exhibits: 0, bytes: 0, thumbnails: 0 };

describe("a screenshot", () => {
  test("is kept as a PNG in the case of its page, as asked for by the person", async () => {
    const at = worldWith({ 1: lumen });
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    expect(await at.ask.keepScreenshot({ tab: 1 }, null)).toEqual({ id });
    const [exhibit] = await exhibitsOf(at.world.db, id);
    expect(exhibit).toMatchObject({
      kind: "screenshot",
      moment: "asked",
      mediaType: "image/png",
      title: "My plan",
      address: "https://lumen.example/plan?token=[cut]",
    });
    const bytes = new Uint8Array((await bytesOf(at.world.db, exhibit?.id ?? ""))?.bytes ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(at.did.said).toContainEqual([1, "picture"]);
  });

  test("is kept though its title was cut in the middle of an emoji, and its journal holds", async () => {
    const at = worldWith({ 1: { ...lumen, title: `${"a".repeat(299)}🧾 bill` } });
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.keepScreenshot({ tab: 1 }, null);
    const [exhibit] = await exhibitsOf(at.world.db, id);
    expect(exhibit?.title).toBe(`${"a".repeat(299)}\ufffd`);
    expect(breaksOf(await journalOf(at.world.db, id))).toEqual([]);
  });

  test("of a page that confirms, in a case that is confirmed, is one of the confirmation", async () => {
    const at = worldWith({ 1: lumen });
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.pageRecognised(pages.confirmed, from(lumen.url));
    await at.ask.keepScreenshot({ tab: 1 }, null);
    expect((await exhibitsOf(at.world.db, id)).map(({ moment }) => moment)).toEqual(["confirmation"]);
  });

  test("of any other page of a confirmed case is not", async () => {
    const at = worldWith({ 1: lumen });
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.pageRecognised(pages.confirmed, from(lumen.url));
    await at.ask.pageRecognised(pages.other, from(lumen.url));
    await at.ask.keepScreenshot({ tab: 1 }, null);
    expect((await exhibitsOf(at.world.db, id)).map(({ moment }) => moment)).toEqual(["asked"]);
  });

  test("of a site that nobody knows opens a case under the name of its host, without guiding", async () => {
    const at = worldWith({ 1: { url: "https://garden.example/plan/9c1185a5c5e9fc54?x=swordfish" } });
    const { id } = await at.ask.keepScreenshot({ tab: 1 }, null);
    const row = await at.world.db.cases.get(id);
    expect(row?.state).toMatchObject({ provider: { id: null, name: "garden.example" }, guiding: false, guided: false });
    expect(JSON.stringify([row, await exhibitsOf(at.world.db, id)])).not.toMatch(/swordfish|9c1185/);
  });
});

describe("while it is taken, the guide", () => {
  test("is not seen, and is shown again at once", async () => {
    const at = worldWith({ 1: lumen });
    await at.ask.guideMe({ tab: 1 }, null);
    const before: unknown[] = [];
    at.did.meanwhile = () => before.push(...at.did.page.orders);
    await at.ask.keepScreenshot({ tab: 1 }, null);
    expect(before).toEqual([{ do: "hide" }]);
    expect(at.did.page.orders).toEqual([{ do: "hide" }, { do: "putBack" }]);
  });

  test("is not seen where the guide keeps the picture by itself", async () => {
    const at = worldWith({ 1: lumen }, true);
    await at.ask.guideMe({ tab: 1 }, null);
    const before: unknown[] = [];
    at.did.meanwhile = () => before.push(...at.did.page.orders);
    await at.ask.keepSnapshot(snapshot("before"), from(lumen.url));
    expect(before).toEqual([{ do: "hide" }]);
    expect(at.did.page.orders.at(-1)).toEqual({ do: "putBack" });
  });

  test("is shown again also where the browser says no", async () => {
    const at = worldWith({ 1: lumen });
    at.did.mayCapture = false;
    await expect(at.ask.keepScreenshot({ tab: 1 }, null)).rejects.toMatchObject({ reason: "screenshot-refused" });
    expect(at.did.page.orders).toEqual([{ do: "hide" }, { do: "putBack" }]);
  });

  test("is not pictured: a page that breaks off instead of hiding it is not taken", async () => {
    const at = worldWith({ 1: lumen });
    at.did.page.meanwhile = () => at.did.page.leave();
    const taken: unknown[] = [];
    at.did.meanwhile = () => taken.push("picture");
    await expect(at.ask.keepScreenshot({ tab: 1 }, null)).rejects.toMatchObject({ reason: "screenshot-refused" });
    expect(taken).toEqual([]);
    expect(await rows(at.world.db)).toEqual(nothing);
  });

  test("cannot be where no script of ours comes in: such a page is taken as it stands", async () => {
    const at = worldWith({ 1: lumen });
    at.did.mayInject = false;
    await at.ask.keepScreenshot({ tab: 1 }, null);
    expect(await rows(at.world.db)).toMatchObject({ exhibits: 1 });
  });
});

describe("is refused, and nothing is kept,", () => {
  test.each<[string, Tab | null, string]>([
    ["when the tab is not in front", { ...lumen, active: false }, "tab-not-in-front"],
    ["when the tab was closed", null, "tab-gone"],
    ["when the browser does not tell the address", {}, "page-out-of-reach"],
  ])("%s", async (_, tab, reason) => {
    const at = worldWith(tab ? { 1: tab } : {});
    at.did.mayCapture = false; // It is not even tried.
    await expect(at.ask.keepScreenshot({ tab: 1 }, null)).rejects.toMatchObject({ reason });
    expect(await rows(at.world.db)).toEqual(nothing);
  });

  test.each<[string, (tabs: Record<number, Tab>) => void]>([
    ["went to another tab", (tabs) => Object.assign(tabs[1] ?? {}, { active: false })],
    ["went to another page", (tabs) => Object.assign(tabs[1] ?? {}, { url: "https://lumen.example/other" })],
    ["closed the tab", (tabs) => delete tabs[1]],
  ])("when the person %s while it was taken", async (_, change) => {
    const tabs: Record<number, Tab> = { 1: { ...lumen } };
    const at = worldWith(tabs);
    at.did.meanwhile = () => change(tabs);
    await expect(at.ask.keepScreenshot({ tab: 1 }, null)).rejects.toMatchObject({ reason: "tab-not-in-front" });
    expect(await rows(at.world.db)).toEqual(nothing);
  });

  test("when the browser says no", async () => {
    const at = worldWith({ 1: lumen });
    at.did.mayCapture = false;
    await expect(at.ask.keepScreenshot({ tab: 1 }, null)).rejects.toMatchObject({ reason: "screenshot-refused" });
    expect(await rows(at.world.db)).toEqual(nothing);
  });

  test("when the disk is full; what was kept before stays", async () => {
    const at = worldWith({ 1: lumen });
    await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.keepScreenshot({ tab: 1 }, null);
    const before = await rows(at.world.db);
    const mend = failing(at.world.db, "bytes", full);
    await expect(at.ask.keepScreenshot({ tab: 1 }, null)).rejects.toMatchObject({ reason: "storage-full" });
    mend();
    expect(await rows(at.world.db)).toEqual(before);
  });
});

describe("the keys", () => {
  test("take a screenshot of the tab they were pressed in and say so at the button", async () => {
    const at = worldWith({ 1: lumen });
    await onCommand(at.world, "keep-screenshot", { id: 1 });
    expect(await rows(at.world.db)).toMatchObject({ exhibits: 1 });
    expect(at.did.badges.get(1)).toBe("✓");
    expect(at.did.titles.get(1)).toBe(at.world.words.popup.screenshotKept);
  });

  test("say at the button why there is none", async () => {
    const at = worldWith({ 1: lumen });
    at.did.mayCapture = false;
    await onCommand(at.world, "keep-screenshot", undefined);
    expect(at.did.badges.get(1)).toBe("✗");
    expect(at.did.titles.get(1)).toBe(at.world.words.refusals["screenshot-refused"]);
  });

  test("bring the keyboard to the guide, and others do nothing", async () => {
    const at = worldWith({ 1: lumen });
    await onCommand(at.world, "focus-guide", { id: 1 });
    await onCommand(at.world, "something-else", { id: 1 });
    expect(at.did.said).toEqual([[1, "focus"]]);
    expect(await rows(at.world.db)).toEqual(nothing);
  });
});
