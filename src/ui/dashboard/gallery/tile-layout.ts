/** How tiles of one size stand in rows, in CSS pixels. */
export interface TileLayout {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

export const gap = 12;
const [narrowest, widest] = [150, 190];

/**
 * Tiles are never measured, which would hold up scrolling: their height follows from their width and from how large
 * letters are.
 * @param inside the width that there is
 * @param rem the size of letters
 */
export function layoutOf(inside: number, rem: number): TileLayout {
  const columns = Math.max(1, Math.floor((inside + gap) / (narrowest + gap)));
  const width = Math.min(widest, Math.max(1, Math.floor((inside - gap * (columns - 1)) / columns)));
  return { columns, width, height: Math.round(((110 + 7.3 * rem) * Math.max(width, narrowest)) / narrowest) };
}

/** Where a tile stands, from the grid's upper left corner. */
export function placeOf({ columns, width, height }: TileLayout, index: number): { left: number; top: number } {
  return { left: (index % columns) * (width + gap), top: Math.floor(index / columns) * (height + gap) };
}

/** How high so many tiles are. */
export const heightOf = (layout: TileLayout, count: number): number =>
  count === 0 ? 0 : placeOf(layout, count - 1).top + layout.height;

/** A stretch of tiles: from the first to before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The tiles of which something lies between two heights of the grid. */
export function between({ columns, height }: TileLayout, count: number, top: number, bottom: number): Stretch {
  const row = height + gap;
  const from = Math.min(count, Math.max(0, Math.ceil((top - height) / row)) * columns);
  return { from, to: Math.max(from, Math.min(count, (Math.floor(bottom / row) + 1) * columns)) };
}

/** To which tile a key leads from another; null where it leads nowhere. @param rows how many rows the window shows */
export function goTo(key: string, index: number, count: number, columns: number, rows: number): number | null {
  const last = count - 1;
  const down = (by: number) => {
    if (Math.floor(index / columns) === Math.floor(last / columns)) return index;
    return Math.min(last, index + by * columns);
  };
  const up = (by: number) => (index < columns ? index : Math.max(index % columns, index - by * columns));
  switch (key) {
    case "ArrowRight":
      return Math.min(last, index + 1);
    case "ArrowLeft":
      return Math.max(0, index - 1);
    case "ArrowDown":
      return down(1);
    case "ArrowUp":
      return up(1);
    case "PageDown":
      return down(rows);
    case "PageUp":
      return up(rows);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
