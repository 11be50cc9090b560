import type { Exhibit } from "@/core/evidence/exhibit";
import type { Excerpt } from "./model";

const most = { lines: 60, letters: 3_000, line: 400 } as const;
const unread = "script, style, noscript, template, title";
const apart =
  "address, article, aside, blockquote, br, button, dd, div, dl, dt, fieldset, figcaption, footer, form, h1, h2, h3, h4, h5, h6, header, hr, label, legend, li, main, nav, ol, option, p, pre, section, table, td, th, tr, ul";
/** A kept form may call a field `closest`, and its own property would be that field. */
const { closest, matches } = Element.prototype;

/** The first of these lines, as many as an excerpt holds. */
export function excerptOf(lines: Iterable<string>): Excerpt {
  const kept: string[] = [];
  let letters = 0;
  for (const raw of lines) {
    const line = raw.replace(/\s+/g, " ").trim();
    if (!line) continue;
    if (kept.length === most.lines || letters + Math.min(line.length, most.line) > most.letters)
      return { lines: [...kept, "…"], cut: true };
    kept.push(line.length > most.line ? `${line.slice(0, most.line)}…` : line);
    letters += line.length;
  }
  return { lines: kept, cut: false };
}

/** What kept markup says, a line for each part of it; a parsed document without a window runs and loads nothing. */
function* linesOf(html: string): Generator<string> {
  const page = new DOMParser().parseFromString(html, "text/html");
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let [line, block] = ["", null as Element | null];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      if (matches.call(node, "br")) {
        yield line;
        line = "";
      }
      continue;
    }
    const parent = node.parentElement;
    if (!parent || closest.call(parent, unread)) continue;
    const within = closest.call(parent, apart);
    if (within !== block) {
      yield line;
      [line, block] = ["", within];
    }
    line += node.nodeValue ?? "";
  }
  yield line;
}

async function mailLines(bytes: ArrayBuffer): Promise<string[]> {
  const { default: PostalMime } = await import("postal-mime");
  const { from, to, subject, date, text, html } = await PostalMime.parse(bytes);
  const name = (one?: { name?: string; address?: string | undefined }) => [
    one?.name,
    one?.address && `<${one.address}>`,
  ];
  const head = [
    ["From", ...name(from)],
    ["To", ...(to ?? []).flatMap(name)],
    ["Subject", subject],
    ["Date", date],
  ].map(([label, ...parts]) => `${label}: ${parts.filter(Boolean).join(" ")}`);
  return [...head, ...(text ? text.split("\n") : html ? linesOf(html) : [])];
}

/** Some of what an exhibit says; null for what is no text. */
export async function excerpt({ mediaType }: Exhibit, bytes: ArrayBuffer): Promise<Excerpt | null> {
  const read = () => new TextDecoder().decode(bytes);
  if (mediaType === "text/plain") return excerptOf(read().split("\n"));
  if (mediaType === "text/html") return excerptOf(linesOf(read()));
  return mediaType === "message/rfc822" ? excerptOf(await mailLines(bytes)) : null;
}
