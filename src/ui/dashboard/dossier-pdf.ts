import { browser } from "wxt/browser";
import { alteredIn } from "@/core/evidence/altered";
import { isReadable } from "@/core/evidence/picture";
import { sha256 } from "@/core/evidence/sha256";
import { pdfWordsFor } from "@/locales/pdf-words";
import type { QuittanceDatabase } from "@/store/database";
import { bytesOf } from "@/store/exhibits";
import { drawnLetters } from "./dossier/draw-letters";
import { excerpt } from "./dossier/excerpt";
import { readFonts } from "./dossier/fonts";
import type { Dossier, Pictures } from "./dossier/model";
import { printPicture } from "./dossier/print-picture";
import { writeDossierPdf } from "./dossier/write-dossier-pdf";

/** What the dossier shows of the stored exhibits, read one at a time. */
const picturesOf = (db: QuittanceDatabase): Pictures => ({
  async look(exhibit) {
    const stored = await bytesOf(db, exhibit.id);
    if (!stored) return { sha256: null, excerpt: null };
    // A file that cannot be read as what it is called is still told of.
    const said = await excerpt(exhibit, stored.bytes).catch(() => null);
    const altered = isReadable(exhibit) ? alteredIn(new TextDecoder().decode(stored.bytes), exhibit.mediaType) : null;
    return { sha256: await sha256(stored.bytes), excerpt: said, altered };
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
 * @param told as the rest of the dossier has it, whatever is written to the store meanwhile
 * @param language BCP 47
 */
export async function dossierPdf(
  db: QuittanceDatabase,
  told: Pick<Dossier, "caseId" | "entries" | "exhibits">,
  language: string,
): Promise<Uint8Array> {
  const { version } = browser.runtime.getManifest();
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  return writeDossierPdf({ ...told, version, zone }, picturesOf(db), await readFonts(), pdfWordsFor(language));
}
