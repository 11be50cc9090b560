import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { onTabLoaded } from "@/background/followed-tabs";
import { onTabRemoved } from "@/background/on-tab-removed";
import { recognition } from "../core/case/build";
import { control } from "../core/recognition/build";
import { from, pages, worldWith } from "./world";

const site = { 1: { url: "https://account.garden.example/plan" } };
const here = from("https://account.garden.example/plan");
const cancel = control("Cancel plan", "cancel-subscription");
const plan = { ...pages.plan, controls: [cancel] };

describe("a site that no file of the catalogue describes", () => {
  test("has its case under the name of the site, whichever of its hosts is looked at", async () => {
    const at = worldWith({ ...site, 2: { url: "https://www.garden.example/" } });
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    expect((await at.world.db.cases.get(id))?.state.provider).toEqual({ id: null, name: "garden.example" });
    expect(await at.ask.guideMe({ tab: 2 }, null)).toEqual({ id });
  });

  test("is guided by meaning, and each step says how sure it is", async () => {
    const at = worldWith(site);
    await at.ask.guideMe({ tab: 1 }, null);
    expect(await at.ask.guideFor(plan, here)).toMatchObject({
      key: "press",
      target: { ref: cancel.ref },
      knowledge: at.world.words.guide.meaningSure,
    });
    const unsure = { ...plan, controls: [{ ...cancel, confidence: 0.6 }] };
    expect((await at.ask.guideFor(unsure, here))?.knowledge).toBe(at.world.words.guide.meaningLikely);
    const way = recognition("other", { controls: [control("My account", "manage-billing", { confidence: 0.2 })] });
    expect(await at.ask.guideFor(way, here)).toMatchObject({
      target: { name: "My account" },
      knowledge: at.world.words.guide.meaningGuessed,
    });
  });

  test("is followed from page to page while its guide runs, and no longer", async () => {
    const at = worldWith(site);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    at.did.injected.length = 0;
    await onTabLoaded(at.world, 1);
    expect(at.did.injected).toEqual(["1 /guide.js"]);
    await onTabLoaded(at.world, 2);
    expect(at.did.injected, "another tab is nobody's business").toHaveLength(1);
    await at.ask.stopGuide({ id }, null);
    await onTabLoaded(at.world, 1);
    expect(at.did.injected).toHaveLength(1);
    expect(at.session.size).toBe(0);
  });

  test("is forgotten with its tab", async () => {
    const at = worldWith(site);
    await at.ask.guideMe({ tab: 1 }, null);
    await onTabRemoved(at.world, 1);
    expect(at.session.size).toBe(0);
  });

  test("has the guide put into its pages by the browser only where all sites are allowed", async () => {
    const without = worldWith(site);
    await without.ask.guideMe({ tab: 1 }, null);
    expect(without.did.scripts).toEqual([]);
    const all = worldWith(site, true);
    await all.ask.guideMe({ tab: 1 }, null);
    expect(all.did.scripts.flatMap(({ matches }) => matches)).toEqual([
      "https://*.garden.example/*",
      "https://garden.example/*",
    ]);
  });
});
