import type { Exhibit } from "@/core/evidence/exhibit";
import { laidOut } from "./laid-out";
import type { Excerpt } from "./model";
import { isSeen, linesIn, linesOf } from "./page-lines";

const most = { lines: 60, letters: 3_000, line: 400 } as const;

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
  return [...head, ...(text ? text.split("\n") : html ? linesIn(html) : [])];
}

/** What a kept page showed; all that it says where it cannot be laid out. */
async function pageExcerpt(html: string, viewport: Exhibit["viewport"]): Promise<Excerpt> {
  const shown = await laidOut(html, viewport, (page) => excerptOf(linesOf(page, isSeen))).catch(() => null);
  return shown ?? excerptOf(linesIn(html));
}

/** Some of what an exhibit says; null for what is no text. */
export async function excerpt({ mediaType, viewport }: Exhibit, bytes: ArrayBuffer): Promise<Excerpt | null> {
  const read = () => new TextDecoder().decode(bytes);
  if (mediaType === "text/plain") return excerptOf(read().split("\n"));
  if (mediaType === "text/html") return pageExcerpt(read(), viewport);
  return mediaType === "message/rfc822" ? excerptOf(await mailLines(bytes)) : null;
}
