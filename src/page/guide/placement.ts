export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, "width" | "height">;

export type Corner = "bottom-right" | "top-right" | "bottom-left" | "top-left";
const corners: readonly Corner[] = ["bottom-right", "top-right", "bottom-left", "top-left"];

/** How much of the card is shown: all of it, no more than its sentence, or its title alone. */
export type Room = "whole" | "sentence" | "title";

/** Space between the card and the edges of the window, in CSS pixels. */
const margin = 16;
/** Room kept free around a target, so that its outline and label are seen too. */
const halo = 14;
/** A card cut to less than this, in CSS pixels, is better reduced to its title. */
export const leastHeight = 150;

/** The area that two boxes share, in square CSS pixels. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Where a card of this size lies when it is docked at a corner of the window. */
export function boxAt(corner: Corner, card: Size, view: Size): Box {
  const left = corner.endsWith("left") ? margin : view.width - card.width - margin;
  const top = corner.startsWith("top") ? margin : view.height - card.height - margin;
  return { left: Math.max(0, left), top: Math.max(0, top), width: card.width, height: card.height };
}

/** How high a card of this width may grow from a corner before it meets a target, in CSS pixels. */
function freeHeight(corner: Corner, width: number, view: Size, targets: readonly Box[]): number {
  const column = boxAt(corner, { width, height: view.height - 2 * margin }, view);
  return targets
    .map(({ left, top, width, height }) => ({
      left: left - halo,
      top: top - halo,
      width: width + 2 * halo,
      height: height + 2 * halo,
    }))
    .filter((target) => overlap(column, target) > 0)
    .map(({ top, height }) => (corner.startsWith("top") ? top - margin : view.height - margin - (top + height)))
    .reduce((least, free) => Math.max(0, Math.min(least, free)), column.height);
}

export interface Card {
  readonly width: number;
  /** Its height in each state, in CSS pixels. */
  readonly heights: Readonly<Record<Room, number>>;
}

export interface Docked {
  readonly corner: Corner;
  readonly room: Room;
  /** The height beyond which the card would lie over a target, in CSS pixels: what is longer scrolls. */
  readonly limit: number;
}

/**
 * The corner at which the card covers neither the control that it points at nor, if it can be helped, a control
 * that it warns of, and how much of the card has room there. The present corner is kept as long as it will do:
 * nothing moves without need.
 * @param neighbours controls that belong to the same step, in groups to try in turn: left free as well, where that
 *   leaves room for the card
 */
export function dock(
  card: Card,
  view: Size,
  targets: readonly Box[],
  others: readonly Box[],
  present: Corner,
  neighbours: readonly (readonly Box[])[] = [],
): Docked {
  for (const group of neighbours) {
    const apart = dock(card, view, [...targets, ...group], others, present);
    if (apart.room !== "title") return apart;
  }
  const free = new Map(corners.map((corner) => [corner, freeHeight(corner, card.width, view, targets)]));
  const limit = (corner: Corner) => free.get(corner) ?? 0;
  const most = Math.max(...free.values());
  const inOrder = [present, ...corners.filter((corner) => corner !== present)];
  for (const room of ["whole", "sentence"] as const) {
    const height = card.heights[room];
    const covers = (corner: Corner) =>
      others.reduce((sum, other) => sum + overlap(boxAt(corner, { width: card.width, height }, view), other), 0);
    const fitting = inOrder.filter((corner) => limit(corner) >= height);
    const [first] = fitting;
    if (!first) continue;
    const corner = fitting.reduce((best, next) => (covers(next) < covers(best) ? next : best), first);
    return { corner, room, limit: limit(corner) };
  }
  const corner = inOrder.find((corner) => limit(corner) === most) ?? present;
  return { corner, room: most >= Math.max(leastHeight, card.heights.title) ? "sentence" : "title", limit: most };
}
