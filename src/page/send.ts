import { client, Refused, type Send, type Sender } from "@/messaging/client";
import type { Notes } from "./pending-presses";

/** A line to the worker, as browsers have it. */
export interface Line {
  readonly name: string;
  readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
  postMessage(message: unknown): void;
}

interface Runtime extends Sender {
  readonly id?: string;
  readonly onConnect: { addListener(hear: (line: Line) => void): void };
}

interface Extension {
  readonly runtime: Runtime;
  readonly storage: { readonly local: Notes };
}

/** The extension's own API as content scripts have it; both names exist in Firefox, one in Chromium. */
export function extension(): Extension {
  const world = globalThis as unknown as { browser?: Extension; chrome?: Extension };
  const found = world.browser?.runtime ? world.browser : world.chrome;
  if (!found?.runtime) throw new Error("No runtime.");
  return found;
}

/** What a script in a page has of the extension. */
export interface Link {
  readonly send: Send;
  readonly notes: Notes;
  /** Ends when the extension is updated or removed: its scripts belong to nobody any more. */
  readonly life: AbortController;
}

const tries = 4;
/** How long, in ms, an answer may take before the request is taken for lost. */
const patience = 4_000;

function within<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("No answer.")), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Sends to the worker. A worker that is stopped while it answers loses the answer, and one that is just being
 * stopped loses the request, so what is not answered is sent again: every request from a page means the same
 * when it comes twice.
 */
export function pageSend(runtime: Pick<Runtime, "id" | "sendMessage">, life: AbortController): Send {
  const send = client(runtime);
  return async (name, request) => {
    for (let n = 1; ; n++) {
      try {
        return await within(send(name, request));
      } catch (error) {
        if (error instanceof Refused && error.reason !== "failed") throw error;
        if (!runtime.id) life.abort();
        if (n >= tries || life.signal.aborted) throw error;
      }
    }
  };
}

/** A new way to the worker. */
export function linkTo(): Link {
  const { runtime, storage } = extension();
  const life = new AbortController();
  return { send: pageSend(runtime, life), notes: storage.local, life };
}
