import type { Frame } from "@/messaging/capture";
import type { Answered, Asked, CaptureOrder } from "@/messaging/capture-line";
import { emptySketch } from "@/messaging/sketch";

export const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

/** A page of so many CSS pixels' length in a window of 800, as its side of the line answers for it. */
export function longPage(length: number) {
  const orders: CaptureOrder[] = [];
  let top = 0;
  let hang = () => {};
  const page = {
    orders,
    length,
    /** What happens before an order is answered. */
    meanwhile: (_order: CaptureOrder): void => {},
    html: "<p>The page.</p>",
    text: "The page.",
    cut: false,
    /** Whether a guide comes while the browser writes the page down. */
    guideComes: false,
    scrollTo: (to: number) => {
      top = Math.max(0, Math.min(to, page.length - 800));
    },
    /** Lets the line break, as a page does that is left. */
    leave: () => hang(),
    line: () => {
      const heard: ((message: Answered) => void)[] = [];
      const ended: (() => void)[] = [];
      hang = () => {
        for (const hear of ended) hear();
      };
      return {
        onMessage: { addListener: (hear: (message: Answered) => void) => void heard.push(hear) },
        onDisconnect: { addListener: (hear: () => void) => void ended.push(hear) },
        disconnect: () => void orders.push({ do: "putBack" }),
        postMessage: ({ n, order }: Asked) => {
          orders.push(order);
          page.meanwhile(order);
          queueMicrotask(() => {
            for (const hear of heard) hear({ n, value: answer(order) });
          });
        },
      };
    },
  };
  const frame = (): Frame => ({
    window: { width: 1280, height: 800, scale: 1 },
    page: { width: 1280, height: 800 },
    area: { x: 0, y: 0, width: 1280, height: 800 },
    top,
    full: page.length,
    inner: false,
  });
  function answer(order: CaptureOrder): unknown {
    if (order.do === "go") page.scrollTo(order.to);
    if (order.do === "putBack") return null;
    if (order.do === "mark") return !page.guideComes;
    if (order.do !== "copy") return frame();
    const { html, text, cut } = page;
    const viewport = { width: 1280, height: 800, scale: 1 };
    return { path: "/plan", title: "My plan", html, text, cut, viewport, sketch: emptySketch };
  }
  return page;
}
