import { fromBase64 } from "../mail/binary";
import { hold } from "./token";

const pem = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END/g;

/** The certificates (DER) in a file as authorities publish them: PEM, also several in one, or DER. */
export function certificatesIn(file: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const written = [...new TextDecoder("latin1").decode(file).matchAll(pem)].map(([, text = ""]) => fromBase64(text));
  return [...written, ...(written.length === 0 ? [file] : [])].flatMap((der) => {
    try {
      return der ? [hold(der).der] : [];
    } catch {
      return [];
    }
  });
}
