import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { onAllowedChanged } from "@/background/allowed-sites";
import { onTabLoaded } from "@/background/followed-tabs";
import { handlersFor } from "@/background/handlers";
import { OwnShelf } from "@/background/own-shelf";
import { fr } from "@/locales/fr";
import { answer } from "@/messaging/server";
import { journalOf } from "@/store/journal";
import { host, papeterie } from "../core/provider/own-entry";
import { control } from "../core/recognition/build";
import { failing, full } from "../store/build";
import { catalogue, from, named, worldWith } from "./world";

const url = `https://${host}/abo`;
const pattern = `https://${host}/*`;
const text = (more: object = {}) => JSON.stringify({ ...papeterie, ...more }, null, 2);
const load = (more: object = {}, replace = false) => ({ file: "papeterie.json", text: text(more), replace });
const page = named("billing", [], { controls: [control("No more boxes", "other", { place: "page" })] });

/** A worker whose person has loaded the file and stands on the shop's page. */
async function withFile(allowed = false) {
  const it = worldWith({ 1: { url } });
  if (allowed) it.did.allowed.push("<all_urls>");
  expect(await it.ask.loadOwnFile(load(), null)).toEqual({
    outcome: "loaded",
    id: "papeterie",
    name: "Papeterie Dubois",
    instead: null,
  });
  return it;
}

/** A worker that starts anew on the same store. */
function restarted({ world, ...rest }: Awaited<ReturnType<typeof withFile>>, shipped = catalogue) {
  const own = new OwnShelf(world.db, shipped);
  return {
    ...rest,
    world: {
      ...world,
      own,
      get catalogue() {
        return own.catalogue;
      },
    },
  };
}

describe("a loaded file", () => {
  test("counts at once: the page is the provider's, the guide goes by its steps and says whose they are", async () => {
    const { ask } = await withFile();
    expect(await ask.tabState({ tab: 1 }, null)).toMatchObject({
      listed: "Papeterie Dubois",
      own: expect.stringMatching(/^2026-06-03T/),
    });
    const { id } = await ask.guideMe({ tab: 1 }, null);
    const view = await ask.guideFor(page, from(url));
    expect(view).toMatchObject({ caseId: id, provider: "Papeterie Dubois", target: { name: "No more boxes" } });
    expect(view?.knowledge).toBe(
      "From your own file, loaded on 3 Jun 2026. From memory, without a source: the page may look different.",
    );
  });

  test("is there again when the worker has been stopped", async () => {
    const { world } = restarted(await withFile());
    expect(world.catalogue.map(({ id }) => id)).not.toContain("papeterie");
    await world.own.ready();
    expect(world.catalogue.map(({ id }) => id)).toEqual([...catalogue.map(({ id }) => id), "papeterie"].sort());
  });

  test("is told with its entry and the day it was loaded", async () => {
    const { ask } = await withFile();
    expect(await ask.ownFiles(null, null)).toMatchObject([
      { id: "papeterie", file: "papeterie.json", provider: { name: "Papeterie Dubois" }, mistakes: [] },
    ]);
  });

  test("is not marked where a page is another's", async () => {
    const { ask } = await withFile();
    await ask.pageRecognised(named("billing", []), from());
    const it = worldWith({ 1: { url: "https://lumen.example/plan" } });
    await it.ask.loadOwnFile(load(), null);
    expect(await it.ask.tabState({ tab: 1 }, null)).toMatchObject({ listed: "Lumen", own: null });
  });

  test("with the same id is asked about before it takes the other's place", async () => {
    const { ask } = await withFile();
    const other = { ...load({ name: "Papeterie" }), file: "papeterie (2).json" };
    expect(await ask.loadOwnFile(other, null)).toEqual({
      outcome: "exists",
      id: "papeterie",
      name: "Papeterie",
      there: { name: "Papeterie Dubois", file: "papeterie.json", loaded: expect.stringMatching(/^2026-06-03T/) },
    });
    expect((await ask.ownFiles(null, null))[0]?.provider?.name).toBe("Papeterie Dubois");
    expect(await ask.loadOwnFile({ ...other, replace: true }, null)).toMatchObject({
      outcome: "loaded",
      name: "Papeterie",
      instead: "Papeterie Dubois",
    });
    expect((await ask.ownFiles(null, null)).map(({ provider }) => provider?.name)).toEqual(["Papeterie"]);
  });
});

