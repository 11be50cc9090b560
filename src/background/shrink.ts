/** Longest side of a thumbnail, in pixels: twice what the lists show, for dense screens. */
const longest = 320;

/** A small JPEG of a picture, for lists; null where the browser cannot draw in the worker. */
export async function shrink(png: ArrayBuffer): Promise<{ bytes: ArrayBuffer; mediaType: string } | null> {
  if (typeof OffscreenCanvas === "undefined") return null;
  const picture = await createImageBitmap(new Blob([png], { type: "image/png" }));
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.8 });
  return { bytes: await blob.arrayBuffer(), mediaType: "image/jpeg" };
}
