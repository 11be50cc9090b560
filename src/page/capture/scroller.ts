import { boxOf, styleOf } from "../recognise/dom";
import { elementsIn } from "./elements";

/** What moves when a person scrolls the page: the page itself, or the part of it that holds most of it. */
export interface Scroller {
  readonly element: Element;
  readonly inner: boolean;
}

/** A part that takes less of the window than this is a list in the page, not the page. */
const leastShare = 0.4;

const moves = (element: Element) => element.scrollHeight > element.clientHeight + 1;

/** How much of the window an element shows. */
function shown(element: Element, { innerWidth, innerHeight }: Window): number {
  const { left, top, right, bottom } = boxOf(element);
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return width > 0 && height > 0 ? (width * height) / (innerWidth * innerHeight) : 0;
}

/** Whether the page as a whole can be scrolled: not where a dialog or an app's frame has locked it. */
function pageMoves(document: Document, page: Element): boolean {
  if (!moves(page)) return false;
  const locked = (element: Element | null) => /hidden|clip/.test((element && styleOf(element)?.overflowY) ?? "");
  // What the body says counts for the window only where the root says nothing (CSS Overflow 3, 3.3).
  const { documentElement: root, body } = document;
  return !locked(root) && !(styleOf(root)?.overflowY === "visible" && locked(body));
}

export function mainScroller(window: Window): Scroller {
  const { document } = window;
  const page = document.scrollingElement ?? document.documentElement;
  if (pageMoves(document, page)) return { element: page, inner: false };
  let best: { element: Element; share: number } | null = null;
  for (const element of elementsIn(document)) {
    if (element === page || element === document.body || !moves(element)) continue;
    if (!/auto|scroll/.test(styleOf(element)?.overflowY ?? "")) continue;
    const share = shown(element, window);
    if (share >= leastShare && share > (best?.share ?? 0)) best = { element, share };
  }
  return best ? { element: best.element, inner: true } : { element: page, inner: false };
}
