import { describe, expect, test } from "vitest";
import { again } from "@/messaging/again";
import { client } from "@/messaging/client";

/** A worker that is stopped before it answers, so many times; counts what it was asked. */
function stopped(times: number, answer: unknown) {
  const asked: unknown[] = [];
  const send = again(
    client({
      async sendMessage(message) {
        asked.push(message);
        if (asked.length <= times) throw new Error("The message channel closed before an answer came.");
        return answer;
      },
    }),
  );
  return { asked, send };
}

describe("a worker stopped before it answers", () => {
  test("is asked again to guide", async () => {
    const id = crypto.randomUUID();
    const { asked, send } = stopped(2, { ok: true, value: { id } });
    expect(await send("guideMe", { tab: 3 })).toEqual({ id });
    expect(asked).toHaveLength(3);
  });

  test("is not asked for ever", async () => {
    const { asked, send } = stopped(99, null);
    await expect(send("guideMe", { tab: 3 })).rejects.toThrow("channel closed");
    expect(asked).toHaveLength(3);
  });

  test("is not asked for a second screenshot", async () => {
    const { asked, send } = stopped(1, { ok: true, value: { id: crypto.randomUUID() } });
    await expect(send("keepScreenshot", { tab: 3 })).rejects.toThrow("channel closed");
    expect(asked).toHaveLength(1);
  });
});

test("a refusal is an answer", async () => {
  const { asked, send } = stopped(0, { ok: false, error: "tab-gone" });
  await expect(send("guideMe", { tab: 3 })).rejects.toMatchObject({ reason: "tab-gone" });
  expect(asked).toHaveLength(1);
});
