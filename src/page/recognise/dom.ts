/**
 * Reads nodes as the browser has them. A form's fields shadow its own properties (`<input name="parentNode">`),
 * also for us, so what is asked of any element goes through the prototypes of this script's own world.
 */
function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => get?.call(node) as T;
}

const { prototype: node } = Node;
const { prototype: element } = Element;

export const typeOf = getter<number>(node, "nodeType");
export const parentNodeOf = getter<Node | null>(node, "parentNode");
export const firstOf = getter<Node | null>(node, "firstChild");
export const nextOf = getter<Node | null>(node, "nextSibling");
export const tagOf = getter<string>(element, "localName");
export const shadowOf = getter<ShadowRoot | null>(element, "shadowRoot");
export const slotOf = getter<HTMLSlotElement | null>(element, "assignedSlot");
export const ownerOf = getter<Document | null>(node, "ownerDocument");

const { getAttribute, getBoundingClientRect, matches } = element;
/** The value of an attribute; null where there is none. */
export const attr = (element: Element, name: string): string | null => getAttribute.call(element, name);
/** Whether an element answers to a selector. */
export const is = (element: Element, selector: string): boolean => matches.call(element, selector);
/** How an element is drawn; undefined in a document that no window shows. */
export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  ownerOf(element)?.defaultView?.getComputedStyle(element);
/** Where an element lies in its own window. */
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

const { contains, getRootNode } = node;
/** The root of the tree that a node stands in: a document, a shadow root. */
export const rootOf = (node: Node): Node => getRootNode.call(node);
/** Whether a node is another one of its own tree, or stands in it. */
export const hasInside = (outer: Node, inner: Node): boolean => contains.call(outer, inner);
