import { describe, expect, test, vi } from "vitest";
import { protocol } from "@/messaging/protocol";
import { answer, Refuse } from "@/messaging/server";
import { fake, fromPage, fromUi, own, recognition } from "./build";

const ask = (name: unknown, request: unknown, sender = fromUi, handlers = fake()) =>
  answer(handlers.all, own, { name, request }, sender);
const no = (error: string) => ({ ok: false, error });

describe("what is not in the table is not understood", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "nobody", "", "guideme", " guideMe"])(
    "the name “%s”",
    async (name) => expect(await ask(name, { tab: 1 })).toEqual(no("not-understood")),
  );

  test.each([undefined, null, 7, {}, ["guideMe"], { toString: () => "guideMe" }])("the name %s", async (name) => {
    expect(await ask(name, { tab: 1 })).toEqual(no("not-understood"));
  });

  test.each([undefined, null, 7, "guideMe", [], () => {}])("the message %s", async (message) => {
    expect(await answer(fake().all, own, message, fromUi)).toEqual(no("not-understood"));
  });

  test("a name that only a prototype gives the message", async () => {
    const inherited = Object.create({ name: "guideMe", request: { tab: 1 } }) as object;
    const handlers = fake();
    const got = await answer(handlers.all, own, JSON.parse(JSON.stringify(inherited)), fromUi);
    expect(got).toEqual(no("not-understood"));
    expect(handlers.calls).toEqual([]);
  });
});

describe("who may say what", () => {
  const ui = Object.entries(protocol).filter(([, { from }]) => from === "ui");
  const page = Object.entries(protocol).filter(([, { from }]) => from === "page");

  test.each(ui.map(([name]) => name))("“%s” is refused to a page", async (name) => {
    const handlers = fake();
    expect(await ask(name, { tab: 1, id: crypto.randomUUID() }, fromPage, handlers)).toEqual(no("not-allowed"));
    expect(handlers.calls).toEqual([]);
  });

  test.each(page.map(([name]) => name))("“%s” is refused to our own pages", async (name) => {
    expect(await ask(name, null)).toEqual(no("not-allowed"));
    expect(await ask(name, null, { ...fromUi, tab: { id: 1 }, frameId: 0 })).toEqual(no("not-allowed"));
  });

  test.each([
    ["a frame of the page", { ...fromPage, frameId: 1 }],
    ["no tab", { ...fromPage, tab: undefined }],
    ["a tab without a number", { ...fromPage, tab: {} }],
    ["no address", { ...fromPage, url: undefined }],
    ["an address that is none", { ...fromPage, url: "lumen" }],
    ["a file", { ...fromPage, url: "file:///home/ada/page.html" }],
    ["a page of the browser", { ...fromPage, url: "about:blank" }],
    ["another extension", { ...fromPage, url: "chrome-extension://other/page.html" }],
  ])("a page's message from %s is refused", async (_, sender) => {
    expect(await ask("guideLeft", null, sender)).toEqual(no("not-allowed"));
  });

  test.each([
    ["a host that begins like us", `${own.slice(0, -1)}.evil.example/popup.html`],
    ["a page that carries our address", `https://evil.example/?${own}`],
    ["nobody", undefined],
    ["another extension", "chrome-extension://other/popup.html"],
  ])("an own page's message from %s is refused", async (_, url) => {
    expect(await ask("guideMe", { tab: 1 }, { url })).toEqual(no("not-allowed"));
  });

  test("the right to send is looked at before the shape: a page learns nothing of our own messages", async () => {
    expect(await ask("guideMe", "nonsense", fromPage)).toEqual(no("not-allowed"));
  });
});

