import { browser } from "wxt/browser";
import { sha256 } from "@/core/evidence/sha256";
import { pdfWordsFor } from "@/locales/pdf-words";
import type { QuittanceDatabase } from "@/store/database";
import { bytesOf, exhibitsOf } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { drawnLetters } from "./dossier/draw-letters";
import { excerpt } from "./dossier/excerpt";
import { readFonts } from "./dossier/fonts";
import type { Pictures } from "./dossier/model";
import { printPicture } from "./dossier/print-picture";
import { writeDossierPdf } from "./dossier/write-dossier-pdf";

/** What the dossier shows of the stored exhibits, read one at a time. */
const picturesOf = (db: QuittanceDatabase): Pictures => ({
  async look(exhibit) {
    const stored = await bytesOf(db, exhibit.id);
    if (!stored) return { sha256: null, excerpt: null };
    // A file that cannot be read as what it is called is still told of.
    const said = await excerpt(exhibit, stored.bytes).catch(() => null);
    return { sha256: await sha256(stored.bytes), excerpt: said };
  },
  async picture(exhibit) {
    const stored = await bytesOf(db, exhibit.id);
    return stored ? printPicture(stored.bytes) : null;
  },
  letters: drawnLetters(),
});

/**
 * The PDF of a case, in French or English. Load this file only when it is needed: it brings the PDF library and the
 * fonts with it.
 * @param language BCP 47
 */
export async function dossierPdf(db: QuittanceDatabase, caseId: string, language: string): Promise<Uint8Array> {
  const [entries, exhibits, fonts] = await Promise.all([journalOf(db, caseId), exhibitsOf(db, caseId), readFonts()]);
  const { version } = browser.runtime.getManifest();
  return writeDossierPdf({ caseId, entries, exhibits, version }, picturesOf(db), fonts, pdfWordsFor(language));
}
