import { BitString } from "asn1js";
import { BasicConstraints, type Certificate, ExtKeyUsage } from "pkijs";

const keyUsage = "2.5.29.15";
const basicConstraints = "2.5.29.19";
const extendedKeyUsage = "2.5.29.37";
const forStamping = "1.3.6.1.5.5.7.3.8";
const forAnything = "2.5.29.37.0";

/** Extensions that are heeded here; one that is critical and not among them forbids the certificate's use (RFC 5280, 4.2). */
const heeded = new Set([keyUsage, basicConstraints, extendedKeyUsage, "2.5.29.32"]);

const extension = ({ extensions }: Certificate, id: string) => extensions?.find(({ extnID }) => extnID === id);

export const hasUnknownDemand = ({ extensions }: Certificate): boolean =>
  (extensions ?? []).some(({ critical, extnID }) => critical && !heeded.has(extnID));

/** Whether the key may be used so, by the bits of KeyUsage; a certificate without it allows everything. */
function mayBe(certificate: Certificate, mask: number): boolean {
  const found = extension(certificate, keyUsage);
  if (!found) return true;
  const bits = found.parsedValue as unknown;
  return bits instanceof BitString && ((bits.valueBlock.valueHexView[0] ?? 0) & mask) !== 0;
}

/** For time stamps and for nothing else, and marked so that nobody may overlook it (RFC 3161, 2.3). */
export function isForStamping(certificate: Certificate): boolean {
  const found = extension(certificate, extendedKeyUsage);
  const purposes = found?.parsedValue instanceof ExtKeyUsage ? found.parsedValue.keyPurposes : [];
  // digitalSignature or nonRepudiation
  return found?.critical === true && purposes.length === 1 && purposes[0] === forStamping && mayBe(certificate, 0xc0);
}

/** Whether a certificate may issue others, with so many of its kind below it, among them one for time stamps. */
export function mayIssue(certificate: Certificate, below: number): boolean {
  const basic = extension(certificate, basicConstraints)?.parsedValue;
  if (!(basic instanceof BasicConstraints) || !basic.cA) return false;
  const most = basic.pathLenConstraint;
  const deepest =
    most === undefined ? Number.POSITIVE_INFINITY : typeof most === "number" ? most : Number(most.toBigInt());
  const purposes = extension(certificate, extendedKeyUsage)?.parsedValue;
  const limited =
    purposes instanceof ExtKeyUsage && !purposes.keyPurposes.some((each) => [forStamping, forAnything].includes(each));
  // keyCertSign
  return below <= deepest && !limited && !hasUnknownDemand(certificate) && mayBe(certificate, 0x04);
}
