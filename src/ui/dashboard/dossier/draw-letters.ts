import { type Letters, lettersBox } from "@/core/print/block";

/** Pixels to an em: sharp in print. */
const em = 48;

function pen(canvas: OffscreenCanvas, bold: boolean): OffscreenCanvasRenderingContext2D {
  const drawing = canvas.getContext("2d");
  if (!drawing) throw new Error("The browser gave no canvas to draw letters on.");
  drawing.font = `${bold ? 600 : 400} ${em}px sans-serif`;
  drawing.textBaseline = "alphabetic";
  return drawing;
}

/** Draws letters by the fonts of this machine, for scripts that the package has no font of. */
export function drawnLetters(): Letters {
  const ruler = { bold: pen(new OffscreenCanvas(1, 1), true), plain: pen(new OffscreenCanvas(1, 1), false) };
  const widthOf = (text: string, bold: boolean) =>
    Math.max(1, Math.ceil(ruler[bold ? "bold" : "plain"].measureText(text).width));
  return {
    measure: (text, bold) => widthOf(text, bold) / em,
    async draw(text, bold, colour) {
      const canvas = new OffscreenCanvas(widthOf(text, bold), Math.round(lettersBox.height * em));
      const drawing = pen(canvas, bold);
      drawing.fillStyle = colour;
      drawing.fillText(text, 0, lettersBox.baseline * em);
      const blob = await canvas.convertToBlob({ type: "image/png" });
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}
