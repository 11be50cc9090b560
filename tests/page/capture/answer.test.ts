// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { captureLine } from "@/messaging/capture-line";
import { answerCaptures } from "@/page/capture/answer";
import { isolated } from "@/page/isolated";
import type { LivePage } from "@/page/recognise/live";
import type { Line } from "@/page/send";

/** A page that can be called. */
function pageThere(): (line: Line) => void {
  let connected: (line: Line) => void = () => undefined;
  answerCaptures({ addListener: (hear) => (connected = hear) });
  return connected;
}

/** The worker's end of a line to a page: it can give orders and break. */
function lineTo(connected = pageThere()) {
  const hears: Record<"message" | "end", (message?: unknown) => void> = {
    message: () => undefined,
    end: () => undefined,
  };
  const answers: unknown[] = [];
  connected({
    name: captureLine,
    postMessage: (answer: unknown) => answers.push(answer),
    disconnect: () => undefined,
    onMessage: { addListener: (hear: (message: unknown) => void) => (hears.message = hear) },
    onDisconnect: { addListener: (hear: () => void) => (hears.end = hear) },
  } as unknown as Line);
  return { answers, order: (order: unknown) => hears.message({ n: 1, order }), end: () => hears.end() };
}

test("a line that breaks on the way to a place leaves the page where the person had it", async () => {
  window.scrollTo({ top: 333 });
  expect(window.scrollY, "for comparison").toBe(333);
  const line = lineTo();
  line.order({ do: "go", to: 3200 });
  expect(window.scrollY, "it is on the way").toBe(3200);
  line.end();
  expect(window.scrollY, "put back at once").toBe(333);
  // The way to a place takes some drawn frames, and ends by itself.
  for (let frame = 0; frame < 20; frame++) await new Promise((drawn) => window.requestAnimationFrame(drawn));
  expect(window.scrollY, "and not taken away again").toBe(333);
  expect(line.answers).toEqual([]);
});

test("two pictures at a time: the guide is seen again when both are taken, and looks as before", async () => {
  const ours = document.createElement("div");
  ours.style.cssText = "position: fixed !important;";
  document.documentElement.append(ours);
  isolated().page = { ours } as unknown as LivePage;
  const there = pageThere();
  const [one, two] = [lineTo(there), lineTo(there)];
  one.order({ do: "hide" });
  two.order({ do: "hide" });
  expect(ours.style.opacity).toBe("0");
  one.end();
  expect(ours.style.opacity, "the other one is still being taken").toBe("0");
  two.end();
  expect(ours.style.opacity).toBe("");
  delete isolated().page;
});
