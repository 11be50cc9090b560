import { describe, expect, test } from "vitest";
import { client, Refused } from "@/messaging/client";
import { type Sent, serve } from "@/messaging/server";
import { fake, fromPage, fromUi, own } from "./build";

/** A runtime whose messages go straight to whoever listens. */
function runtime() {
  type Listen = (message: unknown, sender: Sent, respond: (answer: unknown) => void) => true;
  let listen: Listen | undefined;
  return {
    addListener(listener: Listen): void {
      listen = listener;
    },
    say: (message: unknown, sender: Sent) =>
      new Promise((respond) => {
        expect(listen?.(message, sender, respond)).toBe(true);
      }),
  };
}

/** A promise that is settled by hand. */
function gate(): { open: () => void; passed: Promise<void> } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

describe("serve", () => {
  test("works messages off in the order in which they came, however long each takes", async () => {
    const order: string[] = [];
    const slow = gate();
    const handlers = fake({
      guideMe: async () => {
        order.push("first begins");
        await slow.passed;
        order.push("first ends");
        return { id: "a" };
      },
      guideLeft: async () => {
        order.push("second");
        return null;
      },
    });
    const wire = runtime();
    serve(wire, own, handlers.all);
    const first = wire.say({ name: "guideMe", request: { tab: 1 } }, fromUi);
    const second = wire.say({ name: "guideLeft", request: null }, fromPage);
    await Promise.resolve();
    slow.open();
    expect(await first).toEqual({ ok: true, value: { id: "a" } });
    expect(await second).toEqual({ ok: true, value: null });
    expect(order).toEqual(["first begins", "first ends", "second"]);
  });

  test("does not let what waits for a server outside hold up the rest", async () => {
    const silent = gate();
    const wire = runtime();
    const failed = { outcome: "failed" as const, why: "silent" as const, text: null };
    const handlers = fake({ stampHead: () => silent.passed.then(() => failed), guideLeft: async () => null });
    serve(wire, own, handlers.all);
    const request = { id: crypto.randomUUID(), address: "https://tsa.example/", plain: false };
    const waiting = wire.say({ name: "stampHead", request }, fromUi);
    expect(await wire.say({ name: "guideLeft", request: null }, fromPage)).toEqual({ ok: true, value: null });
    silent.open();
    expect(await waiting).toEqual({ ok: true, value: failed });
  });

  test("answers what it refuses too, and goes on with the next", async () => {
    const wire = runtime();
    serve(wire, own, fake({ guideLeft: async () => null }).all);
    expect(await wire.say("nonsense", fromPage)).toEqual({ ok: false, error: "not-understood" });
    expect(await wire.say({ name: "guideMe", request: { tab: 1 } }, fromPage)).toEqual({
      ok: false,
      error: "not-allowed",
    });
    expect(await wire.say({ name: "guideLeft", request: null }, fromPage)).toEqual({ ok: true, value: null });
  });
});

describe("the client", () => {
  test("sends name and request, and hands on the reply", async () => {
    const sent: unknown[] = [];
    const send = client({
      sendMessage: async (message) => {
        sent.push(message);
        return { ok: true, value: { id: "a" } };
      },
    });
    expect(await send("guideMe", { tab: 1 })).toEqual({ id: "a" });
    expect(sent).toEqual([{ name: "guideMe", request: { tab: 1 } }]);
  });

  test("throws the worker's reason, and “failed” when the worker died without an answer", async () => {
    const refused = client({ sendMessage: async () => ({ ok: false, error: "case-gone" }) });
    await expect(refused("guideMe", { tab: 1 })).rejects.toMatchObject({ reason: "case-gone" });
    const silent = client({ sendMessage: async () => undefined });
    await expect(silent("guideMe", { tab: 1 })).rejects.toBeInstanceOf(Refused);
    await expect(silent("guideMe", { tab: 1 })).rejects.toMatchObject({ reason: "failed" });
  });
});
