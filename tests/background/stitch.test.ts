import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stepOf, stitch, type Tile } from "@/background/stitch";
import type { Frame } from "@/messaging/capture";

/** What was drawn: rows of the picture, and where they came to lie. */
let drawn: { tile: number; from: number; to: number; height: number; left: number; width: number }[];
let canvas: { width: number; height: number };
/** Sizes of the pictures that the browser gives. */
let sizes: { width: number; height: number }[];

beforeEach(() => {
  drawn = [];
  sizes = [];
  let decoded = -1;
  vi.stubGlobal("createImageBitmap", async () => {
    decoded++;
    return { ...(sizes[decoded] ?? sizes.at(-1)), tile: decoded, close: () => {} };
  });
  class Canvas {
    constructor(width: number, height: number) {
      canvas = { width, height };
    }
    getContext() {
      const drawImage = (...given: [{ tile: number }, ...number[]]) => {
        const [{ tile }, , from = 0, , , left = 0, to = 0, width = 0, height = 0] = given;
        drawn.push({ tile, from, to, height, left, width });
      };
      return { drawImage };
    }
    async convertToBlob() {
      return new Blob(["png"]);
    }
  }
  vi.stubGlobal("OffscreenCanvas", Canvas);
});
afterEach(() => vi.unstubAllGlobals());

const png = new ArrayBuffer(1);

/** A page whose part below a head is scrolled, in a window of 1,280 by 800. */
function inner(head: number, full: number, scale = 1): Frame {
  return {
    window: { width: 1280, height: 800, scale },
    page: { width: 1280, height: 800 },
    area: { x: 0, y: head, width: 1280, height: 800 - head },
    top: 0,
    full,
    inner: true,
  };
}

/** Goes through a page as the worker does; the scroller comes to rest on whole pixels, rounded up where it is worst. */
function tilesOf(frame: Frame): Tile[] {
  const tiles: Tile[] = [];
  const { scale } = frame.window;
  const end = frame.full - frame.area.height;
  for (let to = 0; ; ) {
    const top = Math.min(end, Math.ceil(to * scale) / scale);
    tiles.push({ png, top });
    if (top >= end) return tiles;
    to = top + stepOf(frame);
  }
}

/** Every row of the picture that nothing was drawn on. */
function gaps(): number[] {
  const covered = new Set(drawn.flatMap(({ to, height }) => Array.from({ length: height }, (_, n) => to + n)));
  return Array.from({ length: canvas.height }, (_, n) => n).filter((row) => !covered.has(row));
}

describe("a page put together from pieces", () => {
  test.each([
    ["begins on a whole pixel", 64, 1],
    ["begins in the middle of a pixel", 57.5, 1],
    ["begins a little behind a pixel", 57.2, 1],
    ["is larger than it says, as with a zoom", 65, 1.25],
    ["is of a fine screen", 57.3, 2],
  ])("has no row left out where its part %s", async (_, head, scale) => {
    const frame = inner(head, 3300, scale);
    sizes = [{ width: 1280 * scale, height: 800 * scale }];
    const tiles = tilesOf(frame);
    expect(tiles.length).toBeGreaterThan(4);
    await stitch(tiles, frame);
    expect(gaps()).toEqual([]);
    // A pixel that the head has a share of is in no later piece.
    const first = Math.ceil(Math.round(head * scale * 100) / 100);
    for (const { tile, from } of drawn) if (tile > 0) expect(from).toBeGreaterThanOrEqual(first);
  });

  test("goes window by window where its part lies on whole pixels", () => {
    expect(stepOf(inner(64, 3300))).toBe(736);
    expect(stepOf(inner(0, 3300, 2))).toBe(800);
  });
});

describe("is refused", () => {
  test.each([
    ["a window of other proportions", { width: 390, height: 844 }],
    ["a window that is flatter", { width: 1280, height: 640 }],
  ])("when its pictures are those of %s", async (_, size) => {
    sizes = [size];
    const frame = inner(64, 3300);
    await expect(stitch(tilesOf(frame), frame)).rejects.toMatchObject({ reason: "picture-misfit" });
  });

  test("when a later picture has another size than the first", async () => {
    sizes = [
      { width: 1280, height: 800 },
      { width: 800, height: 500 },
    ];
    const frame = inner(64, 3300);
    await expect(stitch(tilesOf(frame), frame)).rejects.toMatchObject({ reason: "page-went-on" });
  });

  test("never because a window's measures are rounded", async () => {
    // 1366 by 657 at 110 %: 1241.8 by 597.3.
    const frame: Frame = {
      ...inner(0, 1200),
      window: { width: 1242, height: 597, scale: 1.1 },
      page: { width: 1242, height: 597 },
      area: { x: 0, y: 0, width: 1242, height: 597 },
    };
    sizes = [{ width: 1366, height: 657 }];
    await expect(stitch(tilesOf(frame), frame)).resolves.toBeDefined();
  });
});
