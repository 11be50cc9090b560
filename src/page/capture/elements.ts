import { shadowOf } from "../recognise/dom";

/** So many elements of a page are looked at for each picture. */
const most = 60_000;

/** All elements of a document in order, those of open shadow roots too; frames scroll with the page and are one each. */
export function elementsIn(root: Document | ShadowRoot, found: Element[] = []): Element[] {
  for (const element of root.querySelectorAll("*")) {
    if (found.length >= most) break;
    found.push(element);
    const shadow = shadowOf(element);
    if (shadow) elementsIn(shadow, found);
  }
  return found;
}
