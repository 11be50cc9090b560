import { PDFDocument } from "@cantoo/pdf-lib";
import type { Block, Document, FontFile, Letters } from "./block";
import { drawPicture } from "./draw-picture";
import { embedFaces } from "./faces";
import { type Look, Sheet, wide } from "./sheet";

const looks = {
  title: { size: 24, bold: true, ink: "black" },
  heading: { size: 15, bold: true, ink: "black" },
  subheading: { size: 10.5, bold: true, ink: "accent" },
  text: { size: 10, bold: false, ink: "black" },
  strong: { size: 10, bold: true, ink: "black" },
  soft: { size: 8.5, bold: false, ink: "soft" },
  label: { size: 8.5, bold: false, ink: "soft" },
  value: { size: 9, bold: false, ink: "black" },
  quote: { size: 8.5, bold: false, ink: "black" },
} as const satisfies Record<string, Look>;

const labelWidth = 112;

/** All that the text blocks say, to know which letters are needed. */
function everythingSaid({ blocks, footer, pageOf, escaped }: Document): string {
  const said = blocks.flatMap((block): readonly string[] => {
    switch (block.is) {
      case "box":
      case "list":
        return block.texts;
      case "quote":
        return block.lines;
      case "rows":
        return block.rows.flat();
      case "picture":
        return [block.missing, block.part(1, 2), block.rest];
      case "page":
        return [];
      default:
        return [block.text];
    }
  });
  return [...said, footer, pageOf(1, 2), escaped, "0123456789ABCDEFabcdefu\\{}•"].join(" ").normalize("NFC");
}

/** The label first, then the value beside it, so that each is read in one piece. */
async function drawRow(sheet: Sheet, [label, value]: readonly [string, string]): Promise<void> {
  const names = sheet.lines(label, looks.label, labelWidth - 10);
  const values = sheet.lines(value, looks.value, wide - labelWidth);
  const line = sheet.heightOf(looks.value);
  sheet.need(line * Math.max(names.length, Math.min(values.length, 3)));
  const [page, top] = [sheet.current, sheet.position];
  for (const name of names) await sheet.line(name, looks.label);
  const below = sheet.position;
  sheet.at(top);
  for (const text of values) await sheet.line(text, looks.value, labelWidth);
  if (sheet.current === page) sheet.at(Math.max(below, sheet.position));
  sheet.skip(2);
}

async function drawBox(sheet: Sheet, texts: readonly string[]): Promise<void> {
  sheet.skip(4);
  for (const [n, text] of texts.entries()) {
    const look = n === 0 ? looks.strong : looks.text;
    for (const line of sheet.lines(text, look, wide - 12)) {
      sheet.need(sheet.heightOf(look));
      const top = sheet.position;
      await sheet.line(line, look, 12);
      sheet.bar(top);
    }
  }
  sheet.skip(8);
}

async function draw(document: PDFDocument, sheet: Sheet, block: Block): Promise<void> {
  switch (block.is) {
    case "title":
      await sheet.text(block.text, looks.title);
      return sheet.skip(6);
    case "heading":
      sheet.skip(14);
      sheet.need(90);
      await sheet.text(block.text, looks.heading);
      return sheet.skip(4);
    case "subheading":
      sheet.skip(6);
      sheet.need(50);
      await sheet.text(block.text, looks.subheading);
      return sheet.skip(2);
    case "text":
      await sheet.text(block.text, block.soft ? looks.soft : looks.text);
      return sheet.skip(4);
    case "box":
      return drawBox(sheet, block.texts);
    case "list":
      for (const text of block.texts) {
        sheet.need(sheet.heightOf(looks.text) * 2);
        const [first = [], ...others] = sheet.lines(text, looks.text, wide - 14);
        const top = sheet.position;
        await sheet.text("•", looks.text);
        sheet.at(top);
        for (const line of [first, ...others]) await sheet.line(line, looks.text, 14);
        sheet.skip(4);
      }
      return;
    case "quote":
      for (const line of block.lines) await sheet.text(line, looks.quote, 12);
      return sheet.skip(6);
    case "rows":
      for (const row of block.rows) await drawRow(sheet, row);
      return sheet.skip(4);
    case "picture":
      return drawPicture(document, sheet, block);
    case "page":
      return sheet.newPage();
  }
}

/**
 * A document as PDF. The same document gives the same bytes: dates are the document's, and nothing is drawn by lot.
 * @param fonts TrueType in WOFF; the first of each weight has the Latin letters
 * @param letters draws what no font has; without it such letters are written as `\u{…}`, and the document says so
 */
export async function writePdf(
  document: Document,
  fonts: readonly FontFile[],
  letters: Letters | null,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const date = new Date(document.date);
  pdf.setTitle(document.title, { showInWindowTitleBar: true });
  pdf.setSubject(document.subject);
  pdf.setProducer(document.producer);
  pdf.setCreator(document.producer);
  pdf.setLanguage(document.language);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  let escaped = false;
  const onEscape = () => {
    escaped = true;
  };
  const faces = await embedFaces(pdf, fonts, everythingSaid(document));
  const sheet = new Sheet(pdf, { faces, letters, onEscape });
  for (const block of document.blocks) await draw(pdf, sheet, block);
  if (escaped) await draw(pdf, sheet, { is: "text", text: document.escaped, soft: true });
  const pages = pdf.getPages();
  for (const [n, page] of pages.entries())
    await sheet.foot(page, document.footer, document.pageOf(n + 1, pages.length));
  return pdf.save();
}
