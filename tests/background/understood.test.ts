import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { understood } from "@/background/understood";
import { redactSight } from "@/core/recognition/redact-sight";
import { heading, line, part, seen, sight } from "../core/recognition/sight";
import { from, worldWith } from "./world";

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
