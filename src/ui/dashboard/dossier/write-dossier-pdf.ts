import { reduce } from "@/core/case/reduce";
import type { FontFile } from "@/core/print/block";
import { writePdf } from "@/core/print/write-pdf";
import type { PdfWords } from "@/locales/pdf-words";
import { closing } from "./closing";
import { cover } from "./cover";
import { exhibits } from "./exhibits";
import { type Dossier, type Found, isIntact, type Pictures, type Telling } from "./model";
import { timeline } from "./timeline";

/**
 * A case as a PDF for someone who has never heard of this extension. The same case gives the same bytes.
 * @param fonts for Latin letters first, plain and bold
 */
export async function writeDossierPdf(
  dossier: Dossier,
  pictures: Pictures,
  fonts: readonly FontFile[],
  words: PdfWords,
): Promise<Uint8Array> {
  const whole = reduce(dossier.entries);
  if (!whole) throw new Error(`The case ${dossier.caseId} has no journal.`);
  const numbers = new Map(dossier.exhibits.map(({ id }, at) => [id, at + 1]));
  const found = new Map<string, Found>();
  for (const exhibit of dossier.exhibits) found.set(exhibit.id, await pictures.look(exhibit));
  const intact = new Set(dossier.exhibits.filter((exhibit) => isIntact(exhibit, found)).map(({ id }) => id));
  const state = { ...whole, exhibits: whole.exhibits.filter(({ id }) => intact.has(id)) };
  const telling: Telling = { dossier, state, found, words, numberOf: (id) => numbers.get(id) };
  const { pdf, code } = words;
  return writePdf(
    {
      title: pdf.title(state.provider.name),
      subject: pdf.subject,
      producer: `Quittance ${dossier.version}`,
      language: code,
      date: Date.parse(state.updatedAt),
      blocks: [...cover(telling), ...timeline(telling), ...exhibits(telling, pictures), ...closing(telling)],
      footer: pdf.footer(dossier.caseId.slice(0, 8)),
      pageOf: pdf.page,
      escaped: pdf.escaped,
    },
    fonts,
    pictures.letters,
  );
}
