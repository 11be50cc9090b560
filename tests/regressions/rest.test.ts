import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { statusOf } from "@/core/case/status";
import { redactText, redactUrl } from "@/core/evidence/redact-url";
import { addressTopics } from "@/core/recognition/address";
import { serve } from "@/messaging/server";
import { journalOf } from "@/store/journal";
import { from, pages, snapshot, worldWith } from "../background/world";
import { caseAfter, noted, page, say, today, uuid } from "../core/case/build";
import { control, sentence } from "../core/recognition/build";
import { fake, fromPage, own } from "../messaging/build";
import { failing, full, rows } from "../store/build";

const pressed = [say.guided(), say.pressed("cancel-subscription"), say.lastPress()];
const plan = { 1: { url: "https://lumen.example/plan" } };

describe("no item, no green", () => {
  test("a copy of an earlier confirmation, taken back since, does not back a later one", () => {
    const events = [say.confirmed(), say.kept("confirmation"), say.pressed("resume"), say.confirmed()];
    expect(statusOf(caseAfter(...pressed, ...events), today)).toBe("requested");
  });

  test("on the seller's own page a “Cancel plan” that is left stands against the confirmation", () => {
    const sentences = [sentence("Your subscription has been cancelled.")];
    const controls = [control("Cancel plan", "cancel-subscription"), control("Resume plan", "resume")];
    expect(noted(caseAfter(...pressed), page("confirmed", { sentences, controls }))).not.toContain("confirmation-seen");
  });

  test("a page handed over as “confirmation” before any page confirmed is no copy of it", async () => {
    const at = worldWith(plan);
    const { id } = await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.keepSnapshot(snapshot("confirmation", "Anything."), from());
    await at.ask.pageRecognised(pages.confirmed, from());
    const row = await at.world.db.cases.get(id);
    expect(row && statusOf(row.state, today)).toBe("requested");
  });
});

test("a picture is never filed under the address of another page", async () => {
  const tabs: Record<number, { url: string }> = { 1: { url: "https://lumen.example/plan" } };
  const at = worldWith(tabs);
  const get = at.world.browser.tabs.get.bind(at.world.browser.tabs);
  let calls = 0;
  at.world.browser.tabs.get = async (id: number) => {
    if (++calls === 2) tabs[1] = { url: "https://garden.example/x" }; // between reading the address and capturing
    return get(id);
  };
  await at.ask.keepScreenshot({ tab: 1 }, null).catch(() => null);
  const kept = (await at.world.db.exhibits.toArray()).map(({ address }) => address);
  expect(kept).not.toContain("https://lumen.example/plan");
});

test("a full disk leaves no empty case behind", async () => {
  const at = worldWith({ 1: { url: "https://garden.example/" } });
  failing(at.world.db, "bytes", full);
  await expect(at.ask.keepScreenshot({ tab: 1 }, null)).rejects.toMatchObject({ reason: "storage-full" });
  expect(await rows(at.world.db)).toMatchObject({ cases: 0, entries: 0 });
});

test("a press that is sent again after another one is noted once", async () => {
  const at = worldWith(plan);
  const { id } = await at.ask.guideMe({ tab: 1 }, null);
  const [shown] = pages.plan.controls;
  if (!shown) throw new Error("no control");
  for (const n of [1, 2, 1])
    await at.ask.stepTaken({ press: uuid(500 + n), ref: shown.ref, recognition: pages.plan }, from());
  expect((await journalOf(at.world.db, id)).filter(({ event }) => event.type === "control-pressed")).toHaveLength(2);
});

test("a guide that the browser does not let in is not said to run", async () => {
  const at = worldWith(plan);
  at.did.mayInject = false;
  await at.ask.guideMe({ tab: 1 }, null).catch(() => null);
  expect((await at.world.db.cases.toArray()).filter(({ guiding }) => guiding === 1)).toEqual([]);
});

test("an answer that cannot be delivered does not make the worker deaf", async () => {
  type Listen = (message: unknown, sender: typeof fromPage, respond: (answer: unknown) => void) => true;
  const listeners: Listen[] = [];
  serve({ addListener: (one) => listeners.push(one as Listen) }, own, fake({ guideLeft: async () => null }).all);
  const say = (respond: (answer: unknown) => void) =>
    listeners[0]?.({ name: "guideLeft", request: null }, fromPage, respond);
  say(() => {
    throw new Error("Attempting to use a disconnected port object");
  });
  expect(await new Promise((respond) => say(respond))).toEqual({ ok: true, value: null });
}, 500);

test.each([
  "Visa 4111 1111 1111 1111 12/28",
  "12 4111 1111 1111 1111",
  "4111\u00a01111\u00a01111\u00a01111",
  "4111\u202f1111\u202f1111\u202f1111",
  "4111.1111.1111.1111",
])("the card number in “%s” is cut", (text) => expect(redactText(text)).not.toMatch(/4111.1111/));

test.each([
  ["https://lumen.example/t/kQzVbNmWrTpLsDfG", "kQzV"],
  ["https://lumen.example/t/KQZVBNMWRTPLSDFG", "KQZV"],
  ["https://lumen.example/plan;token=swordfish", "swordfish"],
])("the secret in %s is cut", (address, secret) => expect(redactUrl(address)).not.toContain(secret));

test("a sign-in link without a scheme is cut from a text", () => {
  expect(redactText("billing.stripe.com/p/session/live_YWNjdF8xTnZ3MlFDa0Zh")).not.toContain("YWNjdF8x");
});

test("a help page's name keeps its capitals: the rule for it is behind the one for mixed tokens", () => {
  const address = "https://lumen.example/help/115000899152-How-To-Cancel";
  expect(redactUrl(address)).toBe(address);
});

test("an address with Latin-1 escapes is read, not thrown at", () => {
  expect(() => addressTopics(new URL("https://lumen.example/r%E9silier"), ["fr"])).not.toThrow();
});
