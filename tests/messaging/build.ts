import type { Name } from "@/messaging/protocol";
import type { Handlers, Sent } from "@/messaging/server";
import { recognition as recognised } from "../core/case/build";
import { control } from "../core/recognition/build";

export const own = "chrome-extension://abcdefghijklmnop/";
export const fromUi: Sent = { url: `${own}popup.html` };
export const fromPage = { url: "https://lumen.example/plan", tab: { id: 4 }, frameId: 0 };

export const recognition = recognised("billing", { controls: [control("Cancel plan", "cancel-subscription")] });

type Handle = (request: never, from: never) => Promise<unknown>;
interface Call {
  readonly name: string;
  readonly request: unknown;
  readonly from: unknown;
}

/** Handlers that note what reaches them; one that was not given must not be reached. */
export function fake(given: Partial<Record<Name, Handle>> = {}): { all: Handlers; calls: Call[] } {
  const calls: Call[] = [];
  const all = new Proxy({} as Handlers, {
    get: (_, name: Name) => (request: never, from: never) => {
      calls.push({ name, request, from });
      const handle = given[name];
      if (!handle) throw new Error(`"${name}" was reached.`);
      return handle(request, from);
    },
  });
  return { all, calls };
}
