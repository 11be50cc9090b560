import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  /** Text of each page in the order in which it is stored, spaces made one. */
  readonly pages: readonly string[];
  readonly all: string;
  /** The same without any space, to find what was broken over lines. */
  readonly solid: string;
  readonly info: Readonly<Record<string, unknown>>;
}

/** Reads a PDF with a program that did not write it, which takes nothing for granted. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), stopAtErrors: true, verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    pages.push(text.replace(/\s+/g, " ").trim());
  }
  const { info } = await document.getMetadata();
  await task.destroy();
  const all = pages.join("\n");
  return { pages, all, solid: all.replace(/\s+/g, ""), info: info as Record<string, unknown> };
}
