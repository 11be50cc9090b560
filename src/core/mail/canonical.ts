import type { Bytes } from "./binary";
import type { Field } from "./message";

/** How a text may have been changed on its way without breaking the signature (RFC 6376, 3.4). */
export type Canon = "simple" | "relaxed";

const [cr, lf, space, tab] = [13, 10, 32, 9];

/** A header field as it is signed, without a line end. */
export function canonicalField({ name, raw }: Field, canon: Canon): string {
  if (canon === "simple") return raw;
  const value = raw
    .slice(raw.indexOf(":") + 1)
    .replace(/\r\n/g, "")
    .replace(/[ \t]+/g, " ")
    .replace(/^ | $/g, "");
  return `${name}:${value}`;
}

/** Every line without white space at its end, and with one space where there was white space. */
function squeezed(body: Bytes): Bytes {
  const out = new Uint8Array(body.length);
  let to = 0;
  let gap = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte === space || byte === tab) {
      gap = true;
      continue;
    }
    const ends = byte === cr && body[at + 1] === lf;
    if (gap && !ends) out[to++] = space;
    gap = false;
    out[to++] = byte;
  }
  return out.slice(0, to);
}

/** A body as it is signed: empty lines at its end do not count. */
export function canonicalBody(body: Bytes, canon: Canon): Bytes {
  const lines = canon === "relaxed" ? squeezed(body) : body;
  let end = lines.length;
  while (end >= 2 && lines[end - 2] === cr && lines[end - 1] === lf) end -= 2;
  if (end === 0 && canon === "relaxed") return new Uint8Array();
  const out = new Uint8Array(end + 2);
  out.set(lines.subarray(0, end));
  out.set([cr, lf], end);
  return out;
}
