import { browser } from "wxt/browser";
import { keyInAnswer, keyQuestion } from "@/core/mail/dns";

/** In milliseconds; a server that is silent for longer is asked no more. */
const patience = 15_000;
/** Answers are far shorter. */
const mostAnswer = 70_000;

/** What came of one question: the record, that there is none, or why nothing is known. */
export type Looked = { readonly record: string } | "none" | "failed" | "denied";

async function ask(url: string): Promise<Looked> {
  try {
    const response = await fetch(url, {
      headers: { accept: "application/dns-message" },
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return "failed";
    const bytes = new Uint8Array(await response.arrayBuffer());
    const found = bytes.length > mostAnswer ? "unreadable" : keyInAnswer(bytes);
    return found === "unreadable" ? "failed" : found === null ? "none" : { record: found };
  } catch {
    return "failed";
  }
}

/**
 * Asks one server once for a domain's key. Call it first thing in the press: the browser asks for the server's site only
 * then. The site is given back as soon as the answer is there.
 */
export async function lookUpKey(server: string, domain: string, selector: string): Promise<Looked> {
  const origins = [`${new URL(server).origin}/*`];
  const allowed = await browser.permissions.request({ origins }).catch(() => false);
  if (!allowed) return "denied";
  try {
    return await ask(keyQuestion(server, domain, selector));
  } finally {
    // What is part of a wider permission is kept by the browser.
    await browser.permissions.remove({ origins }).catch(() => false);
  }
}

/** Whether an address can be that of such a server. */
export function isServer(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === "https:" && new URL(address).username === "";
}
