import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { journalOf } from "@/store/journal";
import { recognition, uuid } from "../core/case/build";
import { control, fact, sentence } from "../core/recognition/build";
import { rows } from "../store/build";
import { from, named, pages, worldWith } from "./world";

const plan = { 1: { url: "https://lumen.example/plan?token=swordfish" } };
const types = async (at: ReturnType<typeof worldWith>, id = uuid(1)) =>
  (await journalOf(at.world.db, id)).map(({ event }) => event.type);

describe("“Guide me”", () => {
  test("opens one case, starts the guide in the tab and notes what the page had already said", async () => {
    const at = worldWith(plan);
    await at.ask.pageRecognised(pages.plan, from(plan[1].url));
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    expect(await types(at, id)).toEqual([
      "case-opened",
      "guide-started",
      "page-recognised",
      "fact-stated",
      "fact-stated",
    ]);
    expect(at.did.injected).toContain("1 /guide.js");
    const row = await at.world.db.cases.get(id);
    expect(row?.state).toMatchObject({ provider: { id: "lumen" }, guiding: true, facts: { plan: { value: "Plus" } } });
  });

  test("keeps no secret of the address", async () => {
    const at = worldWith(plan);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    expect(JSON.stringify(await journalOf(at.world.db, id))).not.toContain("swordfish");
  });

  test("takes the case up again, also from another tab, and notes nothing twice", async () => {
    const at = worldWith({ ...plan, 2: { url: "https://lumen.example/help" } });
    const first = await at.ask.guideMe({ tab: 1 }, null);
    const before = await types(at);
    expect(await at.ask.guideMe({ tab: 1 }, null)).toEqual(first);
    expect(await at.ask.guideMe({ tab: 2 }, null)).toEqual(first);
    expect(await types(at)).toEqual(before);
    expect(await rows(at.world.db)).toMatchObject({ cases: 1 });
  });

  test("starts a stopped guide again in the same case", async () => {
    const at = worldWith(plan);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.stopGuide({ id }, null);
    expect((await at.world.db.cases.get(id))?.state.guiding).toBe(false);
    expect(await at.ask.guideMe({ tab: 1 }, null)).toEqual({ id });
    expect(await types(at)).toEqual(["case-opened", "guide-started", "guide-closed", "guide-started"]);
  });

  test("opens a new case when the old one is over and the page shows a subscription that runs", async () => {
    const at = worldWith(plan);
    const first = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.pageRecognised(pages.confirmed, from());
    expect(await at.ask.guideMe({ tab: 1 }, null)).toEqual(first);
    await at.ask.stopGuide(first, null);
    await at.ask.pageRecognised({ ...pages.plan, facts: [] }, from(plan[1].url));
    expect(await at.ask.guideMe({ tab: 1 }, null)).not.toEqual(first);
    expect(await rows(at.world.db)).toMatchObject({ cases: 2 });
  });

  test("takes the guide off the pages that show it when it is stopped", async () => {
    const at = worldWith(plan);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    at.did.said.length = 0;
    await at.ask.stopGuide({ id }, null);
    expect(at.did.said).toContainEqual([1, "changed"]);
  });

  test("lets the browser put the guide into the pages of seller and biller, until no guide runs", async () => {
    const at = worldWith(plan);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    expect(at.did.scripts.map(({ matches }) => matches)).toEqual([
      ["https://*.paymill.example/*", "https://lumen.example/*"],
    ]);
    await at.ask.stopGuide({ id }, null);
    expect(at.did.scripts).toEqual([]);
  });

  test.each([
    ["whose address the browser keeps to itself", {}, "page-out-of-reach"],
    ["of the browser", { url: "chrome://settings" }, "page-out-of-reach"],
  ])("refuses a page %s and keeps nothing of it", async (_, tab, reason) => {
    const at = worldWith({ 1: tab });
    await expect(at.ask.guideMe({ tab: 1 }, null)).rejects.toMatchObject({ reason });
    expect(await rows(at.world.db)).toMatchObject({ cases: 0, entries: 0 });
  });

  test("refuses a page that the browser keeps us out of, and keeps nothing of it", async () => {
    const at = worldWith({ 1: { url: "https://garden.example/plan" } });
    at.did.mayInject = false;
    await expect(at.ask.guideMe({ tab: 1 }, null)).rejects.toMatchObject({ reason: "page-out-of-reach" });
    expect(await rows(at.world.db)).toMatchObject({ cases: 0, entries: 0 });
  });

  test("refuses a tab that was closed", async () => {
    await expect(worldWith().ask.guideMe({ tab: 1 }, null)).rejects.toMatchObject({ reason: "tab-gone" });
  });
});

