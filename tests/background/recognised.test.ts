import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { onTabRemoved } from "@/background/on-tab-removed";
import type { Lookout } from "@/core/recognition/sight";
import { wantedBy } from "@/page/recognise/wanted";
import { journalOf } from "@/store/journal";
import { rows } from "../store/build";
import { from, named, pages, worldWith } from "./world";

const plan = { 1: { url: "https://lumen.example/plan" } };
const state = (at: ReturnType<typeof worldWith>, tab = 1) => at.ask.tabState({ tab }, null);

describe("a page of a host outside the catalogue", () => {
  test.each(["https://garden.example/plan", "https://lumen.example.evil.example/plan", "http://localhost/plan"])(
    "%s changes no case, whatever it claims to be",
    async (address) => {
      const at = worldWith(plan);
      await at.ask.guideMe({ tab: 1 }, null);
      const before = await rows(at.world.db);
      const here = from(address, 7);
      expect(await at.ask.pageSeen({ reading: false }, here), "nobody asked to have it read").toBeNull();
      await at.ask.pageRecognised(pages.confirmed, here);
      expect(await at.ask.guideFor(pages.confirmed, here)).toBeNull();
      await at.ask.guideLeft(null, here);
      expect(await rows(at.world.db)).toEqual(before);
      expect((await state(at)).view).not.toBeNull();
    },
  );
});

describe("a page of the catalogue", () => {
  test("is told what to look for", async () => {
    const { controls, lines } = wantedBy((await worldWith().ask.pageSeen({ reading: true }, from())) as Lookout);
    expect(controls("Cancel plan")).toBe(true);
    expect(controls("Open inbox")).toBe(false);
    expect(lines("Renews on 1 July 2026")).toBe(true);
  });

  test("of a biller is told the names of those whose products it may list", async () => {
    const lookout = await worldWith().ask.pageSeen({ reading: true }, from("https://shop.paymill.example/account"));
    expect(lookout?.names).toEqual(["Lumen", "Lumen Notes", "Pencil"]);
  });

  test("is read when nobody reads it yet", async () => {
    const at = worldWith();
    await at.ask.pageSeen({ reading: true }, from());
    expect(at.did.injected).toEqual([]);
    await at.ask.pageSeen({ reading: false }, from());
    expect(at.did.injected).toHaveLength(1);
    await at.ask.pageSeen({ reading: false }, from("https://garden.example/"));
    expect(at.did.injected).toHaveLength(1);
  });

  test("without a case opens none: the person has not asked for it", async () => {
    const at = worldWith(plan);
    await at.ask.pageRecognised(pages.plan, from());
    expect(await rows(at.world.db)).toMatchObject({ cases: 0, entries: 0 });
    expect(at.did.badges.get(1)).toBe("•");
    expect(await state(at)).toMatchObject({ listed: "Lumen", recognition: { kind: "billing" }, caseId: null });
  });

  test("is noted in its case once", async () => {
    const at = worldWith(plan);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.pageRecognised(pages.plan, from());
    const once = await journalOf(at.world.db, id);
    await at.ask.pageRecognised(pages.plan, from());
    await at.ask.guideFor(pages.plan, from());
    expect(await journalOf(at.world.db, id)).toEqual(once);
  });

  test("that is about nothing of the account is forgotten, with its dot", async () => {
    const at = worldWith(plan);
    await at.ask.pageRecognised(pages.plan, from());
    await at.ask.pageRecognised(pages.other, from());
    expect((await state(at)).recognition).toMatchObject({ kind: "other", facts: [] });
    expect(at.did.badges.get(1)).toBe("");
  });

  test("says nothing of the page that the same tab went on to", async () => {
    const tabs = { 1: { url: "https://lumen.example/plan" } };
    const at = worldWith(tabs);
    await at.ask.pageRecognised(pages.confirmed, from());
    for (const url of ["https://pencil.example/", "https://lumen.example/help"]) {
      tabs[1].url = url;
      expect(await state(at)).toMatchObject({ recognition: null });
      const { id } = await at.ask.guideMe({ tab: 1 }, null);
      expect((await journalOf(at.world.db, id)).map(({ event }) => event.type)).not.toContain("confirmation-seen");
    }
  });

  test("is forgotten with its tab", async () => {
    const at = worldWith(plan);
    await at.ask.pageRecognised(pages.plan, from());
    await onTabRemoved(at.world, 1);
    expect((await state(at)).recognition).toBeNull();
  });

  test("is remembered without the secrets of its address", async () => {
    const at = worldWith(plan);
    await at.ask.pageRecognised(pages.plan, from("https://lumen.example/plan?token=swordfish"));
    expect(JSON.stringify([...at.session])).not.toContain("swordfish");
  });
});

