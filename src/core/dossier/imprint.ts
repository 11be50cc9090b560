import { fromBER } from "asn1js";

/** What a time stamp's token says, as far as it is read here; its signature is checked apart. */
export interface Imprint {
  /** The hash on which the time was put; lower-case hexadecimal. */
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** The parts of asn1js' values that are looked at. */
interface Node {
  readonly valueBlock?: { readonly value?: unknown; readonly valueHexView?: Uint8Array };
  toDate?(): Date;
}

const childrenOf = (node: Node | undefined): readonly Node[] => {
  const value = node?.valueBlock?.value;
  return Array.isArray(value) ? (value as readonly Node[]) : [];
};
const bytesOf = (node: Node | undefined) => node?.valueBlock?.valueHexView ?? new Uint8Array();

function parse(bytes: Uint8Array): Node | undefined {
  try {
    const { offset, result } = fromBER(bytes);
    return offset === -1 ? undefined : (result as unknown as Node);
  } catch {
    // The library throws at what is written as a time and is none.
    return undefined;
  }
}

/** An octet string's bytes; a long one may come in pieces. */
function octets(node: Node | undefined): Uint8Array {
  const own = bytesOf(node);
  return own.length > 0 ? own : Uint8Array.from(childrenOf(node).flatMap((piece) => [...bytesOf(piece)]));
}

const sha256Name = "2.16.840.1.101.3.4.2.1";
const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Reads which hash a time stamp is of, and the time.
 * @param response a whole TimeStampResp (RFC 3161, 2.4.2)
 * @returns null where it is none, or is not of a SHA-256
 */
export function imprintOf(response: Uint8Array): Imprint | null {
  // TimeStampResp { status, ContentInfo { type, [0] SignedData { version, algorithms, { type, [0] OCTET STRING } } } }
  const [, token] = childrenOf(parse(response));
  const [, explicit] = childrenOf(token);
  const [signed] = childrenOf(explicit);
  const [, , encapsulated] = childrenOf(signed);
  const [, wrapped] = childrenOf(encapsulated);
  const [content] = childrenOf(wrapped);
  // TSTInfo { version, policy, { { algorithm }, hash }, serial, time, … }
  const [, , imprint, , time] = childrenOf(parse(octets(content)));
  const [algorithm, hashed] = childrenOf(imprint);
  const [name] = childrenOf(algorithm);
  const hash = hex(bytesOf(hashed));
  const date = time?.toDate?.();
  if (String(name?.valueBlock) !== sha256Name || hash.length !== 64 || !date || Number.isNaN(date.getTime()))
    return null;
  return { hash, time: date.toISOString() };
}
