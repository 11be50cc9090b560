import type { z } from "zod";
import { type Answered, type CaptureOrder, captureLine } from "@/messaging/capture-line";
import { Refuse } from "@/messaging/server";
import type { World } from "./world";

/** So long, in ms, a page may take to do one thing. */
const patience = 15_000;

/** A line to a page that is being kept. */
export interface PageLine {
  /** @throws Refuse when the page is gone, does not answer, or answers something else than it should */
  ask<T>(order: CaptureOrder, shape: z.ZodType<T>): Promise<T>;
  /** Ends it; the page puts itself back. */
  end(): void;
}

/** Opens the line; the page's side of it must be in the tab. */
export function lineTo({ browser }: World, tab: number): PageLine {
  const port = browser.tabs.connect(tab, { name: captureLine, frameId: 0 });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let broken = false;
  const refuse = () => new Refuse("page-went-on");
  port.onDisconnect.addListener(() => {
    broken = true;
    for (const { reject } of waiting.values()) reject(refuse());
  });
  port.onMessage.addListener((message: unknown) => {
    const answer = message as Answered;
    const asked = waiting.get(answer.n);
    if ("failed" in answer) asked?.reject(refuse());
    else asked?.resolve(answer.value);
  });
  let n = 0;
  return {
    async ask(order, shape) {
      if (broken) throw refuse();
      const mine = ++n;
      let timer: ReturnType<typeof setTimeout> | undefined;
      try {
        const value = await new Promise<unknown>((resolve, reject) => {
          waiting.set(mine, { resolve, reject });
          timer = setTimeout(() => reject(refuse()), patience);
          port.postMessage({ n: mine, order });
        });
        const parsed = shape.safeParse(value);
        if (!parsed.success) throw refuse();
        return parsed.data;
      } finally {
        clearTimeout(timer);
        waiting.delete(mine);
      }
    },
    end: () => port.disconnect(),
  };
}
