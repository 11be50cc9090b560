import { hasInside, parentNodeOf, rootOf, shadowOf, slotOf, tagOf, typeOf } from "./dom";
import { frames } from "./tags";

/** A tree of nodes that a page is made of: the document, an open shadow root, a same-origin frame's document. */
export type Tree = Document | ShadowRoot;

/** The document of a frame, when the page itself could read it; null for another origin. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** What opens inside an element: its open shadow root, or its frame's document. */
export function innerTree(element: Element): Tree | null {
  return shadowOf(element) ?? (frames.has(tagOf(element)) ? frameDocument(element) : null);
}

/** What a tree opens inside: the host of a shadow root, the frame of a document. */
export const hostOf = (tree: Node): Element | null =>
  typeOf(tree) === 11 ? (tree as ShadowRoot).host : ((tree as Document).defaultView?.frameElement ?? null);

/** The parent as a person sees it: out of a slot, a shadow root or a frame as well. */
export function parentOf(node: Node): Element | null {
  const assigned = typeOf(node) === 1 ? slotOf(node) : null;
  if (assigned) return assigned;
  const parent = parentNodeOf(node);
  if (!parent) return null;
  return typeOf(parent) === 1 ? (parent as Element) : hostOf(parent);
}

/** Whether `inner` stands somewhere in `outer`, through shadow roots and frames. */
export function inside(inner: Node, outer: Element): boolean {
  for (let at = parentOf(inner); at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The same, or itself; asks the browser where both are of one tree. */
export function holds(outer: Element, inner: Node): boolean {
  return hasInside(outer, inner) || (rootOf(inner) !== rootOf(outer) && inside(inner, outer));
}
