import type { Frame } from "@/messaging/capture";
import { Refuse } from "@/messaging/server";

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

/** The part that moves, in whole pixels of a picture: one that it has only a share of shows something else as well. */
function inside({ area }: Frame, scale: number) {
  // What is whole may have come out of its division by the scale a little off.
  const whole = (length: number, round: (length: number) => number) => round(Math.round(length * scale * 100) / 100);
  return {
    left: whole(area.x, Math.ceil),
    top: whole(area.y, Math.ceil),
    right: whole(area.x + area.width, Math.floor),
    bottom: whole(area.y + area.height, Math.floor),
  };
}

/** How far it may be scrolled, in CSS pixels, so that the next piece begins no later than this one ends. */
export function stepOf(frame: Frame): number {
  const { scale } = frame.window;
  const { top, bottom } = inside(frame, scale);
  const step = (bottom - top) / scale;
  // To where a scroller is not brought exactly, it may go a little too far.
  return Number.isInteger(step) ? step : Math.max(1, Math.floor(step) - 1);
}

/** Whether a picture is one of a window of such a size, whose measures are rounded. */
function fits(picture: ImageBitmap, { width, height }: Frame["window"]): boolean {
  return (
    picture.width * (height - 1) <= picture.height * (width + 1) &&
    picture.height * (width - 1) <= picture.width * (height + 1)
  );
}

interface Drawing {
  readonly canvas: OffscreenCanvas;
  readonly pen: OffscreenCanvasRenderingContext2D;
  readonly scale: number;
  readonly size: readonly [width: number, height: number];
}

function begin(picture: ImageBitmap, { window, page, area, full }: Frame): Drawing {
  if (!fits(picture, window)) throw new Refuse("picture-misfit");
  const scale = picture.width / window.width;
  const px = (length: number) => Math.round(length * scale);
  const canvas = new OffscreenCanvas(px(page.width), px(page.height) + px(full - area.height));
  const pen = canvas.getContext("2d", { alpha: false });
  if (!pen) throw new Error("The worker cannot draw.");
  // What is drawn out stays as it is at its end, and does not run into what follows.
  pen.imageSmoothingEnabled = false;
  return { canvas, pen, scale, size: [picture.width, picture.height] };
}

/**
 * One picture of a page out of pictures of its window: what moves is put together, what stands above and below it is
 * there once, and what stands beside it goes on as it ends.
 * @param frame as the page was at its last piece; `full` is how much of it the pieces reach
 * @throws Refuse where the pictures are not of that window: put together they would show a page that never was
 */
export async function stitch(tiles: readonly Tile[], frame: Frame): Promise<ArrayBuffer> {
  let drawing: Drawing | null = null;
  for (const [n, { png, top: scrolled }] of tiles.entries()) {
    const picture = await createImageBitmap(new Blob([png], { type: "image/png" }));
    drawing ??= begin(picture, frame);
    const { pen, scale, size } = drawing;
    if (picture.width !== size[0] || picture.height !== size[1]) throw new Refuse("page-went-on");
    const px = (length: number) => Math.round(length * scale);
    const [more, width, height] = [px(frame.full - frame.area.height), px(frame.page.width), px(frame.page.height)];
    const { left, top, right, bottom } = inside(frame, scale);
    /** Puts a part of the window so far down that its top lies at `at`. */
    const put = (x: number, y: number, w: number, h: number, at: number) => {
      if (w > 0 && h > 0) pen.drawImage(picture, x, y, w, h, x, at, w, h);
    };
    if (n === 0) {
      put(0, 0, width, bottom, 0);
      for (const [x, w] of [
        [0, left],
        [right, width - right],
      ] as const)
        if (w > 0 && more > 0) pen.drawImage(picture, x, bottom - 1, w, 1, x, bottom, w, more);
    }
    put(left, top, right - left, bottom - top, top + px(scrolled));
    if (n === tiles.length - 1) put(0, bottom, width, height - bottom, bottom + more);
    picture.close();
  }
  if (!drawing) throw new Error("There is nothing to put together.");
  return (await drawing.canvas.convertToBlob({ type: "image/png" })).arrayBuffer();
}
