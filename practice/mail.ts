import { generateKeyPairSync } from "node:crypto";
import { dkimSign } from "mailauth/lib/dkim/sign.js";
import type { Words } from "./site/words";

/** A mail as the provider would send it, and the record by which its domain would publish the key. */
export interface PracticeMail {
  readonly mail: Buffer;
  readonly key: string;
}

const domain = "practice.localhost";
const selector = "practice";

/** RFC 2047, since a subject may hold no other letters than those of English. */
const encoded = (text: string) =>
  /^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

/**
 * Writes the provider's mail that the subscription ends, signed with DKIM by a key that is made for it and kept nowhere.
 * @param end the day until which can be read, as the site writes it
 */
export async function writeMail({ code, mail: words }: Words, end: string, now: Date): Promise<PracticeMail> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const lines = [
    `From: Papillon Press <reader@${domain}>`,
    "To: camille.roux@example.org",
    `Subject: ${encoded(words.subject)}`,
    `Date: ${now.toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${now.getTime()}@${domain}>`,
    "MIME-Version: 1.0",
    `Content-Language: ${code}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(`${words.text(end).join("\r\n\r\n")}\r\n`)
      .toString("base64")
      .replace(/.{76}/g, "$&\r\n"),
    "",
  ];
  const mail = lines.join("\r\n");
  const privatePem = privateKey.export({ format: "pem", type: "pkcs8" }) as string;
  const { signatures, errors } = await dkimSign(mail, {
    canonicalization: "relaxed/relaxed",
    signTime: now,
    signatureData: [{ signingDomain: domain, selector, privateKey: privatePem }],
  } as never);
  if (errors && errors.length > 0) throw new Error(`The practice mail was not signed: ${JSON.stringify(errors)}`);
  const data = publicKey.export({ format: "der", type: "spki" }).toString("base64");
  return { mail: Buffer.from(signatures + mail), key: `v=DKIM1; k=rsa; p=${data}` };
}
