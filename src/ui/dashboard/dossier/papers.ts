import { browser } from "wxt/browser";
import { members } from "@/core/dossier/format";
import { dossierWords } from "@/locales/dossier";
import { db } from "../../shared/world";
import type { Paper } from "./export-dossier";
import { verifyGuide } from "./verify-text";

/** The page that verifies, as it was built into the package. */
async function verifyPage(language: string): Promise<string> {
  const answer = await fetch(browser.runtime.getURL("/dossier/verify.txt" as never));
  if (!answer.ok) throw new Error("The package lacks the page that verifies a dossier.");
  return (await answer.text()).replace('<html lang="">', `<html lang="${language}">`);
}

/**
 * What a dossier holds for reading, in the order in which it lies there. The PDF brings its library and fonts with it when
 * its turn comes.
 * @param language of all of it
 */
export function papersIn(language: "en" | "fr"): Paper[] {
  const told = dossierWords[language];
  return [
    {
      path: members.pdf,
      async make({ journal }) {
        const { dossierPdf } = await import("../dossier-pdf");
        const exhibits = journal.exhibits.map(({ file: _, ...exhibit }) => exhibit);
        return dossierPdf(db, { caseId: journal.case, entries: journal.entries, exhibits }, language);
      },
    },
    { path: members.page, make: () => verifyPage(language) },
    { path: members.guide, make: async ({ row, journal }) => verifyGuide(journal, row.state.provider.name, told) },
  ];
}
