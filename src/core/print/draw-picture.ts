import { clip, endPath, type PDFDocument, popGraphicsState, pushGraphicsState, rectangle, rgb } from "@cantoo/pdf-lib";
import type { Block, Picture } from "./block";
import { edge, type Look, type Sheet, tall, wide } from "./sheet";

type PictureBlock = Extract<Block, { is: "picture" }>;

const soft: Look = { size: 8.5, bold: false, ink: "soft" };
/** Pixels are drawn no larger than this, in points: a small picture stays small. */
const largestPixel = 0.75;
/** What two parts of a long picture have in common, so that no line of it is lost between them. */
const overlap = 14;
const mostParts = 12;
const least = 160;

async function fetched({ fetch }: PictureBlock): Promise<Picture | null> {
  try {
    const picture = await fetch();
    return picture && picture.width > 0 && picture.height > 0 ? picture : null;
  } catch {
    // A file that is no picture takes nothing else of the document with it.
    return null;
  }
}

interface Part {
  /** From the top of the picture, in points. */
  readonly from: number;
  readonly height: number;
}

function cutAt(height: number, first: number, others: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let room = first; parts.length < mostParts; room = others) {
    const part = Math.min(room, height - from);
    parts.push({ from, height: part });
    if (from + part >= height - 0.5) break;
    from += part - overlap;
  }
  return parts;
}

/** Cuts a picture over pages, a little smaller where that saves a page that would be nearly empty. */
function cutToPages(picture: Picture, full: number, first: number, others: number): [number, Part[]] {
  const parts = cutAt(picture.height * full, first, others);
  for (let scale = full; scale >= full * 0.88; scale *= 0.98) {
    const fewer = cutAt(picture.height * scale, first, others);
    if (fewer.length < parts.length) return [scale, fewer];
  }
  return [full, parts];
}

/** Embeds a picture, then draws it whole or cut over pages; it is let go of before the next is fetched. */
export async function drawPicture(document: PDFDocument, sheet: Sheet, block: PictureBlock): Promise<void> {
  const picture = await fetched(block);
  const image =
    picture &&
    (await (picture.mediaType === "image/png"
      ? document.embedPng(picture.bytes)
      : document.embedJpg(picture.bytes)
    ).catch(() => null));
  if (!picture || !image) return sheet.text(block.missing, soft);
  const line = sheet.heightOf(soft);
  const full = Math.min(wide / picture.width, largestPixel);
  // A little shrinking is better than another page; a picture of many pages begins where there is some room.
  const spacious = sheet.room >= least && picture.height * full > tall;
  if (!spacious && (sheet.room - 4) / (picture.height * full) < 0.72) sheet.newPage();
  const single = Math.min(1, (sheet.room - 4) / (picture.height * full));
  const [scale, parts] =
    single >= 0.6
      ? [full, [{ from: 0, height: picture.height * full }]]
      : cutToPages(picture, full, sheet.room - line - 6, tall - line - 6);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const shown = parts.length === 1 ? single : 1;
  for (const [n, part] of parts.entries()) {
    if (n > 0) sheet.newPage();
    if (parts.length > 1) await sheet.text(block.part(n + 1, parts.length), soft);
    sheet.skip(3);
    const box = { x: edge.left, y: sheet.y() - part.height * shown, width: width * shown, height: part.height * shown };
    const page = sheet.current;
    page.pushOperators(pushGraphicsState(), rectangle(box.x, box.y, box.width, box.height), clip(), endPath());
    const top = sheet.y() + part.from * shown;
    page.drawImage(image, { x: box.x, y: top - height * shown, width: box.width, height: height * shown });
    page.pushOperators(popGraphicsState());
    page.drawRectangle({ ...box, borderColor: rgb(0.6, 0.6, 0.6), borderWidth: 0.5 });
    sheet.skip(box.height);
  }
  const last = parts.at(-1);
  if (last && last.from + last.height < height - 1) await sheet.text(block.rest, soft);
  await image.embed();
}
