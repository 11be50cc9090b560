import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { onAllowedChanged, syncScripts } from "@/background/allowed-sites";
import { onTabLoaded } from "@/background/followed-tabs";
import type { Provider } from "@/core/provider/schema";
import { en } from "@/locales/en";
import { biller, knowledge, provider } from "../core/case/build";
import { fact } from "../core/recognition/build";
import { from, named, pages, worldWith } from "./world";

const text = { en: "Go on there.", fr: "Continuez là-bas." };
const goTo = (party: string): Provider["channels"][number] => ({
  id: party,
  kind: "portal",
  name: text,
  biller: party,
  steps: [{ id: "go", do: "go-to", say: text, knowledge, party }],
});
const shop = "https://*.paymill.example/*";
const store = "https://account.orchard.example/*";
const wallet = "https://wallet.example/*";

/** A seller whose subscription may be charged by an intermediary or an app store, and a means of payment. */
const parties: readonly Provider[] = [
  provider({ billers: ["paymill", "orchard"], channels: [...provider().channels, goTo("paymill"), goTo("orchard")] }),
  provider({ id: "pencil", name: "Pencil", aliases: [], hosts: [{ host: "pencil.example", shared: false }] }),
  biller({ category: "intermediary", hosts: [{ host: "*.paymill.example", shared: true, optional: true }] }),
  biller({
    id: "orchard",
    name: "Orchard",
    category: "app-store",
    hosts: [{ host: "account.orchard.example", shared: true, optional: true }],
    pages: [],
  }),
  biller({
    id: "wallet",
    name: "Wallet",
    hosts: [{ host: "wallet.example", shared: true, optional: true }],
    pages: [],
  }),
];
const lumen = { 1: { url: "https://lumen.example/plan" } };
const atShop = { 1: { url: "https://lumen-notes.paymill.example/account" } };
const billedBy = (name: string) => ({ ...pages.plan, controls: [], facts: [fact("biller", name)] });
const at = (tabs: Parameters<typeof worldWith>[0]) => worldWith(tabs, false, parties);
const missing = async (world: ReturnType<typeof at>) => (await world.ask.tabState({ tab: 1 }, null)).missing;
const scripts = (world: ReturnType<typeof at>) =>
  Object.fromEntries(world.did.scripts.map(({ id, matches }) => [id, matches]));

describe("what a case needs to be allowed", () => {
  test("is nothing on a seller's own page, whoever else may charge", async () => {
    const world = at(lumen);
    await world.ask.pageRecognised(pages.plan, from(lumen[1].url));
    expect(await missing(world)).toBeNull();
  });

  test("is nothing on a site that no file describes: the press on the toolbar button is enough", async () => {
    const world = at({ 1: { url: "https://www.gravel.example/account" } });
    expect(await world.ask.tabState({ tab: 1 }, null)).toMatchObject({ listed: null, guidable: true, missing: null });
  });

  test("is the very site in front where many share it, and that no more once it is allowed", async () => {
    const world = at(atShop);
    expect(await missing(world)).toEqual({ origins: [shop], biller: null });
    world.did.allowed.push(shop);
    expect(await missing(world)).toBeNull();
  });

  test("is the sites of the biller that the page names, and of no other", async () => {
    const world = at(lumen);
    await world.ask.pageRecognised(billedBy("Orchard"), from(lumen[1].url));
    expect(await missing(world)).toEqual({ origins: [store], biller: "Orchard" });
    await world.ask.pageRecognised(billedBy("Paymill"), from(lumen[1].url));
    expect(await missing(world)).toEqual({ origins: [shop], biller: "Paymill" });
  });

  test("is no means of payment that a page names, since nothing is cancelled there", async () => {
    const world = at(lumen);
    await world.ask.pageRecognised(billedBy("Wallet"), from(lumen[1].url));
    expect(await missing(world)).toBeNull();
  });

  test("is an app store also where the seller's description does not know of it", async () => {
    const pencil = { 1: { url: "https://pencil.example/plan" } };
    const world = at(pencil);
    await world.ask.pageRecognised(billedBy("Orchard"), from(pencil[1].url));
    expect(await missing(world)).toEqual({ origins: [store], biller: "Orchard" });
  });

  test("is also a site that had been allowed and was taken away in the browser", async () => {
    const world = at(lumen);
    world.did.allowed = [];
    expect(await missing(world)).toEqual({ origins: ["https://lumen.example/*"], biller: null });
  });
});

