// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import type { Send } from "@/messaging/client";
import { startSession } from "@/page/guide/session";
import type { LivePage } from "@/page/recognise/live";
import type { Seen } from "@/page/recognise/sight";

/**
 * A guide on a page of this document, and a worker that answers when it is told to.
 * @param already title of the look that the page's reader had before the guide came
 */
function guideOn(already: string | null = null) {
  const answers: ((view: object) => void)[] = [];
  /** Titles of the looks that were told, in order. */
  const told: string[] = [];
  /** Refs of the controls whose presses were told. */
  const pressed: string[] = [];
  const kept: { moment: string; html: string; path: string; gone: boolean }[] = [];
  const send = (async (name: string, request: never) => {
    if (name === "guideFor") {
      told.push((request as { title: string }).title);
      return new Promise((resolve) => answers.push(resolve));
    }
    if (name === "keepSnapshot") kept.push(request);
    if (name === "stepTaken") pressed.push((request as { ref: string }).ref);
    return null;
  }) as unknown as Send;
  let look: (seen: Seen) => void = () => {};
  const elements = new Map<string, Element>([["c1", document.querySelector("button") as Element]]);
  const seenAs = (title: string) =>
    ({
      sight: { path: "/", lines: [], headings: [], controls: [], parts: [], names: [], title },
      elements,
      trees: [document],
    }) as unknown as Seen;
  let latest: Seen | null = already === null ? null : seenAs(already);
  const page = {
    ready: Promise.resolve(),
    ours: null,
    get seen() {
      return latest;
    },
    fresh: () => (already === null ? null : latest),
    subscribe: (listener: typeof look) => {
      look = listener;
    },
  } as unknown as LivePage;
  let nudge = () => {};
  const worker = {
    addListener: (listen: (message: unknown) => void) => {
      nudge = () => listen({ quittance: "changed" });
    },
    removeListener: () => {},
  };
  const notes = { get: async () => ({}), set: async () => {}, remove: async () => {} };
  const session = startSession(window as never, page, send, notes, worker, new AbortController().signal);
  return {
    session,
    answers,
    kept,
    told,
    pressed,
    nudge: () => nudge(),
    look: (title = "") => {
      latest = seenAs(title);
      look(latest);
    },
  };
}

/** Lets everything that waits for a settled promise go on. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  document.body.innerHTML = "<p>Your subscription has been cancelled.</p><button>No thanks</button>";
});

/** A press of the person's own: what a script dispatches is not trusted. */
function press(): void {
  const event = new MouseEvent("click", { bubbles: true, composed: true });
  Object.defineProperty(event, "isTrusted", { value: true });
  document.querySelector("button")?.dispatchEvent(event);
}

test("a confirmation that is gone before the worker has understood it is kept as it was seen", async () => {
  const { answers, kept, look } = guideOn();
  look();
  press();
  look();
  document.body.innerHTML = "<p>Billing</p>";
  look();
  await settled();
  answers[0]?.({ capture: "confirmation" });
  await settled();
  answers[1]?.({ capture: null });
  await settled();
  expect(kept).toMatchObject([{ moment: "confirmation", gone: true }]);
  expect(kept[0]?.html).toContain("has been cancelled");
});

test("without a press a page that is gone is not kept as what stands there now", async () => {
  const { answers, kept, look } = guideOn();
  look();
  await settled();
  document.body.innerHTML = "<p>Billing</p>";
  look();
  answers[0]?.({ capture: "before" });
  await settled();
  expect(kept).toEqual([]);
});

test("a look is told only when the one before it was answered: sent again, it would come behind a later one", async () => {
  const { answers, look } = guideOn();
  look();
  await settled();
  press();
  look();
  await settled();
  expect(answers).toHaveLength(1);
  answers[0]?.({ capture: null });
  await settled();
  expect(answers).toHaveLength(2);
});

test("a word from the worker has the page told as it is now, and not as it was before the last press", async () => {
  const { session, answers, told, look, nudge } = guideOn();
  look("last question");
  await settled();
  answers[0]?.({ capture: null });
  await settled();
  look("cancelled");
  nudge();
  window.dispatchEvent(new Event("focus"));
  for (const n of [1, 2, 3]) {
    await settled();
    answers[n]?.({ capture: null });
  }
  await settled();
  expect(new Set(told.slice(1))).toEqual(new Set(["cancelled"]));
  expect(session.current().seen?.sight.title).toBe("cancelled");
});

test("a press is heard as soon as the guide shows anything, though its reader has not looked again yet", async () => {
  const { session, answers, nudge, pressed } = guideOn("billing");
  nudge();
  await settled();
  answers[0]?.({ capture: null });
  await settled();
  expect(session.current().seen?.sight.title).toBe("billing");
  press();
  await settled();
  expect(pressed).toEqual(["c1"]);
});
