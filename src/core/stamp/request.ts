import { hexToBytes } from "@noble/hashes/utils.js";
import { Integer, Null, OctetString } from "asn1js";
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from "pkijs";

const sha256 = "2.16.840.1.101.3.4.2.1";

/** The number that bytes stand for, never negative: an INTEGER's first bit would otherwise be taken for its sign. */
export const numberOf = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/**
 * What a time-stamping authority is asked (RFC 3161, 2.4.1): a hash, a number drawn by lot, and to send its certificate
 * along. Nothing else goes out.
 * @param head SHA-256, 64 hexadecimal digits
 * @param nonce random bytes by which the answer is known to be to this very request
 */
export function makeRequest(head: string, nonce: Uint8Array): Uint8Array<ArrayBuffer> {
  const hash = hexToBytes(head);
  if (hash.length !== 32) throw new Error("Only a SHA-256 can be stamped.");
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: hash }),
    }),
    nonce: Integer.fromBigInt(numberOf(nonce)),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER(false));
}
