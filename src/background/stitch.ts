import type { Frame } from "@/messaging/capture";

/** A picture of the window, and how far its page was scrolled then. */
export interface Tile {
  readonly png: ArrayBuffer;
  readonly top: number;
}

/** The longest side of a canvas, and its pixels: what Chromium and Firefox both draw, and a worker can hold. */
export const mostPixels = { side: 32_000, area: 120_000_000 };

/** How much of a page fits into one picture, in CSS pixels of its scroller. */
export function mostHeight({ window, page, area }: Frame): number {
  const { scale } = window;
  const side = Math.min(mostPixels.side / scale, mostPixels.area / (page.width * scale * scale));
  return Math.floor(side - (page.height - area.height));
}

/**
 * One picture of a page out of pictures of its window: what moves is put together, what stands above and below it is
 * there once, and what stands beside it goes on as it ends.
 * @param frame as the page was at its last piece; `full` is how much of it the pieces reach
 */
export async function stitch(tiles: readonly Tile[], frame: Frame): Promise<ArrayBuffer> {
  const { window, page, area, full } = frame;
  let drawing: { canvas: OffscreenCanvas; pen: OffscreenCanvasRenderingContext2D; scale: number } | null = null;
  for (const [n, { png, top }] of tiles.entries()) {
    const picture = await createImageBitmap(new Blob([png], { type: "image/png" }));
    const scale: number = drawing?.scale ?? picture.width / window.width;
    const px = (length: number) => Math.round(length * scale);
    const more = full - area.height;
    if (!drawing) {
      const canvas = new OffscreenCanvas(px(page.width), px(page.height + more));
      const pen = canvas.getContext("2d", { alpha: false });
      if (!pen) throw new Error("The worker cannot draw.");
      // What is drawn out stays as it is at its end, and does not run into what follows.
      pen.imageSmoothingEnabled = false;
      drawing = { canvas, pen, scale };
    }
    const { pen } = drawing;
    /** Puts a part of the window, in CSS pixels, so far down that its top lies at `at`. */
    const put = (x: number, y: number, width: number, height: number, at: number) => {
      const [sx, sy, w, h] = [px(x), px(y), px(x + width) - px(x), px(y + height) - px(y)];
      if (w > 0 && h > 0) pen.drawImage(picture, sx, sy, w, h, sx, px(at), w, h);
    };
    const [bottom, right] = [area.y + area.height, area.x + area.width];
    if (n === 0) {
      put(0, 0, page.width, bottom, 0);
      for (const [x, width] of [
        [0, area.x],
        [right, page.width - right],
      ] as const) {
        const [sx, w, last] = [px(x), px(x + width) - px(x), px(bottom)];
        if (w > 0 && more > 0) pen.drawImage(picture, sx, last - 1, w, 1, sx, last, w, px(bottom + more) - last);
      }
    }
    put(area.x, area.y, area.width, area.height, area.y + top);
    if (n === tiles.length - 1) put(0, bottom, page.width, page.height - bottom, bottom + more);
    picture.close();
  }
  if (!drawing) throw new Error("There is nothing to put together.");
  return (await drawing.canvas.convertToBlob({ type: "image/png" })).arrayBuffer();
}
