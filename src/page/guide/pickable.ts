import { readable } from "@/core/language/fold";
import { type TrailRole, trailRole } from "@/core/report/roles";
import { attr, rootOf, styleOf, tagOf } from "../recognise/dom";
import { gather } from "../recognise/gather";
import { nameOf } from "../recognise/name";
import { pressRole } from "../recognise/role";
import { isShown, stateOf } from "../recognise/state";
import { frames, inline } from "../recognise/tags";
import { holds, innerTree, parentOf, type Tree } from "../recognise/trees";

/** A control of the page that a person may point at, as the page's reader would tell of it. */
export interface Pickable {
  readonly element: Element;
  readonly name: string;
  readonly role: string;
}

/** What the reader tells of: longer names are texts, and so are longer words under the hand. */
const longest = { name: 120, text: 40 };
const fits = (name: string, most: number) => name.length > 0 && name.length <= most;

function named(element: Element, role: string): Pickable | null {
  const name = nameOf(element);
  return fits(name, longest.name) ? { element, name, role } : null;
}

/** The control that an element is or stands in; null where nothing is pressed there, or what is has no words. */
function pickableFrom(start: Element): Pickable | null {
  for (let at: Element | null = start; at; at = parentOf(at)) {
    const role = pressRole(at);
    if (role) return named(at, role);
  }
  // A text that nothing calls a control, under the hand.
  let block: Element | null = start;
  while (block && inline.has(tagOf(block))) block = parentOf(block);
  const name = readable(block?.textContent ?? "");
  return block && styleOf(block)?.cursor === "pointer" && fits(name, longest.text)
    ? { element: block, name, role: "button" }
    : null;
}

/** What lies in front at a point of the window, through shadow roots and frames; the guide's own host does not count. */
export function elementAt(document: Document, x: number, y: number, ours: Element | null): Element | null {
  let [tree, left, top]: [Tree, number, number] = [document, x, y];
  let found: Element | null = null;
  for (;;) {
    const here = tree;
    const hit = here.elementsFromPoint(left, top).find((one) => one !== ours && rootOf(one) === here);
    if (!hit) return found;
    found = hit;
    const inner = innerTree(hit);
    if (!inner) return hit;
    if (frames.has(tagOf(hit))) {
      const box = hit.getBoundingClientRect();
      left -= box.left + hit.clientLeft;
      top -= box.top + hit.clientTop;
    }
    tree = inner;
  }
}

/** The control at a point of the window. */
export function pickableAt(document: Document, x: number, y: number, ours: Element | null): Pickable | null {
  const hit = elementAt(document, x, y, ours);
  return hit && pickableFrom(hit);
}

/** Every control that can be pointed at now, in the order of the document: those that a modal dialog locks out cannot. */
export function pickables(document: Document, ours: Element | null): Pickable[] {
  const { pressables, trees } = gather(document);
  const modal = [document, ...trees].flatMap((tree) => [...tree.querySelectorAll("dialog:modal")]).at(-1);
  return pressables.flatMap(({ element, role }) => {
    if ((modal && !holds(modal, element)) || !isShown(element) || stateOf(element, ours) === "covered") return [];
    return named(element, role) ?? [];
  });
}

const byTag: Readonly<Record<string, TrailRole>> = {
  ul: "list",
  ol: "list",
  li: "listitem",
  table: "table",
  tr: "row",
  td: "cell",
  th: "cell",
  fieldset: "group",
  details: "group",
  form: "form",
  section: "region",
  article: "article",
  main: "main",
  nav: "navigation",
  aside: "complementary",
  header: "banner",
  footer: "contentinfo",
  dialog: "dialog",
  menu: "menu",
  iframe: "frame",
  frame: "frame",
};
const longestTrail = 40;

/** The roles from a control outwards, with the shadow roots and frames it stands in; nothing that a page wrote. */
export function trailOf({ element, role }: Pickable): TrailRole[] {
  const trail: TrailRole[] = [trailRole(role) ?? "button"];
  let tree = rootOf(element);
  for (let at = parentOf(element); at && trail.length < longestTrail; at = parentOf(at)) {
    const out = rootOf(at);
    if (out !== tree && tree.nodeType === 11) trail.push("shadow");
    tree = out;
    const told = trailRole(attr(at, "role") ?? "") ?? byTag[tagOf(at)];
    if (told) trail.push(told);
  }
  return trail.slice(0, longestTrail);
}
