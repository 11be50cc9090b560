import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  /** Text of each page in the order in which it is stored, spaces made one. */
  readonly pages: readonly string[];
  readonly all: string;
  /** The same without any space, to find what was broken over lines. */
  readonly solid: string;
  /** How many pictures are drawn on each page. */
  readonly pictures: readonly number[];
  /** How far text reaches on any page, in points from the left and from the bottom. */
  readonly rightmost: number;
  readonly lowest: number;
  readonly info: Readonly<Record<string, unknown>>;
}

/** Reads a PDF with a program that did not write it, which takes nothing for granted. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), stopAtErrors: true, verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const [pages, pictures]: [string[], number[]] = [[], []];
  let [rightmost, lowest] = [0, Number.POSITIVE_INFINITY];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    const texts = items.filter((item) => "str" in item);
    const text = texts.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : "")).join("");
    pages.push(text.replace(/\s+/g, " ").trim());
    for (const { str, transform, width } of texts) {
      if (!str.trim()) continue;
      rightmost = Math.max(rightmost, (transform[4] as number) + width);
      lowest = Math.min(lowest, transform[5] as number);
    }
    const { fnArray } = await page.getOperatorList();
    pictures.push(fnArray.filter((op) => op === OPS.paintImageXObject).length);
  }
  const { info } = await document.getMetadata();
  await task.destroy();
  const all = pages.join("\n");
  return {
    pages,
    all,
    solid: all.replace(/\s+/g, ""),
    pictures,
    rightmost,
    lowest,
    info: info as Record<string, unknown>,
  };
}
