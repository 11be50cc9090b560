import type { Mark, Sketch } from "@/messaging/sketch";
import { type SmallPicture, smallCanvas } from "./small-canvas";

function draw(pen: OffscreenCanvasRenderingContext2D, mark: Mark): void {
  const { kind, x, y, width, height, color, opacity, text } = mark;
  pen.globalAlpha = opacity;
  // A colour that the browser cannot read leaves the one before.
  pen.fillStyle = color;
  pen.strokeStyle = color;
  if (kind === "fill") pen.fillRect(x, y, width, height);
  else if (kind === "edge") pen.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  else {
    // A line is somewhat higher than its letters.
    pen.font = `${kind === "bold" ? "bold " : ""}${Math.round(height * 0.82)}px sans-serif`;
    pen.fillText(text, x, y + height / 2, Math.max(1, width));
  }
}

/**
 * A page drawn small on white paper from what stood where: no markup of the page is ever shown for it.
 * @returns null where the browser cannot draw in the worker
 */
export async function drawSketch(sketch: Sketch): Promise<SmallPicture | null> {
  const canvas = smallCanvas(sketch);
  if (!canvas) return null;
  const { pen } = canvas;
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, sketch.width, sketch.height);
  pen.textBaseline = "middle";
  for (const mark of sketch.marks) draw(pen, mark);
  return canvas.jpeg();
}
