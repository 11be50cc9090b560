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

/** What is used of a font that was opened. */
interface Opened {
  readonly characterSet: number[];
  glyphForCodePoint(code: number): unknown;
  layout(text: string): unknown;
}

/**
 * Opens a font so that each letter is one glyph: the PDF library places glyphs by their widths alone, and what is
 * copied out of the document is then letter for letter what was written.
 */
function open(bytes: Uint8Array): Opened {
  const font = fontkit.create(bytes) as unknown as Opened;
  font.layout = (text) => ({ glyphs: codes(text).map((code) => font.glyphForCodePoint(code)) });
  return font;
}

/**
 * Embeds those fonts that the text needs, in the order in which they are given.
 * @param text everything that the document will say
 */
export async function embedFaces(document: PDFDocument, files: readonly FontFile[], text: string): Promise<Faces> {
  const opened = new Map(files.map(({ bytes }) => [bytes, open(bytes)]));
  document.registerFontkit({ create: (bytes: Uint8Array) => opened.get(bytes) ?? open(bytes) } as never);
  const needed = new Set(codes(text));
  const faces: Record<"bold" | "plain", Face[]> = { bold: [], plain: [] };
  for (const { bold, bytes } of files) {
    const kind = faces[bold ? "bold" : "plain"];
    const covers = new Set(opened.get(bytes)?.characterSet);
    const adds = [...needed].some((code) => covers.has(code) && !kind.some((face) => face.covers.has(code)));
    if (kind.length > 0 && !adds) continue;
    kind.push({ covers, font: await document.embedFont(bytes, { subset: true }) });
  }
  return {
    find(text, bold) {
      const all = codes(text);
      return faces[bold ? "bold" : "plain"].find(({ covers }) => all.every((code) => covers.has(code)))?.font ?? null;
    },
  };
}
