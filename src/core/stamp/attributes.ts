import { type BaseBlock, ObjectIdentifier, OctetString, Sequence } from "asn1js";
import type { SignerInfo } from "pkijs";
import { digest, digestNamed, same } from "./engine";
import { type Held, type Token, tstInfo } from "./token";

const contentType = "1.2.840.113549.1.9.3";
const messageDigest = "1.2.840.113549.1.9.4";
const signingCertificate = "1.2.840.113549.1.9.16.2.12";
const signingCertificateV2 = "1.2.840.113549.1.9.16.2.47";
const sha256 = "2.16.840.1.101.3.4.2.1";

/** The one value of a signed attribute: null where it is not there; two of a kind are as good as none (RFC 5652, 11). */
function attribute({ signedAttrs }: SignerInfo, type: string): BaseBlock | null {
  const [found, ...more] = (signedAttrs?.attributes ?? []).filter((each) => each.type === type);
  return found && more.length === 0 && found.values.length === 1 ? (found.values[0] as BaseBlock) : null;
}

const has = ({ signedAttrs }: SignerInfo, type: string) =>
  (signedAttrs?.attributes ?? []).some((each) => each.type === type);

/** Whether what was signed is this very content: its sort and its digest stand in the signed attributes. */
export async function coversContent({ signer, content }: Token, by: string): Promise<boolean> {
  const [type, hash] = [attribute(signer, contentType), attribute(signer, messageDigest)];
  if (!(type instanceof ObjectIdentifier) || type.getValue() !== tstInfo || !(hash instanceof OctetString))
    return false;
  return same(new Uint8Array(hash.getValue()), await digest(by, content));
}

const children = (block: BaseBlock | undefined): readonly BaseBlock[] =>
  block instanceof Sequence ? block.valueBlock.value : [];

/** What a signing-certificate attribute says of its first certificate, the signer's: a hash, and by which algorithm. */
function named(value: BaseBlock, second: boolean): { by: string; hash: Uint8Array } | null {
  const [first] = children(children(value)[0]);
  const [head, next] = children(first);
  if (head instanceof OctetString) return { by: second ? sha256 : "SHA-1", hash: new Uint8Array(head.getValue()) };
  const algorithm = children(head)[0];
  if (!second || !(algorithm instanceof ObjectIdentifier) || !(next instanceof OctetString)) return null;
  return { by: algorithm.getValue(), hash: new Uint8Array(next.getValue()) };
}

/**
 * Whether the signature itself names this certificate (RFC 2634, 5.4 and RFC 5035): without that, another certificate
 * with the same key could be put in its place.
 */
export async function namesCertificate(signer: SignerInfo, { der }: Held): Promise<boolean> {
  const kinds = [signingCertificate, signingCertificateV2].filter((type) => has(signer, type));
  const fits = await Promise.all(
    kinds.map(async (type) => {
      const value = attribute(signer, type);
      const found = value && named(value, type === signingCertificateV2);
      // The first version knows no other hash than SHA-1; what it must resist is a second certificate, not a pair.
      const by = found && (found.by === "SHA-1" ? found.by : digestNamed(found.by));
      return found && by ? same(found.hash, await digest(by, der)) : false;
    }),
  );
  return fits.length > 0 && fits.every(Boolean);
}
