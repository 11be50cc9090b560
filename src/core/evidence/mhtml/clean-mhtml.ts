import { decodeWords } from "postal-mime";
import { redact } from "../redact-html";
import { redactUrl } from "../redact-url";
import { safeCss } from "../safe-css";
import { Addresses } from "./addresses";
import { baseOf, cleanPage } from "./clean-page";
import { kindOf } from "./part-kinds";
import { type Part, readArchive, textOf } from "./read-parts";
import { type NewPart, writeArchive } from "./write-parts";

/** More of a page in the browser's own format is not kept, in bytes. */
export const mostMhtml = 30_000_000;

const day = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/;
const isWeb = (location: string | null) => location !== null && /^https?:/.test(location);

/** A part that is kept, and what its addresses count from where it does not say so itself. */
interface Wanted {
  readonly part: Part;
  readonly base: string;
}

class ArchiveCleaner {
  private readonly addresses: Addresses;
  private readonly done = new Map<Part, NewPart | null>();
  private readonly wanted: Wanted[] = [];

  constructor(
    private readonly parts: readonly Part[],
    private readonly ours: string | null,
  ) {
    this.addresses = new Addresses(parts.filter((part) => kindOf(part) !== null));
  }

  /** What something names is kept too. */
  private beside(base: string): (address: string) => string | null {
    return (address) => {
      const found = this.addresses.find(address, base);
      if (found) this.wanted.push({ part: found.part, base });
      return found?.address ?? null;
    };
  }

  private cleaned({ part, base: around }: Wanted): string | Part | null {
    const kind = kindOf(part);
    if (kind === null || kind === "bytes") return kind && part;
    const text = textOf(part);
    if (text === null) return null;
    const own = isWeb(part.location) && part.location ? part.location : around;
    switch (kind) {
      case "page": {
        const base = baseOf(text, own);
        return cleanPage(text, { base, xml: false, beside: this.beside(base), ours: this.ours });
      }
      case "drawing":
        return cleanPage(text, { base: own, xml: true, beside: this.beside(own), ours: null });
      case "styles": {
        const css = text.replace(/^@charset\s+"[^"]*";/i, "");
        return `@charset "utf-8";${safeCss(css, own, this.beside(own), true)}`;
      }
      case "text":
        return redact(text);
    }
  }

  /** The parts that are kept, cleaned, in their order: the page, and what it or something kept of it names. */
  from(first: Wanted): NewPart[] {
    this.wanted.push(first);
    for (let next = this.wanted.pop(); next; next = this.wanted.pop()) {
      const { part } = next;
      if (this.done.has(part)) continue;
      // Before it is cleaned: it may name itself.
      this.done.set(part, null);
      const content = this.cleaned(next);
      if (content !== null) this.done.set(part, { type: part.type, ...this.addresses.of(part), content });
    }
    return this.parts.flatMap((part) => this.done.get(part) ?? []);
  }
}

/**
 * A page in the browser's own format without scripts, without what was typed, and without secrets in its text, styles
 * and addresses. A part that nothing kept names any more is left out; pictures and letters are kept byte for byte.
 * @param bytes as Chromium writes it: `multipart/related` (RFC 2557), the page itself first
 * @param ours name of the attribute that marks the guide's own host on the page, in lower case; null where none does
 * @returns null for what is no such file, or has no end
 */
export function cleanMhtml(bytes: Uint8Array, ours: string | null = null): Uint8Array<ArrayBuffer> | null {
  const archive = readArchive(bytes);
  const [page] = archive?.parts ?? [];
  if (!archive || !page?.location || !isWeb(page.location)) return null;
  const { fields, parts } = archive;
  const cleaned = new ArchiveCleaner(parts, ours).from({ part: page, base: page.location });
  if (cleaned[0]?.type !== "text/html") return null;
  const date = fields.get("date") ?? "";
  const head = {
    location: redactUrl(fields.get("snapshot-content-location") ?? page.location),
    title: redact(decodeWords(fields.get("subject") ?? "")).replace(/\s+/g, " "),
    date: day.test(date) ? date : "",
  };
  return writeArchive(head, cleaned);
}
