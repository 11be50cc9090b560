import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { understood } from "@/background/understood";
import { redactSight } from "@/core/recognition/redact-sight";
import { control } from "../core/recognition/build";
import { heading, line, part, seen, sight } from "../core/recognition/sight";
import { from, pages, worldWith } from "./world";

const card = "4111 1111 1111 1111";
const link = "https://lumen.example/s/k9F8a7B6c5D4e3F2";

test("what a page says goes on without sign-in links and card numbers, wherever it says them", async () => {
  const text = `Paid with ${card}, see ${link}`;
  const shown = sight({
    title: text,
    parts: [part(text)],
    headings: [heading(text)],
    controls: [seen(`Cancel plan ${link}`, { heading: text, row: text })],
    lines: [
      line(`Your subscription has been cancelled. ${text}`),
      line("Plan", { next: card }),
      line("Your subscription was cancelled.", { visible: `Your subscription was cancelled. ${text}` }),
    ],
  });
  const { world } = worldWith();
  const { recognition: told } = await understood(world, shown, from());
  expect(told.sentences[0]?.kind).toBe("confirmed");
  expect(told.controls[0]?.intent).toBe("cancel-subscription");
  expect(JSON.stringify(told)).not.toMatch(/k9F8a7B6|4111 1111 1111 1111/);
  expect(JSON.stringify(told)).toContain("1111");
});

test("a page that went on since it was seen keeps the address it was seen at, on its own host only", async () => {
  const { world } = worldWith();
  const at = async (path: string) =>
    (await understood(world, sight({ path }), from("https://lumen.example/elsewhere"))).from.url.href;
  expect(await at("/plan?tab=billing#now")).toBe("https://lumen.example/plan?tab=billing#now");
  expect(new URL(await at("//evil.example/plan")).host).toBe("lumen.example");
  expect(new URL(await at("/@evil.example/plan")).host).toBe("lumen.example");
});

test("what is noted of a page until the worker hears of it has no secrets of its address", () => {
  const path = "/account/k9F8a7B6c5D4e3F2?token=swordfish#products";
  const { path: noted } = redactSight(sight({ path }));
  expect(noted).not.toMatch(/k9F8|swordfish/);
  expect(noted).toMatch(/^\/account\/.*#products$/);
});

describe("behind the last press, a page that says no more than that it ended is the answer", () => {
  const site = "https://garden.example";
  const goodbye = sight({
    path: "/next",
    headings: [heading("Goodbye, Ada")],
    lines: [line("Goodbye, Ada"), line("Your membership has been cancelled.")],
  });
  const sure = { ...pages.question, controls: [control("Yes, end membership", "confirm-cancel", { ref: "c9" })] };

  async function pressedOn(address: string) {
    const at = worldWith({ 1: { url: `${site}/leave` } });
    await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.guideFor(sure, from(`${site}/leave`));
    await at.ask.stepTaken({ press: "p1", ref: "c9", recognition: sure }, from(address));
    return at;
  }
  const kindIn = async ({ world }: ReturnType<typeof worldWith>, address: string) =>
    (await understood(world, goodbye, from(address))).recognition.kind;

  test("at whatever address of the site", async () => {
    expect(await kindIn(await pressedOn(`${site}/leave`), `${site}/next`)).toBe("confirmed");
  });

  test("and stays it while it is looked at again", async () => {
    const at = await pressedOn(`${site}/leave`);
    const here = from(`${site}/next`);
    const { recognition } = await understood(at.world, goodbye, here);
    expect((await at.ask.guideFor(recognition, here))?.key).toBe("confirmed");
    expect(await kindIn(at, `${site}/next`)).toBe("confirmed");
  });

  test("but not on another site, nor without such a press", async () => {
    expect(await kindIn(await pressedOn(`${site}/leave`), "https://orchard.example/next")).toBe("other");
    const { world } = worldWith({ 1: { url: `${site}/leave` } });
    expect((await understood(world, goodbye, from(`${site}/next`))).recognition.kind).toBe("other");
  });
});

describe("once the end was asked for", () => {
  const site = "https://garden.example";
  const dialog = sight({
    path: "/plan",
    parts: [part("Plan"), part("Before you go", { as: "dialog", within: [0] })],
    controls: [seen("Never mind", { part: 1 }), seen("Continue", { part: 1 })],
  });
  const plan = { ...pages.plan, controls: [control("Cancel plan", "cancel-subscription", { ref: "c9" })] };

  async function begun() {
    const at = worldWith({ 1: { url: `${site}/plan` } });
    await at.ask.guideMe({ tab: 1 }, null);
    await at.ask.stepTaken({ press: "p1", ref: "c9", recognition: plan }, from(`${site}/plan`));
    return at;
  }
  const kindAt = async ({ world }: ReturnType<typeof worldWith>, path: string) =>
    (await understood(world, { ...dialog, path }, from(site + path))).recognition.kind;

  test("what opens over that very page is its next step, and nothing elsewhere is", async () => {
    const at = await begun();
    expect(await kindAt(at, "/plan")).toBe("cancel-step");
    expect(await kindAt(at, "/boards")).toBe("other");
  });

  test("and taken back, it is none any more", async () => {
    const at = await begun();
    const { recognition } = await understood(at.world, dialog, from(`${site}/plan`));
    const keep = recognition.controls.find(({ intent }) => intent === "keep-subscription");
    await at.ask.stepTaken({ press: "p2", ref: keep?.ref ?? "", recognition }, from(`${site}/plan`));
    expect(await kindAt(at, "/plan")).toBe("other");
  });
});
