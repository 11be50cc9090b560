import { hexToBytes } from "@noble/hashes/utils.js";
import { OctetString } from "asn1js";
import { IssuerAndSerialNumber, type SignerInfo } from "pkijs";
import { coversContent, namesCertificate } from "./attributes";
import { follow } from "./chain";
import { digest, digestNamed, digestOfSignature, engine, hex, same } from "./engine";
import { tellName } from "./names";
import { numberOf } from "./request";
import { readResponse } from "./response";
import { type Held, hold, readToken, type Token } from "./token";
import { hasUnknownDemand, isForStamping } from "./usage";
import { type CertificateTold, refusedFor, type StampFault, type StampVerdict } from "./verdict";

export interface StampOptions {
  /** Of the request, where the answer has just come; one that was kept is checked without. */
  readonly nonce?: Uint8Array;
  /** Certificates (DER) of authorities that whoever asks trusts. */
  readonly roots?: readonly Uint8Array[];
  /** Further certificates (DER) that a chain may lead over. */
  readonly certificates?: readonly Uint8Array[];
  /** Object identifier of the only rules that are accepted. */
  readonly policy?: string;
}

const sha256 = "2.16.840.1.101.3.4.2.1";

function faultOfContent({ info }: Token, head: string, { nonce, policy }: StampOptions): StampFault | null {
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const imprint = new Uint8Array(hashedMessage.getValue());
  if (hashAlgorithm.algorithmId !== sha256 || !same(imprint, hexToBytes(head))) return "wrong-hash";
  // As numbers: servers differ in how many zeros they write in front.
  if (nonce && info.nonce?.toBigInt() !== numberOf(nonce)) return "wrong-nonce";
  if (policy && info.policy !== policy) return "wrong-policy";
  return null;
}

function isOf({ sid }: SignerInfo, { certificate }: Held): boolean {
  if (!(sid instanceof IssuerAndSerialNumber)) {
    const key = certificate.extensions?.find(({ extnID }) => extnID === "2.5.29.14")?.parsedValue as unknown;
    return sid instanceof OctetString && key instanceof OctetString && sid.isEqual(key);
  }
  return sid.issuer.isEqual(certificate.issuer) && sid.serialNumber.isEqual(certificate.serialNumber);
}

/** The certificate that the token's signature names, among those that came along or were given. */
async function signerOf({ signer }: Token, held: readonly Held[]): Promise<Held | null> {
  for (const each of held) if (isOf(signer, each) && (await namesCertificate(signer, each))) return each;
  return null;
}

async function faultOfSignature(token: Token, { certificate }: Held): Promise<StampFault | null> {
  const { signer } = token;
  const by = digestNamed(signer.digestAlgorithm.algorithmId);
  if (!by || !signer.signedAttrs) return "unsupported";
  if (!(await coversContent(token, by))) return "bad-signature";
  const { signatureAlgorithm, signature, signedAttrs } = signer;
  const hash = digestOfSignature(signatureAlgorithm.algorithmId) ?? by;
  try {
    const { subjectPublicKeyInfo: key } = certificate;
    const fits = await engine.verifyWithPublicKey(signedAttrs.encodedValue, signature, key, signatureAlgorithm, hash);
    return fits ? null : "bad-signature";
  } catch {
    return "unsupported";
  }
}

const validAt = ({ certificate: { notBefore, notAfter } }: Held, time: Date): boolean =>
  notBefore.value <= time && time <= notAfter.value;

async function tellCertificate({ certificate, der }: Held): Promise<CertificateTold> {
  return {
    subject: tellName(certificate.subject),
    from: certificate.notBefore.value.toISOString(),
    to: certificate.notAfter.value.toISOString(),
    sha256: hex(await digest("SHA-256", der)),
  };
}

async function judge(token: Token, head: string, options: StampOptions): Promise<StampVerdict> {
  const wrong = faultOfContent(token, head, options);
  if (wrong) return refusedFor(wrong);
  const others = [...token.certificates, ...(options.certificates ?? []).map(hold)];
  const signer = await signerOf(token, others);
  if (!signer) return refusedFor("wrong-signer");
  const forged = await faultOfSignature(token, signer);
  if (forged) return refusedFor(forged);
  if (!isForStamping(signer.certificate)) return refusedFor("not-for-stamping");
  if (hasUnknownDemand(signer.certificate)) return refusedFor("unsupported");
  const { info } = token;
  const { links, root, bad } = await follow(signer, (options.roots ?? []).map(hold), others);
  if (bad) return refusedFor("bad-chain");
  if (!links.every((each) => validAt(each, info.genTime))) return refusedFor("not-valid-then");
  const { seconds = 0, millis = 0, micros = 0 } = info.accuracy ?? {};
  return {
    ok: true,
    time: info.genTime.toISOString(),
    accuracy: info.accuracy ? seconds * 1000 + millis + micros / 1000 : null,
    authority: tellName(signer.certificate.subject),
    policy: info.policy,
    serial: hex(info.serialNumber.valueBlock.valueHexView),
    chain: await Promise.all(links.map(tellCertificate)),
    root,
  };
}

/**
 * Checks an answer of RFC 3161 without any network: that it is granted, on this very hash, signed by the certificate
 * that it names, that this one was for time stamps only and valid at the time that the stamp tells, and who stands
 * behind it. What an authority has revoked since cannot be known here.
 * @param response TimeStampResp (DER) as the authority sent it
 * @param head hash of a journal's entry, 64 hexadecimal digits
 */
export async function verifyStamp(
  response: Uint8Array<ArrayBuffer>,
  head: string,
  options: StampOptions = {},
): Promise<StampVerdict> {
  const read = readResponse(response);
  if (!read.ok) return read;
  try {
    const token = readToken(read.token);
    return token ? await judge(token, head, options) : refusedFor("garbage");
  } catch {
    // The libraries throw at bytes that are no certificate, no name, no time.
    return refusedFor("garbage");
  }
}
