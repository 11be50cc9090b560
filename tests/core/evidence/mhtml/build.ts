import { readArchive, textOf } from "@/core/evidence/mhtml/read-parts";

export const boundary = "----parts-of-a-page";
const end = "\r\n";

export interface Written {
  readonly head: readonly string[];
  readonly body: string;
}

/** A part of an MHTML; `head` without its encoding gets none. */
export const part = (type: string, location: string, body: string, ...more: string[]): Written => ({
  head: [`Content-Type: ${type}`, `Content-Location: ${location}`, ...more],
  body,
});

/** An MHTML as Chromium writes it, a letter a byte. */
export function mhtml(parts: readonly Written[], more: readonly string[] = []): Uint8Array {
  const head = [
    "From: <Saved by Blink>",
    ...more,
    "MIME-Version: 1.0",
    `Content-Type: multipart/related;${end}\ttype="text/html";${end}\tboundary="${boundary}"`,
  ];
  const bodies = parts.map(({ head, body }) => `--${boundary}${end}${head.join(end)}${end}${end}${body}${end}`);
  return Buffer.from(`${head.join(end)}${end}${end}${end}${bodies.join("")}--${boundary}--${end}`, "latin1");
}

/** What a cleaned file holds: a line for each part, and what those say that are text. */
export function opened(bytes: Uint8Array | null) {
  const archive = bytes && readArchive(bytes);
  if (!archive) throw new Error("It is no MHTML.");
  return archive.parts.map((part) => ({
    type: part.type,
    location: part.location,
    cid: part.cid,
    says: part.encoding === "base64" ? null : textOf(part),
    body: part.body,
  }));
}

export const home = "https://lumen.example/plan";
export const pageOf = (body: string, ...more: string[]): Written =>
  part("text/html", home, `<!DOCTYPE html><html><head></head><body>${body}</body></html>`, ...more);
/** A PNG of one dot. */
export const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
export const picture = (location: string): Written =>
  part("image/png", location, dot, "Content-Transfer-Encoding: base64");
