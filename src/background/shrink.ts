import { type SmallPicture, smallCanvas } from "./small-canvas";

/** A small JPEG of a picture, for lists; null where the browser cannot draw in the worker. */
export async function shrink(png: ArrayBuffer): Promise<SmallPicture | null> {
  if (typeof OffscreenCanvas === "undefined") return null;
  const picture = await createImageBitmap(new Blob([png], { type: "image/png" }));
  const canvas = smallCanvas(picture);
  canvas?.pen.drawImage(picture, 0, 0);
  picture.close();
  return canvas?.jpeg() ?? null;
}
