import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { breaksOf } from "@/core/evidence/breaks";
import { glancer } from "@/core/language/beginnings";
import { fold } from "@/core/language/fold";
import type { Sight } from "@/core/recognition/sight";
import { journalOf } from "@/store/journal";
import { uuid } from "../core/case/build";
import { heading, line, seen, sight } from "../core/recognition/sight";
import { from, worldWith } from "./world";

const lumpi = seen("Lumpi", { row: "Plus, for Grace" });
const page: Sight = sight({
  headings: [heading("Billing")],
  lines: [line("Renews on 1 July 2026")],
  controls: [seen("Grace Holloway"), seen("Manage payments", { role: "link" }), lumpi],
});
const request = { ref: lumpi.ref, trail: ["button" as const, "form" as const], sight: page };

async function guided() {
  const at = worldWith({ 1: { url: "https://lumen.example/plan" } });
  const { id } = await at.ask.guideMe({ tab: 1 }, null);
  const pointed = async () =>
    (await journalOf(at.world.db, id)).flatMap(({ event }) => (event.type === "control-pointed" ? [event] : []));
  const findsIt = async (url?: string) => {
    const lookout = await at.ask.pageSeen({ reading: true }, from(url));
    return glancer(lookout?.controls ?? "")(fold("Lumpi"));
  };
  return { ...at, id, pointed, findsIt };
}

test("what was pointed at is noted once, with a clean address, and its page's reader is told to look for it", async () => {
  const at = await guided();
  expect(await at.findsIt()).toBe(false);
  expect(await at.ask.controlPointed(request, from())).toBe(true);
  expect(await at.ask.controlPointed(request, from())).toBe(true);
  expect(await at.pointed()).toMatchObject([
    { name: "Lumpi", role: "button", row: "Plus, for Grace", address: "https://lumen.example/plan" },
  ]);
  expect(breaksOf(await journalOf(at.world.db, at.id))).toEqual([]);
  expect(await at.findsIt()).toBe(true);
  expect(await at.findsIt("https://lumen.example/other"), "on that page only").toBe(false);
});

test("a page that no guide runs on notes nothing, nor does a control that is not there", async () => {
  const at = await guided();
  expect(await at.ask.controlPointed({ ...request, ref: "c999" }, from())).toBe(false);
  await at.ask.stopGuide({ id: at.id }, null);
  expect(await at.ask.controlPointed(request, from())).toBe(false);
  expect(await at.pointed()).toEqual([]);
});

test("its press is noted as one of which nobody knows what it does", async () => {
  const at = await guided();
  const { stepTaken } = await import("@/background/step-taken");
  const { understood } = await import("@/background/understood");
  await at.ask.controlPointed(request, from());
  const { recognition, from: sender } = await understood(at.world, page, from());
  await stepTaken(at.world, { press: uuid(900), ref: lumpi.ref, recognition }, sender);
  const { state } = (await at.world.db.cases.get(at.id)) ?? {};
  expect((await journalOf(at.world.db, at.id)).at(-1)?.event).toMatchObject({
    type: "control-pressed",
    name: "Lumpi",
    intent: "other",
    step: null,
    final: false,
  });
  expect(state?.progress).toBe("none");
});

test("taken back, it is looked for no longer; the journal keeps both", async () => {
  const at = await guided();
  await at.ask.controlPointed(request, from());
  await at.ask.takePointingBack(page, from());
  await at.ask.takePointingBack(page, from());
  expect(await at.findsIt()).toBe(false);
  const types = (await journalOf(at.world.db, at.id)).map(({ event }) => event.type);
  expect(types.slice(-2)).toEqual(["control-pointed", "pointing-taken-back"]);
});

test("the report on it is about the last one pointed at, and has nobody's name in it", async () => {
  const at = await guided();
  expect(await at.ask.reportFor({ id: at.id, words: false }, null)).toBeNull();
  await at.ask.controlPointed(request, from());
  const found = await at.ask.reportFor({ id: at.id, words: false }, null);
  expect(found).toMatchObject({
    name: "Lumpi",
    report: {
      format: "quittance-report/1",
      provider: "lumen",
      extension: "0.1.0",
      label: "…",
      trail: ["button", "form"],
      controls: [
        { role: "button", label: "…" },
        { role: "link", label: "Manage payments" },
      ],
    },
  });
  expect(JSON.stringify(found?.report)).not.toMatch(/Grace|Plus/);
  expect((await at.ask.reportFor({ id: at.id, words: true }, null))?.report.label).toBe("Lumpi");
});

test("a case of an earlier version, which knows nothing of pointing, is read and goes on", async () => {
  const at = await guided();
  const row = await at.world.db.cases.get(at.id);
  expect(row && "pointed" in row.state).toBe(false);
  await at.ask.controlPointed(request, from());
  expect((await at.world.db.cases.get(at.id))?.state.pointed).toMatchObject([{ name: "Lumpi", used: false }]);
});

test("the page with the report is opened once for the same press", async () => {
  const at = await guided();
  const press = uuid(901);
  await at.ask.openReport({ id: at.id, press }, from());
  await at.ask.openReport({ id: at.id, press }, from());
  expect(at.did.opened).toEqual([`chrome-extension://own/dashboard.html#/report/${at.id}`]);
});