describe("what has the wrong shape is not understood", () => {
  const id = crypto.randomUUID();
  const control = recognition.controls[0];
  test.each<[string, string, unknown, typeof fromUi]>([
    ["a missing field", "guideMe", {}, fromUi],
    ["a wrong type", "guideMe", { tab: "1" }, fromUi],
    ["a broken number", "guideMe", { tab: 1.5 }, fromUi],
    ["a field too many", "guideMe", { tab: 1, now: true }, fromUi],
    ["an id that is none", "stopGuide", { id: "../x" }, fromUi],
    ["something for nothing", "guideLeft", {}, fromPage],
    ["an item that follows by itself", "tickItem", { id, item: "confirm-page", ticked: true }, fromUi],
    ["a fact that is none", "editFact", { id, kind: "__proto__", value: "x" }, fromUi],
    ["a value too long", "editFact", { id, kind: "plan", value: "x".repeat(201) }, fromUi],
    ["a recognition of no kind", "pageRecognised", { ...recognition, kind: "cancelled" }, fromPage],
    ["a confidence over 1", "pageRecognised", { ...recognition, confidence: 2 }, fromPage],
    ["a title too long", "pageRecognised", { ...recognition, title: "x".repeat(301) }, fromPage],
    ["too many controls", "pageRecognised", { ...recognition, controls: Array(81).fill(control) }, fromPage],
    ["a press without a number", "stepTaken", { press: "1", control, recognition }, fromPage],
    ["an address of its own", "stepTaken", { press: id, control, recognition, url: "https://x.example" }, fromPage],
    ["a text too long", "keepSnapshot", { ...snapshot(), text: "x".repeat(2_000_001) }, fromPage],
    ["a moment that is none", "keepSnapshot", { ...snapshot(), moment: "later" }, fromPage],
  ])("%s", async (_, name, request, sender) => {
    const handlers = fake();
    expect(await ask(name, request, sender, handlers)).toEqual(no("not-understood"));
    expect(handlers.calls).toEqual([]);
  });

  function snapshot() {
    const viewport = { width: 1, height: 1, scale: 1 };
    return {
      moment: "before",
      path: "/",
      gone: false,
      cut: false,
      title: "",
      html: "",
      text: "",
      viewport,
      sketch: { width: 1, height: 1, marks: [] },
    };
  }

  test.each([
    ["without end", { width: 1, height: 1, marks: Array(2_001).fill(0) }],
    ["of another shape", "<img src=https://x.example>"],
    ["with markup of its own", { width: 1, height: 1, marks: [], html: "<script>" }],
    ["of no size", { width: 0, height: -1, marks: [] }],
  ])("but a page whose sketch is %s is kept all the same, without the sketch", async (_, sketch) => {
    const handlers = fake({ keepSnapshot: async () => null });
    expect((await ask("keepSnapshot", { ...snapshot(), sketch }, fromPage, handlers)).ok).toBe(true);
    expect(handlers.calls[0]?.request).toEqual(snapshot());
  });
});

describe("a message that may be sent", () => {
  test("of a page reaches its handler with the address and tab that the browser tells", async () => {
    const handlers = fake({ guideLeft: async () => null });
    expect(await ask("guideLeft", null, fromPage, handlers)).toEqual({ ok: true, value: null });
    expect(handlers.calls).toEqual([
      { name: "guideLeft", request: null, from: { url: new URL(fromPage.url), tab: 4 } },
    ]);
  });

  test("of our own pages reaches its handler without a sender, wherever it is open", async () => {
    const handlers = fake({ guideMe: async () => ({ id: "a" }) });
    expect(await ask("guideMe", { tab: 1 }, fromUi, handlers)).toEqual({ ok: true, value: { id: "a" } });
    const inTab = { ...fromUi, tab: { id: 9 }, frameId: 0 };
    expect((await ask("guideMe", { tab: 1 }, inTab, handlers)).ok).toBe(true);
    expect(handlers.calls.map(({ from }) => from)).toEqual([null, null]);
  });

  test("is cleaned as its shape says", async () => {
    const handlers = fake({ editFact: async () => null });
    await ask("editFact", { id: crypto.randomUUID(), kind: "plan", value: "  Plus " }, fromUi, handlers);
    expect(handlers.calls[0]?.request).toMatchObject({ value: "Plus" });
  });
});

describe("a handler that cannot", () => {
  test("refuses with its reason", async () => {
    const handlers = fake({ guideMe: async () => Promise.reject(new Refuse("tab-gone")) });
    expect(await ask("guideMe", { tab: 1 }, fromUi, handlers)).toEqual(no("tab-gone"));
  });

  test.each([
    ["throws", () => Promise.reject(new Error("secret path /home/ada"))],
    [
      "throws at once",
      () => {
        throw new Error("at once");
      },
    ],
    ["throws no error", () => Promise.reject("text")],
  ])("and %s has failed, without its inner words reaching the sender", async (_, guideMe) => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await ask("guideMe", { tab: 1 }, fromUi, fake({ guideMe }))).toEqual(no("failed"));
    expect(quiet).toHaveBeenCalledOnce();
    quiet.mockRestore();
  });
});
