import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { dkimSign } from "mailauth/lib/dkim/sign.js";

/** Keys made anew for each run, with the records in which their domain publishes them. */
function pair(type: "rsa" | "ed25519", bits = 2048) {
  const { privateKey, publicKey } =
    type === "rsa" ? generateKeyPairSync("rsa", { modulusLength: bits }) : generateKeyPairSync("ed25519");
  const spki = (publicKey as KeyObject).export({ format: "der", type: "spki" });
  const data = type === "rsa" ? spki : spki.subarray(-32);
  const pem = (privateKey as KeyObject).export({ format: "pem", type: "pkcs8" }) as string;
  return { pem, record: `v=DKIM1; k=${type}; p=${data.toString("base64")}` };
}

export const rsa = pair("rsa");
export const short = pair("rsa", 768);
export const ed25519 = pair("ed25519");
export const another = pair("rsa");

export const crlf = (...lines: readonly string[]) => lines.join("\r\n");
/** One byte a letter, as mails are. */
export const raw = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

export const head = [
  "From: Lumen <billing@mail.lumen.example>",
  "To: grace@post.example",
  "Subject: Your Lumen subscription has been cancelled",
  "Date: Wed, 03 Jun 2026 12:00:00 +0000",
  "Message-ID: <1@mail.lumen.example>",
];

export const plain = crlf(
  ...head,
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Hello Grace,",
  "",
  "Your Lumen subscription has been cancelled.",
  "You will not be charged  again.",
  "",
);

interface How {
  readonly domain?: string;
  readonly selector?: string;
  readonly canonicalization?: string;
  readonly key?: { readonly pem: string };
  readonly length?: number;
  readonly expires?: Date;
  readonly headerList?: string;
}

/** When the mails of the tests were signed and are looked at. */
export const signTime = new Date("2026-06-03T12:00:00Z");
export const now = Date.parse("2026-06-03T13:00:00Z");

/** A mail with one more signature, made by an implementation that is not ours. */
export async function signed(mail: string, how: How = {}): Promise<string> {
  const { domain = "lumen.example", selector = "s1", canonicalization = "relaxed/relaxed", key = rsa } = how;
  const data = { signingDomain: domain, selector, privateKey: key.pem, canonicalization };
  const { signatures, errors } = await dkimSign(Buffer.from(mail, "latin1"), {
    canonicalization,
    signTime,
    ...(how.expires && { expires: how.expires }),
    ...(how.headerList && { headerList: how.headerList }),
    signatureData: [{ ...data, ...(how.length !== undefined && { maxBodyLength: how.length }) }],
  } as never);
  if (errors && errors.length > 0) throw new Error(`Not signed: ${JSON.stringify(errors)}`);
  return signatures + mail;
}
