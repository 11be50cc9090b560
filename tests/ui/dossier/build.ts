import { readFileSync } from "node:fs";
import type { CaseEvent } from "@/core/case/event";
import { type Entry, link } from "@/core/evidence/chain";
import type { Exhibit } from "@/core/evidence/exhibit";
import { recordHash } from "@/core/evidence/record";
import type { FontFile } from "@/core/print/block";
import { instant } from "@/core/value/moment";
import { pdfWordsFor } from "@/locales/pdf-words";
import type { Pictures } from "@/ui/dashboard/dossier/model";
import { writeDossierPdf } from "@/ui/dashboard/dossier/write-dossier-pdf";
import { say, uuid } from "../../core/case/build";

const files = new URL("../../../node_modules/@fontsource/noto-sans/files/", import.meta.url);
const scripts = ["latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "vietnamese"];
export const fonts: readonly FontFile[] = [400, 600].flatMap((weight) =>
  scripts.map((script) => ({
    bold: weight === 600,
    bytes: new Uint8Array(readFileSync(new URL(`noto-sans-${script}-${weight}-normal.woff`, files))),
  })),
);

export const caseId = uuid(77);

/** A journal of a case that was opened, then these events, a second apart, by a clock an hour before universal time. */
export function journal(...events: CaseEvent[]): Entry[] {
  const entries: Entry[] = [];
  for (const [n, event] of [say.opened(), ...events].entries())
    entries.push(link(entries.at(-1) ?? null, event, instant(Date.UTC(2026, 5, 3, 10, 0, n), -120)));
  return entries;
}

/** An exhibit of the case; its hash tells its number. */
export function exhibit(n: number, more: Partial<Exhibit> = {}): Exhibit {
  return {
    id: uuid(1000 + n),
    caseId,
    kind: "page-text",
    moment: "asked",
    mediaType: "text/plain",
    sha256: n.toString(16).padStart(64, "a"),
    size: 1234,
    address: `https://lumen.example/plan/${n}`,
    title: `My plan ${n}`,
    at: instant(Date.UTC(2026, 5, 3, 10, 0, n), -120),
    viewport: { width: 1280, height: 800, scale: 1 },
    browser: "Chrome/156.0.0.0",
    extension: "0.1.0",
    ...more,
  };
}

/** The event that keeps an exhibit. */
export const kept = (of: Exhibit): CaseEvent => ({
  type: "exhibit-kept",
  exhibit: of.id,
  kind: of.kind,
  moment: of.moment,
  sha256: of.sha256,
  size: of.size,
  address: of.address,
  record: recordHash(of),
});

/** Exhibits as they are stored, with this as what each text says. */
export const pictures = (said = "Your plan renews on 3 July 2026.", more: Partial<Pictures> = {}): Pictures => ({
  look: async ({ sha256 }) => ({ sha256, excerpt: { lines: [said], cut: false } }),
  picture: async () => null,
  letters: null,
  ...more,
});

/** The PDF of a case. */
export const pdfOf = (
  entries: readonly Entry[],
  exhibits: readonly Exhibit[] = [],
  language = "en",
  shown = pictures(),
): Promise<Uint8Array> =>
  writeDossierPdf(
    { caseId, entries, exhibits, version: "0.1.0", zone: "Europe/Paris" },
    shown,
    fonts,
    pdfWordsFor(language),
  );
