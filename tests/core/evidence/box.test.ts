import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, boxBetween, leastSide, moved, resized, type Size, within } from "@/core/evidence/box";

const size: Size = { width: 600, height: 400 };
const box: Box = { x: 100, y: 50, width: 40, height: 20 };

const sizes = fc.record({ width: fc.integer({ min: 1, max: 5_000 }), height: fc.integer({ min: 1, max: 40_000 }) });
const place = fc.double({ min: -2_000, max: 45_000, noNaN: true });
const points = fc.record({ x: place, y: place });

/** A box is whole pixels of the picture, and large enough to be seen where the picture is. */
function isSound({ x, y, width, height }: Box, picture: Size): void {
  for (const part of [x, y, width, height]) expect(Number.isInteger(part)).toBe(true);
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(picture.width);
  expect(y + height).toBeLessThanOrEqual(picture.height);
  expect(width).toBeGreaterThanOrEqual(Math.min(leastSide, picture.width));
  expect(height).toBeGreaterThanOrEqual(Math.min(leastSide, picture.height));
}

describe("a box that is drawn", () => {
  test("is the same from whichever corner one begins", () => {
    const wanted = { x: 10, y: 20, width: 90, height: 60 };
    for (const [a, b] of [
      [
        { x: 10, y: 20 },
        { x: 100, y: 80 },
      ],
      [
        { x: 100, y: 80 },
        { x: 10, y: 20 },
      ],
      [
        { x: 100, y: 20 },
        { x: 10, y: 80 },
      ],
    ] as const)
      expect(boxBetween(a, b, size)).toEqual(wanted);
  });

  test("has every pixel in it that it touches: no row of a letter looks out", () => {
    expect(boxBetween({ x: 10.2, y: 20.9 }, { x: 99.1, y: 79.01 }, size)).toEqual({
      x: 10,
      y: 20,
      width: 90,
      height: 60,
    });
    fc.assert(
      fc.property(sizes, points, points, (picture, a, b) => {
        const drawn = boxBetween(a, b, picture);
        isSound(drawn, picture);
        const inside = (value: number, most: number) => Math.min(most, Math.max(0, value));
        for (const at of [a, b]) {
          const [x, y] = [inside(at.x, picture.width), inside(at.y, picture.height)];
          expect(drawn.x <= x && x <= drawn.x + drawn.width).toBe(true);
          expect(drawn.y <= y && y <= drawn.y + drawn.height).toBe(true);
        }
      }),
    );
  });

  test("by a hair is made large enough to be seen and taken hold of, also in the last corner", () => {
    expect(boxBetween({ x: 5, y: 5 }, { x: 6, y: 6 }, size)).toEqual({ x: 5, y: 5, width: 8, height: 8 });
    expect(boxBetween({ x: 599, y: 399 }, { x: 700, y: 500 }, size)).toEqual({ x: 592, y: 392, width: 8, height: 8 });
  });
});

describe("a box that is changed", () => {
  test("moves by so many pixels, keeps its size, and stops at the edges", () => {
    expect(moved(box, -10, 7, size)).toEqual({ ...box, x: 90, y: 57 });
    expect(moved(box, -1_000, 1_000, size)).toEqual({ ...box, x: 0, y: 380 });
  });

  test("is pulled by its corner: the other corner stays, and neither edge nor nothing is passed", () => {
    expect(resized(box, 5, -5, size)).toEqual({ ...box, width: 45, height: 15 });
    expect(resized(box, 10_000, 10_000, size)).toEqual({ ...box, width: 500, height: 350 });
    expect(resized(box, -10_000, -10_000, size)).toEqual({ ...box, width: leastSide, height: leastSide });
  });

  test("stays within its picture whatever is done to it, be the picture as small as it likes", () => {
    const by = fc.integer({ min: -50_000, max: 50_000 });
    const steps = fc.array(fc.tuple(fc.constantFrom(moved, resized), by, by), { maxLength: 8 });
    fc.assert(
      fc.property(sizes, points, points, steps, (picture, a, b, changes) => {
        let now = boxBetween(a, b, picture);
        for (const [change, dx, dy] of changes) {
          now = change(now, dx, dy, picture);
          isSound(now, picture);
        }
      }),
    );
  });

  test("that was drawn on a larger picture comes to lie within this one", () => {
    expect(within({ x: 900, y: 900, width: 1_000, height: 10 }, size)).toEqual({
      x: 0,
      y: 390,
      width: 600,
      height: 10,
    });
  });
});
