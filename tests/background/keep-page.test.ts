import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { recordHash } from "@/core/evidence/record";
import { bytesOf, exhibitsOf } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { failing, full, rows } from "../store/build";
import { longPage } from "./long-page";
import { from, pages, type Tab, worldWith } from "./world";

const lumen: Tab = { url: "https://lumen.example/plan?token=swordfish9", title: "My plan" };
const nothing = { cases: 0, entries: 0, exhibits: 0, bytes: 0, thumbnails: 0 };

/** A page of so many CSS pixels in front of the person, in a window of 800. */
function showing(length: number, tabs: Record<number, Tab> = { 1: { ...lumen } }) {
  const at = worldWith(tabs);
  at.did.page = longPage(length);
  const text = async (caseId: string, kind: string) => {
    const one = (await exhibitsOf(at.world.db, caseId)).find((exhibit) => exhibit.kind === kind);
    return new TextDecoder().decode((await bytesOf(at.world.db, one?.id ?? ""))?.bytes);
  };
  return { ...at, tabs, text, page: at.did.page };
}

describe("a page that is kept whole", () => {
  test("is kept as what was seen, all of it, a copy and its text, in one case", async () => {
    const at = showing(1900);
    const { id, cut } = await at.ask.keepPage({ tab: 1 }, null);
    const exhibits = await exhibitsOf(at.world.db, id);
    expect(exhibits.map(({ kind }) => kind).sort()).toEqual(["full-page", "page-text", "screenshot", "snapshot"]);
    for (const { address, title, moment } of exhibits)
      expect({ address, title, moment }).toEqual({
        address: "https://lumen.example/plan?token=[cut]",
        title: "My plan",
        moment: "asked",
      });
    expect(cut).toBe(false);
    // The last piece is where the page ends, and not a whole window further.
    expect(await at.text(id, "full-page")).toBe("0 800 1100 of 1900");
    expect(await rows(at.world.db)).toMatchObject({ cases: 1, exhibits: 4, bytes: 4 });
  });

  test("goes into the case of its page; of a confirmation, it is one", async () => {
    const at = showing(800);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.pageRecognised(pages.confirmed, from(lumen.url));
    expect(await at.ask.keepPage({ tab: 1 }, null)).toEqual({ id, cut: false, mhtml: "off" });
    expect(new Set((await exhibitsOf(at.world.db, id)).map(({ moment }) => moment))).toEqual(new Set(["confirmation"]));
  });

  test("is put back before it is copied, and whenever the work ends", async () => {
    const at = showing(1600);
    await at.ask.keepPage({ tab: 1 }, null);
    const told = at.page.orders.map((order) => order.do);
    expect(told[0]).toBe("hide");
    expect(told.slice(told.indexOf("putBack"))).toEqual(["putBack", "copy", "putBack"]);
  });

  test("has its record bound to the journal, with what is said of its length", async () => {
    const at = showing(800 * 60);
    const { id, cut } = await at.ask.keepPage({ tab: 1 }, null);
    expect(cut).toBe(true);
    const whole = (await exhibitsOf(at.world.db, id)).find(({ kind }) => kind === "full-page");
    expect(whole?.cut).toBe(true);
    const noted = (await journalOf(at.world.db, id)).map(({ event }) => event);
    expect(noted).toContainEqual(expect.objectContaining({ exhibit: whole?.id, record: whole && recordHash(whole) }));
    const pieces = (await at.text(id, "full-page")).split(" of ");
    expect(pieces[1]).toBe(String(800 * 40));
  }, 60_000);

  test("tells of a copy that had to end before the page", async () => {
    const at = showing(800);
    at.page.cut = true;
    const { id, cut } = await at.ask.keepPage({ tab: 1 }, null);
    expect(cut).toBe(true);
    const kinds = (await exhibitsOf(at.world.db, id)).filter((exhibit) => exhibit.cut).map(({ kind }) => kind);
    expect(kinds).toEqual(["snapshot"]);
  });

  test("is taken once where the button is pressed twice", async () => {
    const at = showing(800);
    const [one, two] = await Promise.all([at.ask.keepPage({ tab: 1 }, null), at.ask.keepPage({ tab: 1 }, null)]);
    expect(two).toEqual(one);
    expect(await rows(at.world.db)).toMatchObject({ exhibits: 4 });
  });

  test("has a piece taken again over which the page was scrolled", async () => {
    const at = showing(1600);
    let moved = false;
    at.page.meanwhile = (order) => {
      if (order.do !== "look" || moved) return;
      moved = true;
      at.page.scrollTo(333);
    };
    const { id } = await at.ask.keepPage({ tab: 1 }, null);
    expect(await at.text(id, "full-page")).toBe("0 800 of 1600");
    expect(at.page.orders.filter((order) => order.do === "go")).toHaveLength(3);
  });

  test("is waited for where the browser takes no more than two pictures a second", async () => {
    const at = showing(1600);
    let refusals = 2;
    at.did.meanwhile = () => {
      if (refusals-- > 0) throw new Error("This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.");
    };
    const { id } = await at.ask.keepPage({ tab: 1 }, null);
    expect(await at.text(id, "full-page")).toBe("0 800 of 1600");
  });
});

