import quotedPrintable from "quoted-printable";
import { binaryOf, bytesOf, fromBase64 } from "../../mail/binary";

/** Header fields by their names in lower case, unfolded; of several of one name the first. */
export type Fields = ReadonlyMap<string, string>;

/** One file in an MHTML. */
export interface Part {
  /** `text/html`, in lower case. */
  readonly type: string;
  readonly charset: string | null;
  /** Its address on the web or beside the page, without the fragment; null where it has none of these. */
  readonly location: string | null;
  /** It is the browser's own, or another extension's: no part of the page. */
  readonly foreign: boolean;
  /** As addresses name it: `cid:…`; null where it has none. */
  readonly cid: string | null;
  /** As it lies in the file, a letter a byte. */
  readonly body: string;
  readonly encoding: string;
}

export interface Archive {
  readonly fields: Fields;
  /** The page itself first. */
  readonly parts: readonly Part[];
}

/** More files has no page that anybody looks at. */
const mostParts = 5_000;

function fieldsOf(head: string): Fields {
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key && value !== undefined && !fields.has(key)) fields.set(key, value.trim());
  }
  return fields;
}

/** Parts a head from what stands below it; null where there is no empty line between. */
function split(text: string): { fields: Fields; body: string } | null {
  if (/^\r?\n/.test(text)) return { fields: new Map(), body: text.replace(/^\r?\n/, "") };
  const gap = /\r?\n\r?\n/.exec(text);
  return gap && { fields: fieldsOf(text.slice(0, gap.index)), body: text.slice(gap.index + gap[0].length) };
}

const typeOf = (fields: Fields) => (fields.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

/** A parameter of a content type, quoted or not. */
function parameter(fields: Fields, name: string): string | null {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(fields.get("content-type") ?? "") ?? [];
  return quoted ?? plain ?? null;
}

/** An address as parts are found by it. */
export function keyOf(address: string, base?: string): string | null {
  if (/^cid:/i.test(address)) return `cid:${address.slice(4)}`;
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  url.hash = "";
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function partOf(text: string): Part | null {
  const found = split(text);
  if (!found) return null;
  const { fields, body } = found;
  const location = fields.get("content-location") ?? "";
  const [, id] = /^<(.+)>$/.exec(fields.get("content-id") ?? "") ?? [];
  return {
    type: typeOf(fields),
    charset: parameter(fields, "charset"),
    location: keyOf(location),
    foreign: /^[a-z][a-z\d+.-]*:/i.test(location) && !/^(?:https?|cid|about|data|blob):/i.test(location),
    cid: id === undefined ? null : `cid:${id}`,
    body,
    encoding: (fields.get("content-transfer-encoding") ?? "7bit").toLowerCase(),
  };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Takes a page in the browser's own format apart (RFC 2557).
 * @returns null for what is none, or has no end
 */
export function readArchive(bytes: Uint8Array): Archive | null {
  const whole = split(binaryOf(bytes));
  if (!whole || typeOf(whole.fields) !== "multipart/related") return null;
  const boundary = parameter(whole.fields, "boundary");
  if (!boundary) return null;
  const line = new RegExp(`(?:^|\\r?\\n)--${escaped(boundary)}(--)?[ \\t]*(?=\\r?\\n|$)`, "g");
  const parts: Part[] = [];
  let from: number | null = null;
  for (const found of whole.body.matchAll(line)) {
    if (from !== null) {
      const part = partOf(whole.body.slice(from, found.index).replace(/^\r?\n/, ""));
      if (!part || parts.length === mostParts) return null;
      parts.push(part);
    }
    from = found.index + found[0].length;
    if (found[1]) return parts[0]?.type === "text/html" ? { fields: whole.fields, parts } : null;
  }
  return null;
}

/** The bytes of a part; null where they are not written as it says. */
export function contentOf({ encoding, body }: Part): Uint8Array | null {
  if (encoding === "base64") return fromBase64(body);
  if (encoding === "quoted-printable") return bytesOf(quotedPrintable.decode(body));
  return /^(?:7bit|8bit|binary)$/.test(encoding) ? bytesOf(body) : null;
}

/** Names the charset of a text where it is not said outside of it, in the words of HTML, CSS or XML. */
const named =
  /^(?:@charset\s+"([\w-]+)"|[\s\S]*?<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?([\w-]+))/i;

/** What a part says. */
export function textOf(part: Part): string | null {
  const bytes = contentOf(part);
  if (!bytes) return null;
  const [, css, other] = named.exec(binaryOf(bytes.subarray(0, 2_048))) ?? [];
  try {
    return new TextDecoder(part.charset ?? css ?? other ?? "utf-8").decode(bytes);
  } catch {
    // A charset that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}