describe("on a biller's page", () => {
  const shop = { 1: { url: "https://shop.paymill.example/account" } };
  const here = from("https://shop.paymill.example/account");
  const party = async (at: ReturnType<typeof worldWith>, id: string) => {
    const state = (await at.world.db.cases.get(id))?.state;
    return [state?.provider.id, state?.biller?.id];
  };

  test("that names the seller the case is the seller's, billed by the biller", async () => {
    const at = worldWith(shop);
    await at.ask.pageRecognised(named("billing", ["Lumen"]), here);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    expect(await party(at, id)).toEqual(["lumen", "paymill"]);
  });

  test("that names nobody a running case of its seller goes on", async () => {
    const at = worldWith({ ...shop, 2: { url: "https://lumen.example/plan" } });
    const first = await at.ask.guideMe({ tab: 2 }, null);
    expect(await at.ask.guideMe({ tab: 1 }, null)).toEqual(first);
    expect(await party(at, first.id)).toEqual(["lumen", "paymill"]);
  });

  test("that names the seller late the case is put right, not opened twice", async () => {
    const at = worldWith(shop);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    expect((await party(at, id))[0]).toBe("paymill");
    await at.ask.pageRecognised(named("billing", ["Lumen"]), here);
    expect(await party(at, id)).toEqual(["lumen", "paymill"]);
    expect(await at.ask.guideMe({ tab: 1 }, null)).toEqual({ id });
  });

  test("that lists two sellers a running case of one stays that one's", async () => {
    const at = worldWith({ ...shop, 2: { url: "https://lumen.example/plan" } });
    const { id } = await at.ask.guideMe({ tab: 2 }, null);
    await at.ask.pageRecognised(named("billing", ["Lumen", "Pencil"]), here);
    expect(await at.ask.guideMe({ tab: 1 }, null)).toEqual({ id });
    expect((await party(at, id))[0]).toBe("lumen");
  });
});

describe("a biller's page that names nobody", () => {
  const shop = "https://shop.paymill.example/account";
  const tabs = { 1: { url: "https://lumen.example/plan" }, 2: { url: shop } };
  const ended = recognition("confirmed", { sentences: [sentence("Your subscription has been cancelled.")] });

  test("is no page of a case that runs, though its seller may be billed there", async () => {
    const at = worldWith(tabs);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.guideFor(pages.plan, from(shop, 2));
    await at.ask.guideFor(ended, from(shop, 2));
    expect((await at.world.db.cases.get(id))?.state).toMatchObject({ progress: "none", biller: null, facts: {} });
  });

  test("is one once a page before it in the tab named the seller", async () => {
    const at = worldWith(tabs);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.guideFor(named("billing", ["Lumen"]), from(shop, 2));
    await at.ask.guideFor(ended, from(shop, 2));
    expect((await at.world.db.cases.get(id))?.state).toMatchObject({ progress: "confirmed" });
  });

  test("is one where the person asks for the guide on it, unless plan and price are others", async () => {
    const of = (plan: string, price: string) =>
      recognition("billing", { facts: [fact("plan", plan), fact("price", price)] });
    const started = async (onShop: ReturnType<typeof of>) => {
      const at = worldWith(tabs);
      await at.ask.pageRecognised(of("Plus", "20.00 USD"), from());
      const { id } = await at.ask.guideMe({ tab: 1 }, null);
      await at.ask.pageRecognised(onShop, from(shop, 2));
      return (await at.ask.guideMe({ tab: 2 }, null)).id === id;
    };
    expect(await started(of("Plus", "20.00 USD"))).toBe(true);
    expect(await started(of("Plus", "22.00 USD"))).toBe(true);
    expect(await started(of("Quill Pro", "9.99 EUR"))).toBe(false);
  });
});

describe("“Guide me” after a press in another's row of a list", () => {
  const row = (name: string) =>
    control("Manage", "manage-billing", { heading: name, row: `${name} €4.99 a month, renews on 9 July 2026` });
  const [ours, other] = [row("Lumen"), row("Ember Play")];
  const list = recognition("billing", { controls: [ours, other] });

  async function astray() {
    const at = worldWith(plan);
    await at.ask.pageRecognised(list, from(plan[1].url));
    const first = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.stepTaken({ press: uuid(501), ref: other.ref, recognition: list }, from(plan[1].url));
    expect((await at.world.db.cases.get(first.id))?.state.astray).toBe("Ember Play");
    return { at, first };
  }

  test("opens a case of that on its pages", async () => {
    const { at, first } = await astray();
    const cancel = control("Cancel plan", "cancel-subscription", { heading: "Ember Play" });
    await at.ask.pageRecognised(recognition("billing", { controls: [cancel] }), from(plan[1].url));
    const second = await at.ask.guideMe({ tab: 1 }, null);
    expect(second).not.toEqual(first);
    const states = await Promise.all([first, second].map(async ({ id }) => (await at.world.db.cases.get(id))?.state));
    expect(states).toMatchObject([
      { provider: { name: "Lumen" }, guiding: false },
      { provider: { id: "lumen", name: "Ember Play" }, ofRow: true, guiding: true },
    ]);
  });

  test("goes on with one's own where that is listed again, or the page is of nothing", async () => {
    for (const back of [list, pages.other]) {
      const { at, first } = await astray();
      await at.ask.pageRecognised(back, from(plan[1].url));
      expect(await at.ask.guideMe({ tab: 1 }, null)).toEqual(first);
      expect((await at.world.db.cases.get(first.id))?.state.astray).toBeNull();
    }
  });
});
