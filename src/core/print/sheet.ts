import { type PDFDocument, type PDFImage, type PDFPage, rgb } from "@cantoo/pdf-lib";
import { lettersBox } from "./block";
import { breakLines, type Line, type Setting, type Style } from "./lines";

/** A4, in points. */
const paper = { width: 595.28, height: 841.89 } as const;
export const edge = { left: 56, right: 56, top: 58, bottom: 66 } as const;
export const wide = paper.width - edge.left - edge.right;
export const tall = paper.height - edge.top - edge.bottom;
const leading = 1.42;

type Ink = "black" | "soft" | "accent";
const inks: Readonly<Record<Ink, readonly [number, number, number]>> = {
  black: [0x1c, 0x1b, 0x1a],
  soft: [0x5a, 0x57, 0x53],
  accent: [0x1f, 0x5f, 0x4a],
};
const colour = (ink: Ink) => {
  const [r, g, b] = inks[ink];
  return rgb(r / 255, g / 255, b / 255);
};

export interface Look extends Style {
  readonly ink: Ink;
}

/** Pages that fill from top to bottom. */
export class Sheet {
  private page: PDFPage;
  /** Down from the top edge of the text, in points. */
  private down = 0;
  private readonly drawn = new Map<string, PDFImage>();

  constructor(
    private readonly document: PDFDocument,
    private readonly setting: Setting,
  ) {
    this.page = document.addPage([paper.width, paper.height]);
  }

  get room(): number {
    return tall - this.down;
  }

  get atTop(): boolean {
    return this.down === 0;
  }

  get current(): PDFPage {
    return this.page;
  }

  newPage(): void {
    if (this.atTop) return;
    this.page = this.document.addPage([paper.width, paper.height]);
    this.down = 0;
  }

  /** Goes on at a new page where less than this is left. */
  need(height: number): void {
    if (this.room < height) this.newPage();
  }

  skip(height: number): void {
    if (!this.atTop) this.down = Math.min(tall, this.down + height);
  }

  /** Goes back up: what follows stands beside what was just drawn. */
  at(down: number): void {
    this.down = down;
  }

  get position(): number {
    return this.down;
  }

  /** Where a height below the top of the text lies on the page. */
  y(down = this.down): number {
    return paper.height - edge.top - down;
  }

  lines(text: string, look: Look, width: number): Line[] {
    return breakLines(text, width, look, this.setting);
  }

  heightOf({ size }: Look): number {
    return size * leading;
  }

  private async image(text: string, { bold, ink }: Look): Promise<PDFImage | null> {
    const { letters } = this.setting;
    if (!letters) return null;
    const key = `${bold} ${ink} ${text}`;
    const known = this.drawn.get(key);
    if (known) return known;
    const image = await this.document.embedPng(await letters.draw(text, bold, `rgb(${inks[ink].join()})`));
    this.drawn.set(key, image);
    return image;
  }

  /** Draws a line at the present height, without going on. @param base down from there to its baseline */
  private async drawLine(line: Line, look: Look, left: number, y: number): Promise<void> {
    let x = left;
    for (const { text, font, width } of line) {
      const { size } = look;
      if (font) this.page.drawText(text, { x, y, size, font, color: colour(look.ink) });
      else {
        const image = await this.image(text, look);
        const { height, baseline } = lettersBox;
        if (image) this.page.drawImage(image, { x, y: y - (height - baseline) * size, width, height: height * size });
      }
      x += width;
    }
  }

  /** Draws one line and goes on below it. */
  async line(line: Line, look: Look, indent = 0): Promise<void> {
    this.need(this.heightOf(look));
    await this.drawLine(line, look, edge.left + indent, this.y() - look.size * 1.08);
    this.down += this.heightOf(look);
  }

  /** Sets a text, over as many pages as it needs. */
  async text(text: string, look: Look, indent = 0, width = wide - indent): Promise<void> {
    for (const line of this.lines(text, look, width)) await this.line(line, look, indent);
  }

  /** A bar at the left, from a height down to the present one. */
  bar(from: number): void {
    this.page.drawRectangle({
      x: edge.left,
      y: this.y() - 0.2,
      width: 2.5,
      height: this.down - from + 0.4,
      color: colour("accent"),
    });
  }

  rule(): void {
    this.page.drawLine({
      start: { x: edge.left, y: this.y() },
      end: { x: edge.left + wide, y: this.y() },
      thickness: 0.5,
      color: colour("soft"),
      opacity: 0.5,
    });
  }

  /** At the foot of a page: something at its left and something at its right. */
  async foot(page: PDFPage, left: string, right: string): Promise<void> {
    const look: Look = { size: 8, bold: false, ink: "soft" };
    const [kept, y] = [this.page, edge.bottom - 30];
    this.page = page;
    const [one = []] = this.lines(left, look, wide - 120);
    await this.drawLine(one, look, edge.left, y);
    const [other = []] = this.lines(right, look, 120);
    const width = other.reduce((sum, run) => sum + run.width, 0);
    await this.drawLine(other, look, edge.left + wide - width, y);
    this.page = kept;
  }
}
