import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { journalOf } from "@/store/journal";
import { recognition } from "../core/case/build";
import { host, papeterie } from "../core/provider/own-entry";
import { control } from "../core/recognition/build";
import { from, pages, worldWith } from "./world";

const url = `https://${host}/abo`;
const other = "https://konto.garden.example/plan";
const file = { file: "papeterie.json", text: JSON.stringify(papeterie), replace: false };
const cancel = control("Cancel plan", "cancel-subscription");
const plan = { ...pages.plan, controls: [cancel] };
const sure = control("Yes, cancel", "confirm-cancel", { place: "dialog" });
const question = recognition("final-confirm", { controls: [sure] });

/** A case that is on its way when the file that it was begun with is removed. */
async function withoutFile(allSites = false) {
  const it = worldWith({ 1: { url }, 2: { url: other } }, allSites);
  await it.ask.loadOwnFile(file, null);
  const { id } = await it.ask.guideMe({ tab: 1 }, null);
  await it.ask.guideFor(plan, from(url));
  await it.ask.stepTaken({ press: "one", ref: cancel.ref, recognition: plan }, from(url));
  await it.ask.guideFor(question, from(url));
  await it.ask.removeOwnFile({ id: "papeterie" }, null);
  const finals = async () =>
    (await journalOf(it.world.db, id)).flatMap(({ event }) =>
      event.type === "control-pressed" && event.final ? [event.name] : [],
    );
  return { ...it, id, finals };
}

describe("a case whose file was removed while it was on its way", () => {
  test("goes on by meaning when the guide is asked for on its site, to the last press and the end", async () => {
    const { ask, world, id, finals } = await withoutFile();
    expect(await ask.guideFor(question, from(url)), "until then no guide stands there").toBeNull();
    expect(await ask.guideMe({ tab: 1 }, null)).toEqual({ id });
    expect(await ask.guideFor(question, from(url))).toMatchObject({
      caseId: id,
      provider: "Papeterie Dubois",
      target: { name: "Yes, cancel" },
      knowledge: `${world.words.own.without} ${world.words.guide.meaningSure}`,
    });
    await ask.stepTaken({ press: "two", ref: sure.ref, recognition: question }, from(url));
    expect(await finals()).toEqual(["Yes, cancel"]);
    await ask.guideFor(pages.confirmed, from(`https://${host}/fini`));
    expect((await world.db.cases.get(id))?.state).toMatchObject({
      provider: { id: "papeterie", name: "Papeterie Dubois" },
      progress: "confirmed",
    });
    expect(await world.db.cases.count()).toBe(1);
  });

  test("is told in the popup there, and on no other site", async () => {
    const { ask, id } = await withoutFile();
    expect(await ask.tabState({ tab: 1 }, null)).toMatchObject({ listed: null, own: null, caseId: id });
    expect(await ask.tabState({ tab: 2 }, null)).toMatchObject({ listed: null, caseId: null });
    expect(await ask.guideMe({ tab: 2 }, null)).not.toEqual({ id });
  });

  test("has the guide put into its pages by the browser where all sites are allowed", async () => {
    const { ask, did } = await withoutFile(true);
    await ask.guideMe({ tab: 1 }, null);
    const guide = did.scripts.filter(({ id }) => id === "guide").flatMap(({ matches }) => matches);
    expect(guide).toEqual(["https://*.papeterie.example/*", "https://papeterie.example/*"]);
  });

  test("goes by its file again once that is loaded anew", async () => {
    const { ask, id } = await withoutFile();
    await ask.guideMe({ tab: 1 }, null);
    await ask.loadOwnFile(file, null);
    const dialog = recognition("final-confirm", {
      controls: [control("Yes, stop my box", "confirm-cancel", { place: "dialog" })],
    });
    expect(await ask.guideFor(dialog, from(url))).toMatchObject({
      caseId: id,
      target: { name: "Yes, stop my box" },
      knowledge: expect.stringMatching(/^From your own file, loaded on /),
    });
  });
});