test("a damaged file is asked about by its id, since nothing else of it can be read", async () => {
  const it = await withFile();
  await it.world.db.table("ownFiles").put({ id: "papeterie", text: 7 });
  const { world } = restarted(it);
  expect(await handlersFor(world).loadOwnFile(load(), null)).toMatchObject({
    outcome: "exists",
    there: { name: "papeterie", file: "papeterie", loaded: null },
  });
});

test("a guide that runs goes by the file that takes the other's place", async () => {
  const it = await withFile();
  await it.ask.guideMe({ tab: 1 }, null);
  await it.ask.guideFor(page, from(url));
  it.did.said.length = 0;
  const [channel] = papeterie.channels;
  const steps = channel?.steps.map((step) => ({
    ...step,
    labels: { en: [step.id === "sure" ? "Bye" : "End my boxes"] },
  }));
  await it.ask.loadOwnFile(load({ channels: [{ ...channel, steps }] }, true), null);
  expect(it.did.said, "the guide on the page is told").toEqual([[1, "changed"]]);
  const mended = named("billing", [], { controls: [control("End my boxes", "other", { place: "page" })] });
  expect(await it.ask.guideFor(mended, from(url))).toMatchObject({ target: { name: "End my boxes" } });
});

describe("what cannot be taken up leaves everything as it was", () => {
  test("a file with mistakes, each told with line and field in the person's language", async () => {
    const { ask, world } = await withFile();
    const french = { ...world, words: fr, catalogue: world.catalogue };
    const wrong = load({ aliases: ["Paymill"], billers: ["nobody"] }, true);
    expect(await handlersFor(french).loadOwnFile(wrong, null)).toEqual({
      outcome: "refused",
      mistakes: [
        { line: 7, field: "aliases[0]", says: '"Paymill" est déjà un nom de Paymill\u202f; prenez-en un autre.' },
        {
          line: 19,
          field: "billers[0]",
          says: '"nobody" n’est pas dans le catalogue\u202f; choisissez parmi paymill.',
        },
      ],
    });
    expect((await ask.ownFiles(null, null)).map(({ id }) => id)).toEqual(["papeterie"]);
  });

  test("a broken file in the place of a good one", async () => {
    const { ask } = await withFile();
    const broken = { file: "papeterie.json", text: text().slice(0, -20), replace: true };
    expect(await ask.loadOwnFile(broken, null)).toMatchObject({ outcome: "refused" });
    expect((await ask.ownFiles(null, null))[0]?.provider?.name).toBe("Papeterie Dubois");
  });

  test("a store without room", async () => {
    const { ask, world } = await withFile();
    const mend = failing(world.db, "ownFiles", full);
    const refused = ask.loadOwnFile(load({ name: "Papeterie" }, true), null);
    await expect(refused).rejects.toMatchObject({ reason: "storage-full" });
    mend();
    expect((await ask.ownFiles(null, null))[0]?.provider?.name).toBe("Papeterie Dubois");
  });

  test("a page of the web may load, see and remove none", async () => {
    const { world } = await withFile();
    const page = { url, tab: { id: 1, url }, frameId: 0 };
    for (const [name, request] of [
      ["loadOwnFile", load({ id: "mine", name: "Mine" })],
      ["ownFiles", null],
      ["removeOwnFile", { id: "papeterie" }],
    ] as const)
      expect(await answer(handlersFor(world), "chrome-extension://quittance/", { name, request }, page)).toEqual({
        ok: false,
        error: "not-allowed",
      });
  });
});

describe("a stored file that fits no more", () => {
  test("since the extension has an entry of that id now is not used, and why is told", async () => {
    const shipped = [
      ...catalogue,
      { ...(catalogue[2] as (typeof catalogue)[number]), id: "papeterie", name: "Papeterie SA" },
    ];
    const { world } = restarted(await withFile(), shipped);
    const [file] = await handlersFor(world).ownFiles(null, null);
    expect(file).toMatchObject({ id: "papeterie", file: "papeterie.json", provider: null });
    expect(file?.mistakes.map(({ says }) => says)).toEqual([
      '"papeterie" is also the id of Papeterie SA; give each file its own.',
    ]);
    expect(world.catalogue.find(({ id }) => id === "papeterie")?.name).toBe("Papeterie SA");
  });

  test("since its row is damaged is told, hides no other and can be removed", async () => {
    const it = await withFile();
    await it.world.db.table("ownFiles").put({ id: "broken", text: 7 });
    const { world } = restarted(it);
    const ask = handlersFor(world);
    const files = await ask.ownFiles(null, null);
    expect(files.map(({ id, provider }) => [id, provider?.name])).toEqual([
      ["broken", undefined],
      ["papeterie", "Papeterie Dubois"],
    ]);
    expect(files[0]?.mistakes.map(({ says }) => says)).toEqual([world.words.own.damaged]);
    await ask.removeOwnFile({ id: "broken" }, null);
    expect((await ask.ownFiles(null, null)).map(({ id }) => id)).toEqual(["papeterie"]);
  });

  test("and a store that cannot be read leaves what ships", async () => {
    const { world } = await withFile();
    world.db.close();
    const own = new OwnShelf(world.db, catalogue);
    await own.ready();
    expect(own.catalogue).toEqual(catalogue);
  });
});

