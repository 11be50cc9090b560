import { type Bytes, bytesOf } from "./binary";
import type { KeyRecord } from "./key-record";

/** Keys of fewer bits can be found out by anyone with some money (RFC 8301). */
const fewestBits = 1024;

/** Why a key cannot be used; `no-ed25519` is a lack of the browser's. */
export type Unusable = "key-unreadable" | "key-too-short" | "no-ed25519";

/** Checks whether a signature over some bytes was made with the key. */
export type Check = (signature: Bytes, over: Bytes) => Promise<boolean>;

const rsa = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** Length of a DER value, in bytes. */
function lengthOf(size: number): string {
  return size < 128 ? String.fromCharCode(size) : `\x82${String.fromCharCode(size >> 8, size & 255)}`;
}

/** A bare RSAPublicKey (RFC 8017), which the standard asks for, in the wrapping that everyone publishes and WebCrypto reads. */
function wrapped(key: Bytes): Bytes {
  const inner = `\0${String.fromCharCode(...key)}`;
  const bits = `\x03${lengthOf(inner.length)}${inner}`;
  const algorithm = "\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\0";
  const all = algorithm + bits;
  return bytesOf(`\x30${lengthOf(all.length)}${all}`);
}

const importRsa = (key: Bytes) => crypto.subtle.importKey("spki", key, rsa, false, ["verify"]);

async function rsaCheck(key: Bytes): Promise<Check | Unusable> {
  const read = await importRsa(key).catch(() => (key.length < 5000 ? importRsa(wrapped(key)).catch(() => null) : null));
  if (!read) return "key-unreadable";
  const { modulusLength } = read.algorithm as { modulusLength?: number };
  if ((modulusLength ?? 0) < fewestBits) return "key-too-short";
  return (signature, over) => crypto.subtle.verify(rsa.name, read, signature, over);
}

async function ed25519Check(key: Bytes): Promise<Check | Unusable> {
  if (key.length !== 32) return "key-unreadable";
  try {
    const read = await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
    // What is signed is the hash (RFC 8463, 3).
    return async (signature, over) => crypto.subtle.verify("Ed25519", read, signature, await sha256(over));
  } catch (error) {
    return (error as { name?: string }).name === "NotSupportedError" ? "no-ed25519" : "key-unreadable";
  }
}

/** Makes a key of a record ready for use. */
export function checkWith({ type, key }: KeyRecord): Promise<Check | Unusable> {
  return type === "rsa" ? rsaCheck(key) : ed25519Check(key);
}
