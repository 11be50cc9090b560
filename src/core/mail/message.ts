import { type Bytes, binaryOf } from "./binary";

/** A header field with its fold lines, as it stands in the mail but for the last line end. */
export interface Field {
  /** In lower case. */
  readonly name: string;
  /** One letter a byte, see `binaryOf`. */
  readonly raw: string;
}

/** A mail taken apart as far as its signatures need it. */
export interface Message {
  readonly fields: readonly Field[];
  readonly body: Bytes;
  /** Its line ends were those of a file and not those of a mail: they were mended before anything was checked. */
  readonly mended: boolean;
  /** It ends within its header: no text follows, not even an empty one. */
  readonly cut: boolean;
}

/** Why something cannot be read as a mail. */
export type NoMail = "not-a-mail" | "headers-too-long";

/** A header of more bytes is an attack. */
const mostHeaders = 2_000_000;
/** At least one of these stands in each mail. */
const telling = ["from", "date", "subject", "message-id", "received", "dkim-signature", "mime-version", "content-type"];
const [cr, lf] = [13, 10];

function lonely(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === lf && bytes[at - 1] !== cr) count++;
  return count;
}

/** Line ends as mails have them, CR LF; programs that save mails often leave the first away. */
export function withMailLines(bytes: Uint8Array): { readonly bytes: Bytes; readonly mended: boolean } {
  const missing = lonely(bytes);
  const mended = new Uint8Array(bytes.length + missing);
  if (missing === 0) mended.set(bytes);
  else {
    let to = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at] === lf && bytes[at - 1] !== cr) mended[to++] = cr;
      mended[to++] = bytes[at] ?? 0;
    }
  }
  return { bytes: mended, mended: missing > 0 };
}

/** Where the header ends and where the body begins; the latter is null where the header does not end. */
function border(bytes: Uint8Array): readonly [number, number | null] {
  if (bytes[0] === cr && bytes[1] === lf) return [0, 2];
  for (let at = bytes.indexOf(cr); at >= 0; at = bytes.indexOf(cr, at + 1))
    if (bytes[at + 1] === lf && bytes[at + 2] === cr && bytes[at + 3] === lf) return [at, at + 4];
  return [bytes.length, null];
}

function fieldsOf(header: string): Field[] {
  const raws: string[][] = [];
  for (const line of header.split("\r\n")) {
    const last = raws.at(-1);
    if (/^[ \t]/.test(line) && last) last.push(line);
    else if (line) raws.push([line]);
  }
  return raws.flatMap((lines) => {
    const raw = lines.join("\r\n");
    const name = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:/.exec(raw)?.[1];
    return name ? [{ name: name.toLowerCase(), raw }] : [];
  });
}

/** Takes a mail apart (RFC 5322); a line that programs put before it ("From …", as in an mbox) is left out. */
export function readMessage(file: Uint8Array): Message | NoMail {
  const { bytes, mended } = withMailLines(file);
  const first = binaryOf(bytes.subarray(0, 5)) === "From " ? bytes.indexOf(lf) + 1 : 0;
  const mail = bytes.subarray(first);
  const [end, begin] = border(mail);
  if (end > mostHeaders) return "headers-too-long";
  const fields = fieldsOf(binaryOf(mail.subarray(0, end)));
  if (!fields.some(({ name }) => telling.includes(name))) return "not-a-mail";
  return { fields, body: mail.slice(begin ?? end), mended, cut: begin === null };
}
