import { CryptoEngine } from "pkijs";

/** WebCrypto as it is in Node, in the worker and in pages; handed on each time, since nothing global is set up here. */
export const engine = new CryptoEngine({ name: "webcrypto", crypto: globalThis.crypto });

const digests: Readonly<Record<string, string>> = {
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
};

/** WebCrypto's name of a digest that is still safe to sign with; null for others. */
export const digestNamed = (oid: string): string | null => digests[oid] ?? null;

/** Signature algorithms that name their digest themselves. */
const signatures: Readonly<Record<string, string>> = {
  "1.2.840.113549.1.1.11": "SHA-256",
  "1.2.840.113549.1.1.12": "SHA-384",
  "1.2.840.113549.1.1.13": "SHA-512",
  "1.2.840.10045.4.3.2": "SHA-256",
  "1.2.840.10045.4.3.3": "SHA-384",
  "1.2.840.10045.4.3.4": "SHA-512",
};

export const digestOfSignature = (oid: string): string | null => signatures[oid] ?? null;

export async function digest(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await globalThis.crypto.subtle.digest(name, bytes));
}

export const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, n) => byte === b[n]);

export const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
