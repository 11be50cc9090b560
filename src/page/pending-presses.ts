import type { Send } from "@/messaging/client";
import type { Request } from "@/messaging/protocol";

type Press = Request<"stepTaken">;

/** The part of the extension's own storage that is used; a page's scripts cannot reach it. */
export interface Notes {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

interface Pending {
  readonly origin: string;
  /** Ms since 1970. */
  readonly at: number;
  readonly press: Press;
}

const prefix = "press:";
/** Older than this, in ms, a press is not sent any more: the person has long been elsewhere. */
const longest = 600_000;

/**
 * Sends a press so that it cannot be lost: a page may leave at once, and the worker may be stopped just then. It
 * is noted first where the browser itself keeps it, and the next page of the site sends what is still noted.
 */
export async function sendPress(send: Send, notes: Notes, origin: string, press: Press): Promise<void> {
  const key = prefix + press.press;
  const noted = notes.set({ [key]: { origin, at: Date.now(), press } satisfies Pending });
  await send("stepTaken", press);
  await noted;
  await notes.remove(key);
}

/** Sends the presses that earlier pages of this site could not get through; the same press counts once. */
export async function sendPending(send: Send, notes: Notes, origin: string): Promise<void> {
  for (const [key, value] of Object.entries(await notes.get(null))) {
    if (!key.startsWith(prefix)) continue;
    const { origin: from, at, press } = value as Pending;
    const old = Date.now() - at > longest;
    if (from !== origin && !old) continue;
    if (!old) await send("stepTaken", press);
    await notes.remove(key);
  }
}
