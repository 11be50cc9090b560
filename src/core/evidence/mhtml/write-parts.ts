import quotedPrintable from "quoted-printable";
import { binaryOf, bytesOf, toBase64 } from "../../mail/binary";
import { contentOf, type Part } from "./read-parts";

/** A part as it is to be written. */
export interface NewPart {
  readonly type: string;
  readonly location: string | null;
  readonly cid: string | null;
  /** Text, or the bytes of the part that it was. */
  readonly content: string | Part;
}

/** Neither of the encodings below can write `=_`: no content ends a part before its end. */
const boundary = "----=_page-as-it-was-cleaned";
const end = "\r\n";

const lines = (text: string) => text.match(/.{1,76}/g)?.join(end) ?? "";

/** A text of a header (RFC 2047): in words of at most 75 letters, none of which parts a letter. */
export function encodedWords(text: string): string {
  if (/^[ -~]{0,60}$/.test(text) && !text.includes("=?")) return text;
  const words: string[] = [];
  let bytes = new Uint8Array();
  const close = () => words.push(`=?utf-8?B?${toBase64(bytes)}?=`);
  for (const letter of text) {
    const more = new TextEncoder().encode(letter);
    if (bytes.length + more.length > 45) {
      close();
      bytes = new Uint8Array();
    }
    bytes = new Uint8Array([...bytes, ...more]);
  }
  close();
  return words.join(`${end} `);
}

/** Text for people who open the file with an editor, other bytes for the browser. */
function written(content: string | Part): { encoding: string; body: string } {
  if (typeof content !== "string")
    return { encoding: "base64", body: lines(toBase64(contentOf(content) ?? new Uint8Array())) };
  const binary = binaryOf(new TextEncoder().encode(content));
  return { encoding: "quoted-printable", body: binary && quotedPrintable.encode(binary) };
}

function partText({ type, location, cid, content }: NewPart): string {
  const { encoding, body } = written(content);
  const charset = typeof content === "string" ? '; charset="utf-8"' : "";
  const head = [
    `Content-Type: ${type}${charset}`,
    ...(cid ? [`Content-ID: <${cid.slice(4)}>`] : []),
    `Content-Transfer-Encoding: ${encoding}`,
    ...(location ? [`Content-Location: ${location}`] : []),
  ];
  return `--${boundary}${end}${head.join(end)}${end}${end}${body}${end}`;
}

export interface Head {
  /** Where the page was. */
  readonly location: string;
  readonly title: string;
  /** As it was written; empty where it is not to be told. */
  readonly date: string;
}

/** Puts a page in the browser's own format together; the page itself comes first. */
export function writeArchive({ location, title, date }: Head, parts: readonly NewPart[]): Uint8Array<ArrayBuffer> {
  const head = [
    // By this the browser takes it for one of its own.
    "From: <Saved by Blink>",
    `Snapshot-Content-Location: ${location}`,
    `Subject: ${encodedWords(title)}`,
    ...(date ? [`Date: ${date}`] : []),
    "MIME-Version: 1.0",
    `Content-Type: multipart/related;${end}\ttype="text/html";${end}\tboundary="${boundary}"`,
  ];
  return bytesOf(`${head.join(end)}${end}${end}${end}${parts.map(partText).join("")}--${boundary}--${end}`);
}
