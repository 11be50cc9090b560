/** Longest side of a thumbnail, in pixels: twice what the lists show, for dense screens. */
const longest = 320;

/** A thumbnail as it is stored. */
export interface SmallPicture {
  readonly bytes: ArrayBuffer;
  readonly mediaType: string;
}

interface SmallCanvas {
  /** Draws in the measures of what is shown small. */
  readonly pen: OffscreenCanvasRenderingContext2D;
  jpeg(): Promise<SmallPicture>;
}

/** A canvas for a small picture of something of that size; null where the browser cannot draw in the worker. */
export function smallCanvas({ width, height }: { width: number; height: number }): SmallCanvas | null {
  if (typeof OffscreenCanvas === "undefined") return null;
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  const canvas = new OffscreenCanvas(side(width), side(height));
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.scale(scale, scale);
  return {
    pen,
    async jpeg() {
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.8 });
      return { bytes: await blob.arrayBuffer(), mediaType: "image/jpeg" };
    },
  };
}
