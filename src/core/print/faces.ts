import * as fontkit from "@cantoo/fontkit";
import type { PDFDocument, PDFFont } from "@cantoo/pdf-lib";
import type { FontFile } from "./block";

interface Face {
  readonly covers: ReadonlySet<number>;
  readonly font: PDFFont;
}

/** The fonts of a document: which of them has the letters of a text. */
export interface Faces {
  /** The first font that has every letter of a text; null where none has. */
  find(text: string, bold: boolean): PDFFont | null;
}

const codes = (text: string) => [...text].map((letter) => letter.codePointAt(0) ?? 0);

/** Widths come from the letters alone, so that words can be measured apart and hashes stay as they are typed. */
const features = { liga: false, dlig: false, clig: false, kern: false };

/**
 * Embeds those fonts that the text needs, in the order in which they are given.
 * @param text everything that the document will say
 */
export async function embedFaces(document: PDFDocument, files: readonly FontFile[], text: string): Promise<Faces> {
  document.registerFontkit(fontkit);
  const needed = new Set(codes(text));
  const faces: Record<"bold" | "plain", Face[]> = { bold: [], plain: [] };
  for (const { bold, bytes } of files) {
    const kind = faces[bold ? "bold" : "plain"];
    const opened = fontkit.create(bytes) as unknown as { characterSet: number[] };
    const covers = new Set(opened.characterSet);
    const first = kind.length === 0;
    if (!first && ![...needed].some((code) => covers.has(code) && !kind.some((face) => face.covers.has(code))))
      continue;
    const font = await document.embedFont(bytes, { subset: true, features });
    kind.push({ covers, font });
  }
  return {
    find(text, bold) {
      const all = codes(text);
      return faces[bold ? "bold" : "plain"].find(({ covers }) => all.every((code) => covers.has(code)))?.font ?? null;
    },
  };
}