describe("nothing of a page is kept, and it is put back,", () => {
  const leave: [string, (at: ReturnType<typeof showing>) => void][] = [
    ["goes to another tab", (at) => Object.assign(at.tabs[1] ?? {}, { active: false })],
    ["goes to another page", (at) => Object.assign(at.tabs[1] ?? {}, { url: "https://lumen.example/other" })],
    ["closes the tab", (at) => delete at.tabs[1]],
    ["reloads the page", (at) => at.page.leave()],
  ];
  for (const [what, how] of leave)
    test(`when the person ${what} in the middle`, async () => {
      const at = showing(1600);
      at.page.meanwhile = (order) => order.do === "go" && order.to > 0 && how(at);
      await expect(at.ask.keepPage({ tab: 1 }, null)).rejects.toMatchObject({ reason: "page-went-on" });
      expect(at.page.orders.at(-1)).toEqual({ do: "putBack" });
      expect(await rows(at.world.db)).toEqual(nothing);
    });

  test.each([1, 2])(
    "when the browser refuses picture %i because another tab has come to the front",
    async (refused) => {
      const at = showing(1600);
      let taken = 0;
      at.did.meanwhile = () => {
        if (++taken < refused) return;
        Object.assign(at.tabs[1] ?? {}, { active: false });
        throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.");
      };
      await expect(at.ask.keepPage({ tab: 1 }, null)).rejects.toMatchObject({ reason: "page-went-on" });
      expect(at.page.orders.at(-1)).toEqual({ do: "putBack" });
      expect(await rows(at.world.db)).toEqual(nothing);
    },
  );

  test("when it does not stop moving", async () => {
    const at = showing(8000);
    at.page.meanwhile = (order) => order.do === "look" && at.page.scrollTo(4321);
    await expect(at.ask.keepPage({ tab: 1 }, null)).rejects.toMatchObject({ reason: "page-went-on" });
    expect(await rows(at.world.db)).toEqual(nothing);
  });

  test("when the browser refuses a picture", async () => {
    const at = showing(800);
    at.did.mayCapture = false;
    await expect(at.ask.keepPage({ tab: 1 }, null)).rejects.toMatchObject({ reason: "screenshot-refused" });
    expect(at.page.orders.at(-1)).toEqual({ do: "putBack" });
    expect(await rows(at.world.db)).toEqual(nothing);
  });

  test("when its own side answers something else than it should", async () => {
    const at = showing(800);
    at.page.length = Number.NaN;
    await expect(at.ask.keepPage({ tab: 1 }, null)).rejects.toMatchObject({ reason: "page-went-on" });
    expect(await rows(at.world.db)).toEqual(nothing);
  });

  test.each(["exhibits", "bytes", "entries", "cases"] as const)(
    "when the disk is full at “%s”; what was kept before stays, and it can be kept later",
    async (table) => {
      const at = showing(1600);
      await at.ask.keepScreenshot({ tab: 1 }, null);
      const before = await rows(at.world.db);
      const mend = failing(at.world.db, table, full);
      await expect(at.ask.keepPage({ tab: 1 }, null)).rejects.toMatchObject({ reason: "storage-full" });
      mend();
      expect(await rows(at.world.db)).toEqual(before);
      await at.ask.keepPage({ tab: 1 }, null);
      expect(await rows(at.world.db)).toMatchObject({ exhibits: before.exhibits + 4, bytes: before.bytes + 4 });
    },
  );

  test("when the disk is full as all of it is written", async () => {
    const at = showing(800);
    const mend = failing(at.world.db, "cases", "QuotaExceededError");
    await expect(at.ask.keepPage({ tab: 1 }, null)).rejects.toMatchObject({ reason: "storage-full" });
    mend();
    expect(await rows(at.world.db)).toEqual(nothing);
  });
});
