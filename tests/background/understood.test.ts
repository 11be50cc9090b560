import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { understood } from "@/background/understood";
import { heading, line, part, seen, sight } from "../core/recognition/sight";
import { worldWith } from "./world";

const card = "4111 1111 1111 1111";
const link = "https://lumen.example/s/k9F8a7B6c5D4e3F2";

test("what a page says goes on without sign-in links and card numbers, wherever it says them", () => {
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
  const told = understood(world, shown, new URL("https://lumen.example/plan"));
  expect(told.sentences[0]?.kind).toBe("confirmed");
  expect(told.controls[0]?.intent).toBe("cancel-subscription");
  expect(JSON.stringify(told)).not.toMatch(/k9F8a7B6|4111 1111 1111 1111/);
  expect(JSON.stringify(told)).toContain("1111");
});
