import { type BaseBlock, Constructed, OctetString, Sequence } from "asn1js";
import { Certificate, type ContentInfo, SignedData, type SignerInfo, TSTInfo } from "pkijs";

/** A certificate with the bytes that it came in: hashes are taken over these, not over what we would write ourselves. */
export interface Held {
  readonly der: Uint8Array<ArrayBuffer>;
  readonly certificate: Certificate;
}

export interface Token {
  readonly info: TSTInfo;
  /** What was signed: the TSTInfo as it came. */
  readonly content: Uint8Array<ArrayBuffer>;
  readonly signer: SignerInfo;
  readonly certificates: readonly Held[];
}

const signedData = "1.2.840.113549.1.7.2";
export const tstInfo = "1.2.840.113549.1.9.16.1.4";
/** More than any chain needs. */
const mostCertificates = 20;

/** @throws where the bytes are no certificate */
export const hold = (der: Uint8Array): Held => {
  const own = new Uint8Array(der);
  return { der: own, certificate: Certificate.fromBER(own) };
};

/** The certificates that came along: [0] of SignedData, as they stand there. */
function certificatesIn(content: BaseBlock): Held[] {
  const parts = content instanceof Sequence ? content.valueBlock.value : [];
  const set = parts.find((part) => part.idBlock.tagClass === 3 && part.idBlock.tagNumber === 0);
  const all = set instanceof Constructed ? set.valueBlock.value : [];
  return all
    .filter((each) => each instanceof Sequence)
    .slice(0, mostCertificates)
    .map((each) => hold(each.valueBeforeDecodeView));
}

/** @throws or gives null where it is no time-stamp token with exactly one signer (RFC 3161, 2.4.2) */
export function readToken(token: ContentInfo): Token | null {
  if (token.contentType !== signedData) return null;
  const signed = new SignedData({ schema: token.content });
  const { eContentType, eContent } = signed.encapContentInfo;
  const [signer, ...others] = signed.signerInfos;
  if (eContentType !== tstInfo || !(eContent instanceof OctetString) || !signer || others.length > 0) return null;
  const content = new Uint8Array(eContent.getValue());
  const info = TSTInfo.fromBER(content);
  return info.version === 1 ? { info, content, signer, certificates: certificatesIn(token.content) } : null;
}
