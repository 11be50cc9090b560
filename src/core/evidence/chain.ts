import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { CaseEvent } from "../case/event";
import type { Instant } from "../value/moment";
import { wellFormed } from "../value/well-formed";

/** An event in its place: bound by hash to everything before it. */
export interface Entry {
  /** From 0, without gaps. */
  readonly seq: number;
  readonly at: Instant;
  readonly event: CaseEvent;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly prev: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of seq, at, event and prev; hexadecimal. */
  readonly hash: string;
}

export const origin = "0".repeat(64);

/** The hash that an entry must carry for what stands in it. */
export function hashOf(entry: Omit<Entry, "hash">): string {
  const { seq, at, event, prev } = entry;
  const text = canonicalize({ seq, at, event, prev });
  if (text === undefined) throw new Error("A journal entry cannot be written as JSON.");
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The entry that follows `last` (null for the first of a journal). */
export function link(last: Entry | null, event: CaseEvent, at: Instant): Entry {
  const entry = { seq: last ? last.seq + 1 : 0, at, event: wellFormed(event), prev: last?.hash ?? origin };
  return { ...entry, hash: hashOf(entry) };
}
