/** What a time stamp says of itself and of who made it, once everything about it fits together. */
export interface StampTold {
  /** When the authority put its time on the hash: ISO 8601, UTC. */
  readonly time: string;
  /** How far the authority's clock may be off, in ms; null where it does not say. */
  readonly accuracy: number | null;
  /** Name of the authority as its certificate has it. */
  readonly authority: string;
  /** Object identifier of the rules under which it was made. */
  readonly policy: string;
  /** Number that the authority gave it; hexadecimal. */
  readonly serial: string;
  /** From the signer's certificate up, as far as it goes. */
  readonly chain: readonly CertificateTold[];
  /**
   * Where the chain ends: at a root that was `given` as trusted, at one that only came along with the stamp and that
   * `nobody` here knows, or before any root because a certificate is `missing`.
   */
  readonly root: "given" | "nobody" | "missing";
}

export interface CertificateTold {
  readonly subject: string;
  /** ISO 8601, UTC. */
  readonly from: string;
  readonly to: string;
  /** SHA-256 of the certificate; hexadecimal. */
  readonly sha256: string;
}

/** What can be wrong with an answer itself. */
export const stampFaults = [
  /** The server said no. */
  "refused",
  /** No answer of RFC 3161, or half of one. */
  "garbage",
  "wrong-hash",
  "wrong-nonce",
  "wrong-policy",
  /** The certificate that its signature names is not there, or another stands in its place. */
  "wrong-signer",
  "bad-signature",
  /** Signed in a way that cannot be checked here. */
  "unsupported",
  /** The signer's certificate is not for time stamps alone. */
  "not-for-stamping",
  /** A certificate was not valid at the stamp's own time. */
  "not-valid-then",
  /** A certificate up the chain was not allowed to issue the one below it. */
  "bad-chain",
] as const;
export type StampFault = (typeof stampFaults)[number];

export interface StampRefused {
  readonly ok: false;
  readonly why: StampFault;
  /** What the server itself said, where it said something. */
  readonly text: string | null;
}
export type StampVerdict = ({ readonly ok: true } & StampTold) | StampRefused;

export const refusedFor = (why: StampFault, text: string | null = null): StampRefused => ({ ok: false, why, text });
