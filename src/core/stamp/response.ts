import { fromBER } from "asn1js";
import { type ContentInfo, TimeStampResp } from "pkijs";
import { refusedFor, type StampRefused } from "./verdict";

/** Why a server says no: the bits of PKIFailureInfo (RFC 3161, 2.4.2). */
const failures: Readonly<Record<number, string>> = {
  0: "badAlg",
  2: "badRequest",
  5: "badDataFormat",
  14: "timeNotAvailable",
  15: "unacceptedPolicy",
  16: "unacceptedExtension",
  17: "addInfoNotAvailable",
  25: "systemFailure",
};

const bitsOf = (bytes: Uint8Array): number[] =>
  [...bytes].flatMap((byte, at) => [0, 1, 2, 3, 4, 5, 6, 7].filter((n) => byte & (0x80 >> n)).map((n) => at * 8 + n));

/** A server's words as far as they can be shown: one short line. */
const tidy = (text: string): string =>
  text
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 200);

function saidNo({ status }: TimeStampResp): string | null {
  const words = (status.statusStrings ?? []).map((string) => tidy(string.getValue())).filter(Boolean);
  const bits = status.failInfo ? bitsOf(status.failInfo.valueBlock.valueHexView) : [];
  const named = bits.map((bit) => failures[bit] ?? `${bit}`);
  return [...words, ...(named.length > 0 ? [`(${named.join(", ")})`] : [])].join(" ") || null;
}

/** Reads an answer (TimeStampResp, DER): the token in it, or why there is none. */
export function readResponse(bytes: Uint8Array<ArrayBuffer>): { ok: true; token: ContentInfo } | StampRefused {
  try {
    const { offset, result } = fromBER(bytes);
    // Anything behind the answer would be kept and handed on as if it belonged to it.
    if (offset !== bytes.length) return refusedFor("garbage");
    const response = new TimeStampResp({ schema: result });
    const { status } = response.status;
    // 0 is granted, 1 granted with changes, of which what is checked afterwards leaves none that matter.
    if (status !== 0 && status !== 1) return refusedFor("refused", saidNo(response));
    return response.timeStampToken ? { ok: true, token: response.timeStampToken } : refusedFor("garbage");
  } catch {
    return refusedFor("garbage");
  }
}
