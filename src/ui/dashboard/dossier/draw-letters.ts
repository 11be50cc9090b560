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

/** Stands for no letter and never will: what is drawn for it is the box that stands for any other that is missing. */
const noLetter = "\u{10fffe}";

/** Steers or joins other letters, and is nothing to see. */
const unseen = /^\p{Default_Ignorable_Code_Point}$/u;

/** How a letter looks, small and without its colour, to be compared with others. */
function looksOf(letter: string): string {
  const size = 24;
  const drawing = new OffscreenCanvas(size * 2, size * 2).getContext("2d", { willReadFrequently: true });
  if (!drawing) return "";
  drawing.font = `${size}px sans-serif`;
  drawing.fillText(letter, 4, size * 1.4);
  const { data } = drawing.getImageData(0, 0, size * 2, size * 2);
  return data.filter((_, at) => at % 4 === 3).join();
}

/** Draws letters by the fonts of this machine, for scripts that the package has no font of. */
export function drawnLetters(): Letters {
  const ruler = { bold: pen(new OffscreenCanvas(1, 1), true), plain: pen(new OffscreenCanvas(1, 1), false) };
  const missing = looksOf(noLetter);
  const known = new Map<string, boolean>();
  const widthOf = (text: string, bold: boolean) =>
    Math.max(1, Math.ceil(ruler[bold ? "bold" : "plain"].measureText(text).width));
  return {
    has(letter) {
      const before = known.get(letter);
      if (before !== undefined) return before;
      const has = [...letter].every((one) => unseen.test(one) || looksOf(one) !== missing);
      known.set(letter, has);
      return has;
    },
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
