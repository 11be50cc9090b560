export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Corner = "bottom-right" | "top-right" | "bottom-left" | "top-left";
const corners: readonly Corner[] = ["bottom-right", "top-right", "bottom-left", "top-left"];
/** Space between the card and the edges of the window, in CSS pixels. */
const margin = 16;
/** Room kept free around a target, so that its outline and label are seen too. */
const halo = 14;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Where a card of this size lies when it is docked at a corner of the window. */
export function boxAt(corner: Corner, card: Pick<Box, "width" | "height">, view: Pick<Box, "width" | "height">): Box {
  const left = corner.endsWith("left") ? margin : view.width - card.width - margin;
  const top = corner.startsWith("top") ? margin : view.height - card.height - margin;
  return { left: Math.max(0, left), top: Math.max(0, top), width: card.width, height: card.height };
}

export interface Docked {
  readonly corner: Corner;
  /** Even here the whole card would lie over the target: show it small. */
  readonly small: boolean;
}

/**
 * The corner at which the card covers neither the control that it points at nor, if it can be helped, a control
 * that it warns of. The present corner is kept as long as it will do: nothing moves without need.
 */
export function dock(
  card: Pick<Box, "width" | "height">,
  view: Pick<Box, "width" | "height">,
  targets: readonly Box[],
  others: readonly Box[],
  present: Corner,
): Docked {
  const wide = targets.map((box) => ({
    left: box.left - halo,
    top: box.top - halo,
    width: box.width + 2 * halo,
    height: box.height + 2 * halo,
  }));
  const cost = (corner: Corner): number => {
    const box = boxAt(corner, card, view);
    const on = (list: readonly Box[]) => list.reduce((sum, other) => sum + overlap(box, other), 0);
    return on(wide) * 1_000 + on(others) + (corner === present ? 0 : 1);
  };
  const corner = corners.reduce((best, next) => (cost(next) < cost(best) ? next : best), present);
  const covered = wide.some((target) => overlap(boxAt(corner, card, view), target) > 0);
  return { corner, small: covered };
}