describe("what the popup says of a tab", () => {
  test("of an unknown host is its name and nothing else", async () => {
    const at = worldWith({ 1: { url: "https://garden.example/plan?x=1" } });
    at.did.mayInject = false;
    expect(await state(at)).toEqual({
      host: "garden.example",
      mails: [],
      sellers: [],
      guidable: false,
      missing: null,
      listed: null,
      own: null,
      biller: null,
      recognition: null,
      caseId: null,
      view: null,
    });
  });

  test("of an unknown host that may be read, because the person pressed the button there, is what it means", async () => {
    const at = worldWith({ 1: { url: "https://garden.example/plan?x=1" } });
    expect(await state(at)).toMatchObject({ guidable: true, listed: null, recognition: null });
    expect(at.did.injected).toEqual(["1 /recognise.js /reader.js"]);
    const here = from("https://garden.example/plan?x=1");
    expect(await at.ask.pageSeen({ reading: true }, here)).not.toBeNull();
    await at.ask.pageRecognised(pages.plan, here);
    expect(await state(at)).toMatchObject({ listed: null, recognition: { kind: "billing" }, caseId: null });
    expect(await rows(at.world.db)).toMatchObject({ cases: 0 });
  });

  test("of a tab that is closed, or whose address is kept from us, is nothing at all", async () => {
    for (const tabs of [{}, { 1: {} }])
      expect(await state(worldWith(tabs))).toMatchObject({ host: null, listed: null });
  });

  test("of a known host that was not read yet is whose it is, and has it read", async () => {
    const at = worldWith(plan);
    expect(await state(at)).toMatchObject({ host: "lumen.example", listed: "Lumen", recognition: null });
    expect(at.did.injected).toHaveLength(1);
  });

  test("of a biller's page is the seller that it names, and the biller", async () => {
    const at = worldWith({ 1: { url: "https://shop.paymill.example/account" } });
    await at.ask.pageRecognised(named("billing", ["Pencil"]), from("https://shop.paymill.example/account"));
    expect(await state(at)).toMatchObject({ listed: "Pencil", biller: "Paymill" });
  });

  test("of a page that is being guided is its present step", async () => {
    const at = worldWith(plan);
    await at.ask.pageRecognised(pages.plan, from());
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    expect(await state(at)).toMatchObject({ caseId: id, view: { key: "press", number: 1, of: 2, provider: "Lumen" } });
    await at.ask.stopGuide({ id }, null);
    expect(await state(at)).toMatchObject({ caseId: id, view: null });
  });
});

test("two tabs of one case, each asked anew when the other goes on, write the journal no further", async () => {
  const at = worldWith({ ...plan, 2: { url: "https://lumen.example/cancel" } });
  const { id } = await at.ask.guideMe({ tab: 1 }, null);
  const round = async () => {
    await at.ask.guideFor(pages.plan, from());
    await at.ask.guideFor(pages.question, from("https://lumen.example/cancel", 2));
    return (await journalOf(at.world.db, id)).length;
  };
  const after = await round();
  expect(await round()).toBe(after);
  expect(await round()).toBe(after);
});
