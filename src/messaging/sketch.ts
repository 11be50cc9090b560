import { z } from "zod";

/** Far outside any window; a page may lay its parts anywhere. */
const pixel = z.int().min(-100_000).max(100_000);

const markSchema = z.strictObject({
  /** A filled box, a box's edge, or a line of text. */
  kind: z.enum(["fill", "edge", "text", "bold"]),
  x: pixel,
  y: pixel,
  width: pixel,
  height: pixel,
  /** As CSS writes it. */
  color: z.string().max(80),
  opacity: z.number().min(0).max(1),
  /** Empty for boxes. */
  text: z.string().max(200),
});
export type Mark = z.infer<typeof markSchema>;

/** What stood where in a window, in CSS pixels: enough to draw the page small. */
export const sketchSchema = z.strictObject({
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  /** From back to front. */
  marks: z.array(markSchema).max(2_000),
});
export type Sketch = z.infer<typeof sketchSchema>;

export const emptySketch: Sketch = { width: 1, height: 1, marks: [] };
