import type { Picture } from "@/core/print/block";

/** Pixels across: some 180 to the inch of a printed page. */
const widest = 1200;
/** What every browser can draw on. */
const tallest = 16_000;

/** A picture as large as print needs; the stored one stays as it is. White where it is see-through. */
export async function printPicture(bytes: BufferSource): Promise<Picture> {
  const image = await createImageBitmap(new Blob([bytes]));
  try {
    const scale = Math.min(1, widest / image.width, tallest / image.height);
    const [width, height] = [
      Math.max(1, Math.round(image.width * scale)),
      Math.max(1, Math.round(image.height * scale)),
    ];
    const canvas = new OffscreenCanvas(width, height);
    const drawing = canvas.getContext("2d", { alpha: false });
    if (!drawing) throw new Error("The browser gave no canvas to draw the picture on.");
    drawing.fillStyle = "white";
    drawing.fillRect(0, 0, width, height);
    drawing.imageSmoothingQuality = "high";
    drawing.drawImage(image, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.88 });
    return { bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: "image/jpeg", width, height };
  } finally {
    image.close();
  }
}
