import { toBase64 } from "./binary";
import { type Weakness, weaknessesOf } from "./covered";
import { type NoKey, readKey } from "./key-record";
import type { Field, Message } from "./message";
import { checkWith, type Unusable } from "./public-key";
import { readSignature, signedBody, signedHeader, type Unreadable } from "./signature";

/** Why a signature does not hold. */
export type Wrong =
  | Unreadable["reason"]
  | NoKey
  | Exclude<Unusable, "no-ed25519">
  /** RSA-SHA1, which can be forged (RFC 8301). */
  | "sha1"
  | "body-changed"
  | "header-changed"
  | "key-of-another-kind"
  /** More signatures than anyone puts on a mail; this one was not looked at. */
  | "too-many";

/** What came of one signature. */
export type Verdict =
  | { readonly result: "valid" }
  | { readonly result: "weak"; readonly weaknesses: readonly Weakness[] }
  | { readonly result: "invalid"; readonly wrong: Wrong }
  | { readonly result: "unchecked"; readonly needs: "key" | "browser" };

/** One signature of a mail, with what it says of itself. */
export interface Checked {
  /** Empty where the signature names none that could be one. */
  readonly domain: string;
  readonly selector: string;
  readonly verdict: Verdict;
  /** The headers that it says it covers, in lower case, each once. */
  readonly signed: readonly string[];
  /** When it was signed, by the signer's clock, in seconds since 1970. */
  readonly at: number | null;
}

/** The record of a key, where it is known. */
export type KeyOf = (domain: string, selector: string) => string | null;

const most = 10;
const invalid = (wrong: Wrong): Verdict => ({ result: "invalid", wrong });

async function verdictOf(message: Message, field: Field, keyOf: KeyOf, now: number): Promise<Verdict> {
  const signature = readSignature(field);
  if ("reason" in signature) return invalid(signature.reason);
  if (signature.hash === "sha1") return invalid("sha1");
  const { bytes, beyond } = signedBody(message, signature);
  const hash = toBase64(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
  if (hash !== signature.bodyHash) return invalid("body-changed");
  const record = keyOf(signature.domain, signature.selector);
  if (record === null) return { result: "unchecked", needs: "key" };
  const key = readKey(record);
  if (typeof key === "string") return invalid(key);
  if (key.type !== signature.type || key.hashes?.includes(signature.hash) === false)
    return invalid("key-of-another-kind");
  if (key.exact && signature.identity !== signature.domain) return invalid("foreign-identity");
  const check = await checkWith(key);
  if (check === "no-ed25519") return { result: "unchecked", needs: "browser" };
  if (typeof check === "string") return invalid(check);
  if (!(await check(signature.value, signedHeader(message, signature)))) return invalid("header-changed");
  const found = weaknessesOf(message, signature, key, { beyond, now });
  return found.length > 0 ? { result: "weak", weaknesses: found } : { result: "valid" };
}

/**
 * Checks every DKIM signature of a mail (RFC 6376, RFC 8463) on this machine.
 * @param now milliseconds since 1970
 */
export async function checkSignatures(message: Message, keyOf: KeyOf, now: number): Promise<Checked[]> {
  const fields = message.fields.filter(({ name }) => name === "dkim-signature");
  const checked: Checked[] = [];
  for (const [n, field] of fields.slice(0, 5 * most).entries()) {
    const signature = readSignature(field);
    const { domain, selector } = signature;
    const read = "reason" in signature ? { signed: [], at: null } : signature;
    const verdict = n < most ? await verdictOf(message, field, keyOf, now / 1000) : invalid("too-many");
    checked.push({ domain, selector, verdict, signed: [...new Set(read.signed)], at: read.at });
  }
  return checked;
}
