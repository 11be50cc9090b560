import type { ControlState } from "@/core/recognition/sight";
import { attr, boxOf, is, rootOf, styleOf } from "./dom";
import { holds, parentOf } from "./trees";

/** Whether a person could see an element: rendered, not transparent, not of size zero. */
export function isShown(element: Element): boolean {
  const seen = element.checkVisibility?.({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  if (seen === false) return false;
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (frame && !isShown(frame)) return false;
  const box = boxOf(element);
  return box.width > 1 && box.height > 1;
}

const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
const isClear = ([, , , alpha]: number[]) => alpha === 0;
/** What lies behind a page that says nothing. */
const white = [255, 255, 255];
/** Summed difference of red, green and blue below which nobody can tell two colours apart. */
const alike = 24;

/** What was found out about the boxes of one look: its lines share most of what is around them. */
const grounds = new Map<Element, number[] | null>();
const folds = new Map<Element, boolean>();
export function forgetBoxes(): void {
  grounds.clear();
  folds.clear();
}

/** What the nearest box says that says anything, an element itself or one around it; remembered for all on the way. */
function saidAround<T>(
  known: Map<Element, T>,
  from: Element | null,
  said: (box: Element) => T | undefined,
  otherwise: T,
): T {
  const path: Element[] = [];
  let told: T | undefined;
  for (let at = from; at && told === undefined; at = parentOf(at)) {
    path.push(at);
    told = known.get(at) ?? said(at);
  }
  const all = told === undefined ? otherwise : told;
  for (const at of path) known.set(at, all);
  return all;
}

/** The colour that a box paints over what lies behind it; null where it paints a picture. */
function paintOf(box: Element): number[] | null | undefined {
  const style = styleOf(box);
  const colour = style?.backgroundImage === "none" ? numbers(style.backgroundColor) : null;
  return colour && isClear(colour) ? undefined : colour;
}

/** What lies over the middle of an element, front to back; nothing where that is off the screen. */
function hitsOf(element: Element): Element[] {
  const { left, top, width, height } = boxOf(element);
  return (rootOf(element) as Document | ShadowRoot).elementsFromPoint?.(left + width / 2, top + height / 2) ?? [];
}

/** Whether an element is cut away by a box around it that is folded to nothing. */
function isFolded(element: Element): boolean {
  const cuts = (box: Element) => (boxOf(box).height <= 1 && styleOf(box)?.overflow !== "visible") || undefined;
  const hits = saidAround(folds, parentOf(element), cuts, false) ? hitsOf(element) : [];
  return !!hits[0] && !hits.some((hit) => holds(element, hit));
}

/** Whether shown text can be read: not folded away, not pushed off the page, not tiny, not in the colour of what lies behind it. */
export function isLegible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const style = styleOf(element);
  if (!view || !style) return false;
  if (Number.parseFloat(style.fontSize) < 3 || Math.abs(Number.parseFloat(style.textIndent)) > 900) return false;
  const { right, bottom } = boxOf(element);
  if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return false;
  const [ink, ground] = [numbers(style.color), saidAround(grounds, element, paintOf, white)];
  if (isClear(ink) || isFolded(element)) return false;
  return !ground || ground.slice(0, 3).reduce((sum, part, n) => sum + Math.abs(part - (ink[n] ?? 0)), 0) >= alike;
}

function isDisabled(element: Element): boolean {
  if (is(element, ":disabled") || attr(element, "aria-disabled") === "true") return true;
  for (let at: Element | null = element; at; at = parentOf(at)) if (attr(at, "inert") !== null) return true;
  return false;
}

/** Whether one of the two stands in the other. */
const belong = (one: Element, other: Element) => holds(one, other) || holds(other, one);

/** Whether an element is on screen and nothing else lies over its middle. */
export function isOnTop(element: Element): boolean {
  const [top] = hitsOf(element);
  return !!top && belong(element, top);
}

/** Whether something else lies over the middle of an element that is on screen. */
function isCovered(element: Element, ours: Element | null): boolean {
  const top = hitsOf(element).find((hit) => hit !== ours);
  return !!top && !belong(element, top);
}

/** What stands between a control and the press; `ours` is the guide's own host, which never counts. */
export function stateOf(element: Element, ours: Element | null): ControlState {
  if (!isShown(element)) return "hidden";
  if (isDisabled(element)) return "disabled";
  if (isCovered(element, ours)) return "covered";
  return attr(element, "aria-expanded") === "true" || is(element, "details[open]>summary") ? "opened" : "ready";
}
