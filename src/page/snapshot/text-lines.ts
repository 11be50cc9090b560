/** A line of text and where it stands. */
export interface TextLine {
  readonly box: DOMRect;
  readonly text: string;
}

/** Shares a text out over the boxes of its lines, by their widths: good enough where nobody can read it. */
export function linesOf(text: string, rects: Iterable<DOMRect>): TextLine[] {
  const boxes = [...rects];
  const all = boxes.reduce((sum, { width }) => sum + width, 0);
  let from = 0;
  let width = 0;
  return boxes.map((box) => {
    width += box.width;
    const to = all > 0 ? Math.round((text.length * width) / all) : 0;
    const line = { box, text: text.slice(from, to).trim().slice(0, 200) };
    from = to;
    return line;
  });
}
