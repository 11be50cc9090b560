/**
 * Reads nodes as the browser has them. A form's fields shadow its own properties (`<input name="parentNode">`),
 * also for us, so what is asked of any element goes through the prototypes of this script's own world.
 */
function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => get?.call(node) as T;
}

const { prototype: ofNode } = Node;
const { prototype: ofElement } = Element;

export const typeOf = getter<number>(ofNode, "nodeType");
export const parentNodeOf = getter<Node | null>(ofNode, "parentNode");
export const firstOf = getter<Node | null>(ofNode, "firstChild");
export const nextOf = getter<Node | null>(ofNode, "nextSibling");
export const tagOf = getter<string>(ofElement, "localName");
export const shadowOf = getter<ShadowRoot | null>(ofElement, "shadowRoot");
export const slotOf = getter<HTMLSlotElement | null>(ofElement, "assignedSlot");
export const ownerOf = getter<Document | null>(ofNode, "ownerDocument");

const { getAttribute, getBoundingClientRect, matches } = ofElement;
/** The value of an attribute; null where there is none. */
export const attr = (element: Element, name: string): string | null => getAttribute.call(element, name);
/** Whether an element answers to a selector. */
export const is = (element: Element, selector: string): boolean => matches.call(element, selector);
/** How an element is drawn; undefined in a document that no window shows. */
export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  ownerOf(element)?.defaultView?.getComputedStyle(element);
/** Where an element lies in its own window. */
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

const { contains, getRootNode } = ofNode;
/** The root of the tree that a node stands in: a document, a shadow root. */
export const rootOf = (node: Node): Node => getRootNode.call(node);
/** Whether a node is another one of its own tree, or stands in it. */
export const hasInside = (outer: Node, inner: Node): boolean => contains.call(outer, inner);
