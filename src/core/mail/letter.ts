import PostalMime, { type Address } from "postal-mime";
import { redactText, redactUrl } from "../evidence/redact-url";
import type { NoMail } from "./message";

/** What a mail says, for people and for the reading of it. Its texts are whole: links that sign in stand in them. */
export interface Letter {
  readonly from: { readonly name: string; readonly address: string };
  /** Domain of the sender's address, in lower case; empty where there is none. */
  readonly domain: string;
  readonly to: string;
  readonly subject: string;
  /** ISO 8601; null where the mail gives none that can be read. */
  readonly date: string | null;
  /** What mail programs show: the text of its page, where it has one. */
  readonly text: string;
  /** The other version of the text, where it comes in two. */
  readonly plain: string | null;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
  /** Links that carry something like a code: they may sign in whoever opens them. */
  readonly secrets: number;
}

/** More of a text is read by nobody. */
const mostText = 200_000;
const mostAttachments = 50;
/** Controls that no text needs, as they come from broken mails. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
const clean = (text: string | undefined, most: number) =>
  (text ?? "").slice(0, most).replace(/\r\n?/g, "\n").replace(controls, "");

/** One line of a header. */
const line = (text: string | undefined) => clean(text, 1000).replace(/\s+/g, " ").trim();

const first = (address: Address | undefined) => (address?.group ? address.group[0] : address);

/** The text of a page, as the same library makes it where a mail mixes pages and plain text. */
async function textOfHtml(html: string): Promise<string> {
  const mark = "quittance-parting-line-2f6c";
  const parts = [
    `Content-Type: multipart/mixed; boundary="${mark}"\r\n`,
    `--${mark}\r\nContent-Type: text/plain\r\n\r\n\r\n--${mark}`,
    `Content-Type: text/html; charset=utf-8\r\n\r\n${html.replaceAll(mark, "")}\r\n--${mark}--\r\n`,
  ];
  return (await PostalMime.parse(parts.join("\r\n"))).text ?? "";
}

const anyLink = /\bhttps?:\/\/[^\s"'<>()]+/gi;

/** How many different links carry something that is cut out elsewhere. */
function secretLinks(texts: readonly string[]): number {
  const links = new Set(
    texts.flatMap((text) => text.match(anyLink) ?? []).map((link) => link.replaceAll("&amp;", "&")),
  );
  return [...links].filter((link) => redactUrl(link).includes("[cut]")).length;
}

/** Reads a mail. What is damaged in it is left out; what is no mail at all is told. */
export async function readLetter(bytes: Uint8Array): Promise<Letter | NoMail> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxRfc822NestingDepth: 3 }).catch(() => null);
  if (!mail) return "not-a-mail";
  const html = mail.html?.slice(0, 5 * mostText);
  const page = html === undefined ? null : clean(await textOfHtml(html), mostText);
  const plain = mail.text === undefined ? null : clean(mail.text, mostText);
  const from = first(mail.from);
  const address = line(from?.address);
  const date = mail.date === undefined ? Number.NaN : Date.parse(mail.date);
  return {
    from: { name: line(from?.name), address },
    domain: /@([^@\s]+)$/.exec(address)?.[1]?.toLowerCase() ?? "",
    to: line(
      (mail.to ?? [])
        .slice(0, 5)
        .map((one) => first(one)?.address ?? "")
        .join(", "),
    ),
    subject: line(mail.subject),
    date: Number.isNaN(date) ? null : new Date(date).toISOString(),
    text: page?.trim() ? page : (plain ?? ""),
    plain: page?.trim() ? plain : null,
    attachments: mail.attachments.slice(0, mostAttachments).map(({ filename, mimeType, content }) => ({
      name: line(filename ?? ""),
      type: line(mimeType),
      size: typeof content === "string" ? content.length : content.byteLength,
    })),
    secrets: secretLinks([page ?? "", plain ?? "", html ?? ""]),
  };
}

/** What may be shown and kept as text: without links that sign in. */
export const shown = (text: string) => redactText(text);

/** A mail as a text of its own, without what could sign anyone in. */
export function textCopy({ from, to, subject, date, text }: Letter): string {
  const head = [`From: ${from.name} <${from.address}>`, `To: ${to}`, `Date: ${date ?? ""}`, `Subject: ${subject}`];
  return redactText(`${head.join("\n")}\n\n${text.trim()}\n`);
}
