import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Exhibit } from "./exhibit";

/**
 * What binds the record of an exhibit (its title, address, time and the rest) to the journal, as its `sha256` binds its
 * bytes: SHA-256 of the record's canonical JSON (RFC 8785), lower-case hexadecimal.
 */
export function recordHash(exhibit: Exhibit): string {
  const text = canonicalize(exhibit);
  if (text === undefined) throw new Error("An exhibit's record cannot be written as JSON.");
  return bytesToHex(sha256(utf8ToBytes(text)));
}
