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
/** Summed difference of red, green and blue below which nobody can tell two colours apart. */
const alike = 24;

/** What lies behind the elements of one look: lines share most of what is around them. */
export const grounds = new Map<Element, number[] | null>();

/** The colour that lies behind an element; null where a picture does. Pages are white where they say nothing. */
function groundOf(element: Element): number[] | null {
  const path: Element[] = [];
  let ground: number[] | null | undefined;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    ground = grounds.get(at);
    if (ground !== undefined) break;
    path.push(at);
    const style = styleOf(at);
    const colour = style?.backgroundImage === "none" ? numbers(style.backgroundColor) : null;
    if (!colour || !isClear(colour)) {
      ground = colour;
      break;
    }
  }
  if (ground === undefined) ground = [255, 255, 255];
  for (const at of path) grounds.set(at, ground);
  return ground;
}

/** What lies over the middle of an element, front to back; nothing where that is off the screen. */
function hitsOf(element: Element): Element[] {
  const { left, top, width, height } = boxOf(element);
  return (rootOf(element) as Document | ShadowRoot).elementsFromPoint?.(left + width / 2, top + height / 2) ?? [];
}

/** Whether an element is cut away by a box around it that is folded to nothing. */
function isFolded(element: Element): boolean {
  let at = parentOf(element);
  while (at && (boxOf(at).height > 1 || styleOf(at)?.overflow === "visible")) at = parentOf(at);
  const hits = at ? hitsOf(element) : [];
  return hits.length > 0 && !hits.some((hit) => holds(element, hit));
}

/** Whether shown text can be read: not folded away, not pushed off the page, not tiny, not in the colour of what lies behind it. */
export function isLegible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const style = styleOf(element);
  if (!view || !style) return false;
  if (Number.parseFloat(style.fontSize) < 3 || Math.abs(Number.parseFloat(style.textIndent)) > 900) return false;
  const { right, bottom } = boxOf(element);
  if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return false;
  const [ink, ground] = [numbers(style.color), groundOf(element)];
  if (isClear(ink) || isFolded(element)) return false;
  return !ground || ground.slice(0, 3).reduce((sum, part, n) => sum + Math.abs(part - (ink[n] ?? 0)), 0) >= alike;
}

function isDisabled(element: Element): boolean {
  if (is(element, ":disabled") || attr(element, "aria-disabled") === "true") return true;
  for (let at: Element | null = element; at; at = parentOf(at)) if (attr(at, "inert") !== null) return true;
  return false;
}

/** Whether something else lies over the middle of an element that is on screen. */
function isCovered(element: Element, ours: Element | null): boolean {
  const top = hitsOf(element).find((hit) => hit !== ours);
  return !!top && !holds(element, top) && !holds(top, element);
}

/** What stands between a control and the press; `ours` is the guide's own host, which never counts. */
export function stateOf(element: Element, ours: Element | null): ControlState {
  if (!isShown(element)) return "hidden";
  if (isDisabled(element)) return "disabled";
  if (isCovered(element, ours)) return "covered";
  return attr(element, "aria-expanded") === "true" || is(element, "details[open]>summary") ? "opened" : "ready";
}
