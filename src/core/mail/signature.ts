import { type Bytes, bytesOf, fromBase64 } from "./binary";
import { type Canon, canonicalBody, canonicalField } from "./canonical";
import type { Field, Message } from "./message";
import { listOf, readTags } from "./tags";

/** What a DKIM-Signature field says (RFC 6376, 3.5). */
export interface Signature {
  readonly field: Field;
  readonly domain: string;
  readonly selector: string;
  /** For whom it was signed: the domain of `i=`, which is `domain` or one below it. */
  readonly identity: string;
  readonly type: "rsa" | "ed25519";
  readonly hash: "sha256" | "sha1";
  readonly header: Canon;
  readonly body: Canon;
  /** In lower case, in the order in which they were signed. */
  readonly signed: readonly string[];
  readonly bodyHash: string;
  readonly value: Bytes;
  /** Bytes of the body that are signed, where not all are. */
  readonly length: number | null;
  /** Seconds since 1970. */
  readonly at: number | null;
  readonly until: number | null;
}

/** What can still be told of a signature that makes no sense. */
export interface Unreadable {
  readonly domain: string;
  readonly selector: string;
  readonly reason: "unreadable" | "algorithm" | "from-unsigned" | "foreign-identity";
}

const canons: readonly string[] = ["simple", "relaxed"];
const isCanon = (text: string | undefined): text is Canon => canons.includes(text ?? "");
const aDomain = /^(?=.{1,253}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;

function seconds(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/** The domain behind the @ of `i=`. */
const behindAt = (text: string) => text.slice(text.lastIndexOf("@") + 1).toLowerCase();

export function readSignature(field: Field): Signature | Unreadable {
  const tags = readTags(field.raw.slice(field.raw.indexOf(":") + 1));
  const tag = (name: string) => tags?.get(name);
  const [domain, selector] = [(tag("d") ?? "").toLowerCase(), (tag("s") ?? "").toLowerCase()];
  const no = (reason: Unreadable["reason"]): Unreadable => ({
    domain: aDomain.test(domain) ? domain : "",
    selector: aDomain.test(selector) ? selector : "",
    reason,
  });
  const [type, hash] = (tag("a") ?? "").toLowerCase().split("-");
  const [header, body = "simple"] = (tag("c") ?? "simple/simple").toLowerCase().split("/");
  const [at, until, length] = ["t", "x", "l"].map((name) => seconds(tag(name)));
  const value = fromBase64(tag("b") ?? "");
  const bodyHash = (tag("bh") ?? "").replace(/[ \t\r\n]+/g, "");
  const signed = listOf(tag("h") ?? "");
  if (tag("v") !== "1" || !aDomain.test(domain) || !aDomain.test(selector) || !value?.length || !bodyHash)
    return no("unreadable");
  if (at === undefined || until === undefined || length === undefined || (at !== null && until !== null && until <= at))
    return no("unreadable");
  if (!isCanon(header) || !isCanon(body) || !listOf(tag("q") ?? "dns/txt").includes("dns/txt")) return no("unreadable");
  if ((type !== "rsa" && type !== "ed25519") || (hash !== "sha256" && hash !== "sha1")) return no("algorithm");
  if (!signed.includes("from")) return no("from-unsigned");
  const identity = tag("i") === undefined ? domain : behindAt(tag("i") ?? "");
  if (identity !== domain && !identity.endsWith(`.${domain}`)) return no("foreign-identity");
  const said = { field, domain, selector, identity, type, hash, header, body, signed, bodyHash, value } as const;
  return { ...said, length, at, until };
}

/** The fields that are signed: of several with one name the last first, as often as the name is signed. */
function fieldsSigned(message: Message, { signed }: Signature): Field[] {
  const left = new Map<string, Field[]>();
  for (const field of message.fields) {
    const alike = left.get(field.name);
    if (alike) alike.push(field);
    else left.set(field.name, [field]);
  }
  return signed.flatMap((name) => left.get(name)?.pop() ?? []);
}

/** The bytes over which the header's signature goes. */
export function signedHeader(message: Message, signature: Signature): Bytes {
  const { field, header } = signature;
  const own = { ...field, raw: field.raw.replace(/([:;][ \t\r\n]*b[ \t\r\n]*=)[^;]*/, "$1") };
  const lines = fieldsSigned(message, signature).map((one) => `${canonicalField(one, header)}\r\n`);
  return bytesOf(`${lines.join("")}${canonicalField(own, header)}`);
}

/** The bytes of the body that are signed, and how many there are beyond them. */
export function signedBody(message: Message, { body, length }: Signature): { bytes: Bytes; beyond: number } {
  const whole = canonicalBody(message.body, body);
  const end = Math.min(length ?? whole.length, whole.length);
  return { bytes: whole.subarray(0, end), beyond: whole.length - end };
}
