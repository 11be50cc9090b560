import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between, gap, goTo, heightOf, layoutOf, placeOf, type TileLayout } from "@/ui/dashboard/gallery/tile-layout";

const layout: TileLayout = { columns: 4, width: 150, height: 200 };
const counts = fc.integer({ min: 1, max: 6_000 });
const widths = fc.integer({ min: 60, max: 4_000 });

describe("tiles", () => {
  test("stand side by side in what width there is, on a telephone too, and never over its edge", () => {
    expect(layoutOf(1_200, 16).columns).toBe(7);
    expect(layoutOf(358, 16).columns).toBe(2);
    expect(layoutOf(100, 16).columns).toBe(1);
    fc.assert(
      fc.property(widths, (inside) => {
        const { columns, width } = layoutOf(inside, 16);
        expect(columns * width + (columns - 1) * gap).toBeLessThanOrEqual(inside);
      }),
    );
  });

  test("grow with the letters, so that no line of them is cut off", () => {
    expect(layoutOf(358, 32).height - layoutOf(358, 16).height).toBeGreaterThan(6 * 16);
    expect(layoutOf(60, 32).height).toBeGreaterThan(110 + 6 * 32);
  });

  test("overlap nowhere, and the grid is as high as they reach", () => {
    fc.assert(
      fc.property(widths, counts, (inside, count) => {
        const own = layoutOf(inside, 16);
        const last = placeOf(own, count - 1);
        expect(heightOf(own, count)).toBe(last.top + own.height);
        const [a, below] = [placeOf(own, 0), placeOf(own, own.columns)];
        expect(below).toEqual({ left: a.left, top: own.height + gap });
      }),
    );
    expect(heightOf(layout, 0)).toBe(0);
  });
});

describe("what is in a stretch of the grid", () => {
  test("is every tile of which something is seen, whole rows, and not one more", () => {
    const heights = fc.integer({ min: -5_000, max: 400_000 });
    fc.assert(
      fc.property(widths, counts, heights, fc.integer({ min: 1, max: 3_000 }), (inside, count, top, tall) => {
        const own = layoutOf(inside, 16);
        const { from, to } = between(own, count, top, top + tall);
        const seen = (index: number) => {
          const place = placeOf(own, index).top;
          return place + own.height >= top && place <= top + tall;
        };
        for (const index of [0, from - 1, from, Math.floor((from + to) / 2), to - 1, to, count - 1])
          if (index >= 0 && index < count) expect(index >= from && index < to, `tile ${index}`).toBe(seen(index));
      }),
    );
  });

  test("is nothing before the first and after the last", () => {
    expect(between(layout, 10, -900, -300)).toEqual({ from: 0, to: 0 });
    const { from, to } = between(layout, 10, 90_000, 91_000);
    expect(to - from).toBe(0);
  });
});

describe("a key leads", () => {
  const go = (key: string, index: number) => goTo(key, index, 10, 4, 2);

  test("to the neighbours, and from a row's end to the next row", () => {
    expect([go("ArrowRight", 3), go("ArrowLeft", 4), go("ArrowDown", 1), go("ArrowUp", 5)]).toEqual([4, 3, 5, 1]);
  });

  test("to the last tile where the row below is shorter, and nowhere beyond the first and the last row", () => {
    expect(go("ArrowDown", 7)).toBe(9);
    expect([go("ArrowDown", 8), go("ArrowUp", 2), go("ArrowRight", 9), go("ArrowLeft", 0)]).toEqual([8, 2, 9, 0]);
  });

  test("by as many rows as are seen, to the first and to the last", () => {
    expect([go("PageDown", 1), go("PageUp", 9), go("PageDown", 3), go("PageUp", 6)]).toEqual([9, 1, 9, 2]);
    expect([go("Home", 7), go("End", 0)]).toEqual([0, 9]);
  });

  test("nowhere where it is none of these: the browser has it", () => {
    for (const key of ["Tab", "a", "Escape", "F5"]) expect(go(key, 3), key).toBeNull();
  });
});
