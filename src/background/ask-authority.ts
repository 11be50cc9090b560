import type { StampFailure } from "@/core/stamp/failure";
import type { World } from "./world";

export interface Limits {
  /** In ms, from the question to the last byte of the answer. */
  readonly time: number;
  /** In bytes; a stamp with its certificates has some 3 to 15 kB. */
  readonly most: number;
}
export const limits: Limits = { time: 20_000, most: 200_000 };

export interface Failed {
  readonly why: StampFailure;
  readonly text: string | null;
}

/** Reads an answer as it comes and lets go of it once it is too large; null then. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    size += part.value.length;
    if (size > most) {
      void reader?.cancel().catch(() => null);
      return null;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Sends a request of RFC 3161 (3.4, by HTTP) to one address and to no other: without cookies, without saying where it
 * comes from, and without following when it is sent on elsewhere, for the person said yes to this address.
 */
export async function askAuthority(
  fetch: World["fetch"],
  address: string,
  request: Uint8Array<ArrayBuffer>,
  { time, most }: Limits,
): Promise<Uint8Array<ArrayBuffer> | Failed> {
  const signal = AbortSignal.timeout(time);
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/timestamp-query", Accept: "application/timestamp-reply" },
      body: request,
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal,
    });
    if (!response.ok) {
      void response.body?.cancel().catch(() => null);
      return { why: "http-error", text: String(response.status) };
    }
    return (await readUpTo(response, most)) ?? { why: "too-large", text: null };
  } catch {
    return { why: signal.aborted ? "silent" : "unreachable", text: null };
  }
}
