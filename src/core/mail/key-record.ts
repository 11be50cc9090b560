import { type Bytes, fromBase64 } from "./binary";
import { listOf, readTags } from "./tags";

/** What a domain says of a key with which it signs (RFC 6376, 3.6.1). */
export interface KeyRecord {
  readonly type: "rsa" | "ed25519";
  readonly key: Bytes;
  /** Hashes that may be used; null for all. */
  readonly hashes: readonly string[] | null;
  /** The domain only tries things out. */
  readonly testing: boolean;
  /** It may not sign for domains below its own. */
  readonly exact: boolean;
}

/** Why nothing can be checked with a key record. */
export type NoKey = "key-unreadable" | "key-revoked" | "key-for-others";

/** The record out of what people and programs save: strings in quotes, `dig` lines, a zone file's brackets. */
export function recordIn(text: string): string {
  const quoted = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part = ""]) => part.replace(/\\(.)/g, "$1"));
  const plain = quoted.length > 0 ? quoted.join("") : text;
  return plain
    .replace(/^\ufeff/, "")
    .replace(/[\r\n]+[ \t]*/g, "")
    .trim();
}

export function readKey(record: string): KeyRecord | NoKey {
  const tags = readTags(record);
  const type = tags?.get("k") ?? "rsa";
  const version = tags?.get("v");
  if (!tags || (version !== undefined && (version !== "DKIM1" || [...tags.keys()][0] !== "v"))) return "key-unreadable";
  const data = tags.get("p");
  if (data?.replace(/[ \t\r\n]+/g, "") === "") return "key-revoked";
  const key = data === undefined ? null : fromBase64(data);
  if (!key || (type !== "rsa" && type !== "ed25519")) return "key-unreadable";
  const services = listOf(tags.get("s") ?? "*");
  if (!services.includes("*") && !services.includes("email")) return "key-for-others";
  const flags = listOf(tags.get("t") ?? "");
  const hashes = tags.get("h");
  return {
    type,
    key,
    hashes: hashes === undefined ? null : listOf(hashes),
    testing: flags.includes("y"),
    exact: flags.includes("s"),
  };
}