describe("without it", () => {
  test("the guide says at the step that leads there that it cannot follow, and how it goes on", async () => {
    const world = at(lumen);
    await world.ask.pageRecognised(billedBy("Orchard"), from(lumen[1].url));
    await world.ask.guideMe({ tab: 1 }, null);
    const view = await world.ask.guideFor(billedBy("Orchard"), from(lumen[1].url));
    expect(view).toMatchObject({ key: "elsewhere", beyond: en.asks.notThere("account.orchard.example") });
    world.did.allowed.push(store);
    expect((await world.ask.guideFor(billedBy("Orchard"), from(lumen[1].url)))?.beyond).toBeNull();
  });

  test("the guide runs by the press on the button, and comes back in that tab while the site stays the same", async () => {
    const world = at(atShop);
    await world.ask.guideMe({ tab: 1 }, null);
    expect(world.did.injected.at(-1)).toBe("1 /guide.js");
    expect(scripts(world), "nothing that the browser would put there by itself").toEqual({});
    world.did.injected.length = 0;
    await onTabLoaded(world.world, 1);
    expect(world.did.injected).toEqual(["1 /guide.js"]);
  });
});

describe("once a site is allowed", () => {
  test("its pages are read by themselves, and the guide of a running case stands there, until it is taken away", async () => {
    const world = at(lumen);
    await world.ask.guideMe({ tab: 1 }, null);
    expect(scripts(world)).toEqual({ guide: ["https://lumen.example/*"] });

    world.did.allowed.push(shop);
    world.did.said.length = 0;
    await onAllowedChanged(world.world);
    expect(scripts(world)).toEqual({ door: [shop], guide: [shop, "https://lumen.example/*"] });
    expect(world.did.said, "the guide asks anew, and takes back what it said it could not").toEqual([[1, "changed"]]);

    world.did.allowed = world.did.allowed.filter((pattern) => pattern !== shop);
    await onAllowedChanged(world.world);
    expect(scripts(world)).toEqual({ guide: ["https://lumen.example/*"] });
  });

  test("the pages of it that are open are served at once: read, and guided where a case runs", async () => {
    const world = at({ 7: { url: atShop[1].url } });
    world.did.allowed.push(shop);
    await onAllowedChanged(world.world, [shop]);
    expect(world.did.injected).toEqual(["7 /recognise.js /reader.js"]);
    await world.ask.guideMe({ tab: 7 }, null);
    world.did.injected.length = 0;
    await onAllowedChanged(world.world, [shop]);
    expect(world.did.injected).toEqual(["7 /guide.js"]);
  });

  test("all sites, which are allowed for pictures, have the guide of a case and are not looked at without one", async () => {
    const world = worldWith({ 7: { url: atShop[1].url } }, true, parties);
    await onAllowedChanged(world.world, ["<all_urls>"]);
    expect(world.did.injected).toEqual([]);
    expect(scripts(world)).toEqual({});
    await world.ask.guideMe({ tab: 7 }, null);
    expect(scripts(world)).toEqual({ guide: [shop] });
  });

  test("that holds after a start, and what was taken away meanwhile is forgotten", async () => {
    const world = at({});
    world.did.allowed.push(shop, wallet);
    await syncScripts(world.world);
    world.did.allowed = [wallet];
    await Promise.all([syncScripts(world.world), syncScripts(world.world)]);
    expect(scripts(world)).toEqual({ door: [wallet] });
  });

  test("the page of a biller is taken for the case that goes on there", async () => {
    const world = at({ ...lumen, 2: { url: atShop[1].url } });
    const { id } = await world.ask.guideMe({ tab: 1 }, null);
    world.did.allowed.push(shop);
    await world.ask.pageRecognised(named("billing", ["Lumen"]), from(atShop[1].url, 2));
    expect((await world.ask.tabState({ tab: 2 }, null)).caseId).toBe(id);
  });
});
