import type { Sketch } from "@/messaging/sketch";

/** A sheet of paper in the shape of the lists' pictures, in the sketch's pixels. */
const sheet = { width: 360, height: 228, margin: 14, lines: 8 };
const line = { letters: 36, height: 20, step: 25, ink: "#1c2023" };

/** A page's title and the beginnings of its first lines, on a sheet. */
export function sketchOfText(title: string, text: string): Sketch {
  const { width, height, margin } = sheet;
  const lines = [title, ...text.split("\n", 100)].map((words) => words.trim()).filter(Boolean);
  const marks = lines.slice(0, sheet.lines).map((words, n) => ({
    kind: n === 0 ? ("bold" as const) : ("text" as const),
    x: margin,
    y: margin + n * line.step,
    width: width - 2 * margin,
    height: line.height,
    color: line.ink,
    opacity: 1,
    text: words.slice(0, line.letters),
  }));
  return { width, height, marks };
}
