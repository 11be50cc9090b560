import { binaryOf, bytesOf, toBase64 } from "./binary";

/** Servers that answer DNS over HTTPS (RFC 8484), to choose from; each with who runs it. */
export const dnsServers = [
  { id: "quad9", url: "https://dns.quad9.net/dns-query" },
  { id: "cloudflare", url: "https://cloudflare-dns.com/dns-query" },
] as const;

const txt = 16;
const internet = "\0\x01";

/** The address to ask for a domain's key; the name asked for is all that it says. */
export function keyQuestion(server: string, domain: string, selector: string): string {
  const labels = `${selector}._domainkey.${domain}`.split(".");
  const name = labels.map((label) => String.fromCharCode(label.length) + label).join("");
  // One question; "please find it out", and an id of 0, so that answers can be cached (RFC 8484, 4.1).
  const question = `\0\0\x01\0\0\x01\0\0\0\0\0\0${name}\0\0${String.fromCharCode(txt)}${internet}`;
  const encoded = toBase64(bytesOf(question)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const url = new URL(server);
  url.searchParams.set("dns", encoded);
  return url.href;
}

/** Behind a name, which is a row of labels or ends with a pointer to an earlier one. */
function behindName(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) return bytes.length;
    if (length === 0) return at + 1;
    if (length >= 0xc0) return at + 2;
    at += length + 1;
  }
}

/** The strings of a TXT record, as one text. */
function stringsOf(data: Uint8Array): string {
  let text = "";
  for (let at = 0; at < data.length; at += (data[at] ?? 0) + 1)
    text += binaryOf(data.subarray(at + 1, at + 1 + (data[at] ?? 0)));
  return text;
}

/**
 * The key record in a server's answer; null where the domain has none now, `unreadable` where the answer is none.
 * Of several texts the one that is a key is taken.
 */
export function keyInAnswer(bytes: Uint8Array): string | null | "unreadable" {
  if (bytes.length < 12) return "unreadable";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const code = view.getUint8(3) & 15;
  if ((view.getUint8(2) & 0x80) === 0 || (code !== 0 && code !== 3)) return "unreadable";
  const [questions, answers] = [view.getUint16(4), view.getUint16(6)];
  let at = 12;
  for (let n = 0; n < questions; n++) at = behindName(bytes, at) + 4;
  const texts: string[] = [];
  for (let n = 0; n < answers; n++) {
    const head = behindName(bytes, at);
    if (head + 10 > bytes.length) return "unreadable";
    const [type, size] = [view.getUint16(head), view.getUint16(head + 8)];
    const data = head + 10;
    if (data + size > bytes.length) return "unreadable";
    if (type === txt) texts.push(stringsOf(bytes.subarray(data, data + size)));
    at = data + size;
  }
  return texts.find((text) => /(?:^|;)\s*p\s*=/.test(text)) ?? texts[0] ?? null;
}