describe("removing a file", () => {
  test("keeps its cases, ends the guide in them and makes the page a stranger's again", async () => {
    const { ask, world } = await withFile();
    const { id } = await ask.guideMe({ tab: 1 }, null);
    await ask.guideFor(page, from(url));
    const before = await journalOf(world.db, id);
    await ask.removeOwnFile({ id: "papeterie" }, null);
    const row = await world.db.cases.get(id);
    expect(row?.state).toMatchObject({ provider: { name: "Papeterie Dubois" }, guiding: false });
    const after = await journalOf(world.db, id);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(await ask.guideFor(page, from(url))).toBeNull();
    expect(await ask.tabState({ tab: 1 }, null)).toMatchObject({ listed: null, own: null, caseId: id });
    expect(await ask.ownFiles(null, null)).toEqual([]);
    await expect(ask.openCase({ provider: "papeterie" }, null)).rejects.toMatchObject({ reason: "not-listed" });
  });

  test("and loading it again takes up the case that was begun", async () => {
    const { ask } = await withFile();
    const { id } = await ask.guideMe({ tab: 1 }, null);
    await ask.removeOwnFile({ id: "papeterie" }, null);
    await ask.loadOwnFile(load(), null);
    expect(await ask.guideMe({ tab: 1 }, null)).toEqual({ id });
  });

  test("still says what to give back until that is done, should the worker be killed in between", async () => {
    const it = await withFile(true);
    const files: number[] = [];
    it.world.browser.permissions.remove = async () => files.push(await it.world.db.ownFiles.count()) > 0;
    await it.ask.removeOwnFile({ id: "papeterie" }, null);
    expect(files).toEqual([1]);
  });

  test("twice does no harm", async () => {
    const { ask } = await withFile();
    await ask.removeOwnFile({ id: "papeterie" }, null);
    expect(await ask.removeOwnFile({ id: "papeterie" }, null)).toBeNull();
  });
});

describe("its pages", () => {
  const scripts = ({ did }: Awaited<ReturnType<typeof withFile>>) =>
    did.scripts.filter(({ id }) => id === "own-pages").map(({ matches }) => matches);

  test("are known by themselves only where the person allowed it, those that are open too", async () => {
    const it = await withFile();
    expect(scripts(it)).toEqual([]);
    it.did.allowed.push("<all_urls>");
    await onAllowedChanged(it.world);
    expect(scripts(it)).toEqual([[pattern]]);
    expect(it.did.injected).toEqual(["1 /recognise.js"]);
    it.did.allowed = [];
    await onAllowedChanged(it.world);
    expect(scripts(it)).toEqual([]);
  });

  test("are given back with the file, and those that another version of it has no more", async () => {
    const it = await withFile(true);
    const moved = { hosts: [{ host: "papeterie.example", shared: false }], pages: [] };
    const steps = { channels: [{ ...papeterie.channels[0], steps: papeterie.channels[0]?.steps.slice(1) }] };
    expect(await it.ask.loadOwnFile(load({ ...moved, ...steps }, true), null)).toMatchObject({ outcome: "loaded" });
    expect(it.did.givenBack).toEqual([pattern]);
    expect(scripts(it)).toEqual([["https://papeterie.example/*"]]);
    await it.ask.removeOwnFile({ id: "papeterie" }, null);
    expect(it.did.givenBack).toEqual([pattern, "https://papeterie.example/*"]);
    expect(scripts(it)).toEqual([]);
  });

  test("without that keep the guide that a press started, from page to page", async () => {
    const it = await withFile();
    await it.ask.guideMe({ tab: 1 }, null);
    it.did.injected.length = 0;
    await onTabLoaded(restarted(it).world, 1);
    expect(it.did.injected).toEqual(["1 /guide.js"]);
  });
});
