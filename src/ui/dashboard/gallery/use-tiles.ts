import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { between, layoutOf, type Stretch, type TileLayout } from "./tile-layout";

/** What of a grid is there while the page is scrolled. */
export interface Tiles {
  readonly layout: TileLayout;
  /** The tiles that stand in the page: those that are seen, and some before and after. */
  readonly there: Stretch;
  readonly seen: Stretch;
}

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
const alike = (a: Tiles | null, b: Tiles) => JSON.stringify(a) === JSON.stringify(b);

function look(grid: HTMLElement, count: number): Tiles {
  const { top, width } = grid.getBoundingClientRect();
  const layout = layoutOf(width, rem());
  const more = innerHeight / 2;
  return {
    layout,
    there: between(layout, count, -top - more, innerHeight - top + more),
    seen: between(layout, count, -top, innerHeight - top),
  };
}

/** Which tiles of so many stand in the page, kept up to date; null before the grid is there. */
export function useTiles(grid: RefObject<HTMLElement | null>, count: number): Tiles | null {
  const [tiles, setTiles] = useState<Tiles | null>(null);
  useLayoutEffect(() => {
    if (grid.current) setTiles(look(grid.current, count));
  }, [grid, count]);
  useEffect(() => {
    const { current } = grid;
    if (!current) return;
    const update = () =>
      setTiles((before) => {
        const now = look(current, count);
        return alike(before, now) ? before : now;
      });
    // Within the frame that is scrolled: no row is seen empty.
    const follow = () => flushSync(update);
    const observer = new ResizeObserver(update);
    observer.observe(current);
    addEventListener("scroll", follow, { passive: true });
    addEventListener("resize", update);
    return () => {
      observer.disconnect();
      removeEventListener("scroll", follow);
      removeEventListener("resize", update);
    };
  }, [grid, count]);
  return tiles;
}
