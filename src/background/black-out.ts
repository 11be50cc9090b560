import { type Box, within } from "@/core/evidence/box";

/**
 * A fresh PNG of a picture in which the boxes are black: what lay under them is not in it in any form, nor is anything
 * that the file said beside its pixels.
 * @returns null where the browser cannot draw such a picture: it is damaged, or too large
 */
export async function blackOut(picture: ArrayBuffer, boxes: readonly Box[]): Promise<ArrayBuffer | null> {
  if (typeof OffscreenCanvas === "undefined") return null;
  // As they are stored: no pixel outside the boxes may change.
  const asStored = { colorSpaceConversion: "none", premultiplyAlpha: "none" } as const;
  const image = await createImageBitmap(new Blob([picture]), asStored).catch(() => null);
  if (!image) return null;
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext("2d");
  pen?.drawImage(image, 0, 0);
  image.close();
  if (!pen) return null;
  pen.fillStyle = "#000000";
  for (const box of boxes) {
    const { x, y, width: w, height: h } = within(box, { width, height });
    pen.fillRect(x, y, w, h);
  }
  const blob = await canvas.convertToBlob({ type: "image/png" }).catch(() => null);
  return blob ? blob.arrayBuffer() : null;
}
