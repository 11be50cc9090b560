import { z } from "zod";

/** A rectangle on a picture, in its pixels. */
export const boxSchema = z.strictObject({
  x: z.int().nonnegative().max(100_000),
  y: z.int().nonnegative().max(100_000),
  width: z.int().positive().max(100_000),
  height: z.int().positive().max(100_000),
});
export type Box = z.infer<typeof boxSchema>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The smallest side of a box that the person draws, in pixels of the picture. */
export const leastSide = 8;
export const mostBoxes = 200;

const between = (least: number, value: number, most: number) => Math.min(Math.max(least, Math.round(value)), most);

/** A box within a picture: whole pixels, nothing beyond the edges, and not too small to be seen. */
export function within(box: Box, { width, height }: Size): Box {
  const [w, h] = [between(leastSide, box.width, width), between(leastSide, box.height, height)];
  return { x: between(0, box.x, width - w), y: between(0, box.y, height - h), width: w, height: h };
}

/** The box between two corners, wherever the person began to draw; every pixel that it touches is in it. */
export function boxBetween(a: { x: number; y: number }, b: { x: number; y: number }, size: Size): Box {
  const span = (one: number, other: number, most: number) => {
    const [from, to] = [Math.max(0, Math.floor(Math.min(one, other))), Math.min(most, Math.ceil(Math.max(one, other)))];
    return [from, Math.max(1, to - from)] as const;
  };
  const [x, width] = span(a.x, b.x, size.width);
  const [y, height] = span(a.y, b.y, size.height);
  return within({ x, y, width, height }, size);
}

/** A box that is moved by so many pixels; it stops at the edges. */
export const moved = (box: Box, dx: number, dy: number, size: Size): Box =>
  within({ ...box, x: box.x + dx, y: box.y + dy }, size);

/** A box whose lower right corner is moved by so many pixels; its upper left one stays. */
export function resized(box: Box, dx: number, dy: number, size: Size): Box {
  return {
    ...box,
    width: between(leastSide, box.width + dx, size.width - box.x),
    height: between(leastSide, box.height + dy, size.height - box.y),
  };
}
