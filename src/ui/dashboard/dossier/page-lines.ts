const unread = "script, style, noscript, template, title";
const apart =
  "address, article, aside, blockquote, br, button, dd, div, dl, dt, fieldset, figcaption, footer, form, h1, h2, h3, h4, h5, h6, header, hr, label, legend, li, main, nav, ol, option, p, pre, section, table, td, th, tr, ul";
/** A kept form may call a field `closest`, and its own property would be that field. */
const { closest, matches, checkVisibility, getBoundingClientRect } = Element.prototype;

/** The nodes of a tree and of the shadow roots in it. They may come from another frame, with classes of its own. */
function* nodesOf(root: Node): Generator<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    yield node;
    const shadow = node.nodeType === Node.ELEMENT_NODE && (node as Element).shadowRoot;
    // A kept form may call a field `shadowRoot` too.
    if (shadow && shadow.nodeType === Node.DOCUMENT_FRAGMENT_NODE) yield* nodesOf(shadow);
  }
}

/** The element that a text stands in, also where that is the host of a shadow root. */
const around = ({ parentNode }: Node): Element | null =>
  parentNode?.nodeType === Node.ELEMENT_NODE
    ? (parentNode as Element)
    : parentNode && "host" in parentNode
      ? (parentNode.host as Element)
      : null;

/** Whether a person could see what stands in an element of a page that is laid out. */
export function isSeen(element: Element): boolean {
  let box: Element | null = element;
  // These have no box of their own.
  while (box && getComputedStyle(box).display === "contents") box = around(box);
  if (!box || !checkVisibility.call(box, { opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = getBoundingClientRect.call(box);
  return width > 1 && height > 1;
}

/**
 * What a page says, a line for each part of it.
 * @param seen whether what stands in an element counts
 */
export function* linesOf(page: Document, seen: (element: Element) => boolean = () => true): Generator<string> {
  let [line, block] = ["", null as Element | null];
  for (const node of nodesOf(page)) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (matches.call(node, "br")) {
        yield line;
        line = "";
      }
      continue;
    }
    const parent = around(node);
    if (!parent || !node.nodeValue || closest.call(parent, unread)) continue;
    // Spaces between hidden parts are no words either.
    if (node.nodeValue.trim() && !seen(parent)) continue;
    const within = closest.call(parent, apart);
    if (within !== block) {
      yield line;
      [line, block] = ["", within];
    }
    line += node.nodeValue;
  }
  yield line;
}

/** The same of markup that is not laid out: a parsed document without a window runs and loads nothing. */
export const linesIn = (html: string): Generator<string> => linesOf(new DOMParser().parseFromString(html, "text/html"));
