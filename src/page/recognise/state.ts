import { attr, boxOf } from "./dom";
import { ancestorsOf, parentOf } from "./trees";

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

function isDisabled(element: Element): boolean {
  if (element.matches(":disabled")) return true;
  if (element.getAttribute("aria-disabled") === "true") return true;
  for (const ancestor of ancestorsOf(element)) if (attr(ancestor, "inert") !== null) return true;
  return false;
}

function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Whether something else lies over the middle of an element that is on screen. */
function isCovered(element: Element, ours: Element | null): boolean {
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const view = element.ownerDocument.defaultView;
  if (!view || x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementsFromPoint?.(x, y).find((hit) => hit !== ours);
  return !!top && !contains(element, top) && !contains(top, element);
}

/** What stands between a control and the press; `ours` is the guide's own host, which never counts. */
export function stateOf(element: Element, ours: Element | null): "ready" | "disabled" | "hidden" | "covered" {
  if (!isShown(element)) return "hidden";
  if (isDisabled(element)) return "disabled";
  return isCovered(element, ours) ? "covered" : "ready";
}
