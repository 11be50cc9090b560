import { pdf as en } from "./en/pdf";
import { pdf as fr } from "./fr/pdf";
import { type Words, wordsFor } from "./words";

/** Everything that the PDF says, in one language; apart from the others, for it is loaded only when one is written. */
export type PdfWords = Words & { readonly pdf: typeof en };

/** The words of the PDF for a language tag. */
export function pdfWordsFor(language: string): PdfWords {
  const words = wordsFor(language);
  return { ...words, pdf: words.code === "fr" ? fr : en };
}
