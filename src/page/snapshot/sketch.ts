import { redact } from "@/core/evidence/redact-html";
import type { Mark, Sketch } from "@/messaging/sketch";
import { boxOf, firstOf, is, nextOf, ownerOf, tagOf, typeOf } from "../recognise/dom";
import { innerTree } from "../recognise/trees";
import { type Box, isEmpty, meet, shift } from "./box";
import { linesOf } from "./text-lines";
import { written } from "./written";

const { querySelector } = Element.prototype;
/** The first descendant that matches. */
const within = (element: Element, selector: string): Element | null => querySelector.call(element, selector);

/** Bounds of the work on one page: keeping it must not hold it up. */
const most = { nodes: 20_000, marks: 2_000 };
/** Things whose pixels cannot be read here stand as grey boxes. */
const pictures = new Set(["img", "svg", "canvas", "video", "object", "embed"]);
const grey = "rgb(128 128 128 / 35%)";
const furthest: Box = { left: -50_000, top: -50_000, right: 50_000, bottom: 50_000 };
const dialogs = "dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]";

/** How a part of the page is drawn: what of it shows, how far in front, how dense, and where its frame begins. */
interface Place {
  readonly clip: Box;
  readonly layer: number;
  readonly opacity: number;
  readonly dx: number;
  readonly dy: number;
}

const isClear = (color: string) => color === "transparent" || /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);

/** The colour behind an element; of a gradient its first, of a picture grey. */
function behind({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string | null {
  if (!isClear(backgroundColor)) return backgroundColor;
  if (backgroundImage === "none") return null;
  return /(?:rgb|hsl|ok|lab|lch|color)\w*\([^()]*\)/.exec(backgroundImage)?.[0] ?? grey;
}

/** Where the inside of an element is drawn. */
function insideOf(element: Element, box: Box, style: CSSStyleDeclaration, place: Place, view: Box): Place {
  const { position, overflowX, overflowY, zIndex } = style;
  const fixed = position === "fixed";
  const ahead = fixed || (position !== "static" && Number(zIndex) > 0) || tagOf(element) === "dialog";
  const clip = fixed ? view : place.clip;
  const cuts = overflowX !== "visible" || overflowY !== "visible";
  return {
    ...place,
    clip: cuts ? meet(clip, box) : clip,
    layer: place.layer + (ahead ? 1 : 0),
    opacity: place.opacity * Number(style.opacity),
  };
}

/** The nodes in a place, and where it is a slot, those that were put into it. */
function childrenOf(parent: Node): Node[] {
  const slotted =
    typeOf(parent) === 1 && tagOf(parent as Element) === "slot" ? (parent as HTMLSlotElement).assignedNodes() : [];
  const nodes: Node[] = [...slotted];
  if (nodes.length === 0) for (let child = firstOf(parent); child; child = nextOf(child)) nodes.push(child);
  return nodes;
}

class Sketcher {
  private readonly found: { mark: Mark; layer: number }[] = [];
  private readonly view: Box;
  private left = most.nodes;

  constructor(
    private readonly window: Window,
    private readonly ours: Element | null,
  ) {
    // Without the scroll bar, which is not the page's.
    const right = Math.min(window.innerWidth, window.document.documentElement?.clientWidth || window.innerWidth);
    this.view = { left: 0, top: 0, right, bottom: window.innerHeight };
  }

  /** What was found so far. */
  sketch(): Sketch {
    const marks = this.found.sort((a, b) => a.layer - b.layer).map(({ mark }) => mark);
    const { right, bottom } = this.view;
    return { width: Math.max(1, Math.round(right)), height: Math.max(1, Math.round(bottom)), marks };
  }

  page(): void {
    const { documentElement: root, body } = this.window.document;
    const place: Place = { clip: this.view, layer: 0, opacity: 1, dx: 0, dy: 0 };
    // A page's ground is the root's, or the body's where the root has none (CSS Backgrounds 3, 2.11.2).
    const ground = [root, body].map((part) => behind(this.style(part))).find((color) => color !== null);
    if (ground) this.add("fill", this.view, ground, place);
    this.element(root, place);
  }

  private style(element: Element, part?: string): CSSStyleDeclaration {
    return this.window.getComputedStyle(element, part);
  }

  private add(kind: Mark["kind"], box: Box, color: string, { clip, layer, opacity }: Place, text = ""): void {
    if (this.found.length >= most.marks || isEmpty(meet(box, clip))) return;
    // A line keeps its length, so that its letters keep their width; nothing reaches further than can be sent.
    const shown = meet(box, kind === "fill" ? clip : furthest);
    const [x, y] = [Math.round(shown.left), Math.round(shown.top)];
    const [width, height] = [Math.round(shown.right) - x, Math.round(shown.bottom) - y];
    this.found.push({ mark: { kind, x, y, width, height, color: color.slice(0, 80), opacity, text }, layer });
  }

  private words(node: Node, { fontWeight, color }: CSSStyleDeclaration, place: Place): void {
    const written = (node.nodeValue ?? "").replace(/\s+/g, " ").trim();
    const range = written && this.found.length < most.marks ? ownerOf(node)?.createRange() : null;
    if (!range) return;
    const text = redact(written);
    range.selectNodeContents(node);
    const kind = Number(fontWeight) >= 600 ? "bold" : "text";
    for (const line of linesOf(text, range.getClientRects()))
      this.add(kind, shift(line.box, place.dx, place.dy), color, place, line.text);
  }

  private paint(element: Element, box: Box, style: CSSStyleDeclaration, place: Place): void {
    if (tagOf(element) === "dialog" && element.matches(":modal"))
      this.add("fill", this.view, this.style(element, "::backdrop").backgroundColor, { ...place, clip: this.view });
    const fill = behind(style) ?? (pictures.has(tagOf(element)) ? grey : null);
    if (fill) this.add("fill", box, fill, place);
    if (Number.parseFloat(style.borderTopWidth) >= 1 && Number.parseFloat(style.borderLeftWidth) >= 1)
      this.add("edge", box, style.borderTopColor, place);
  }

  private element(element: Element, place: Place): void {
    if (element === this.ours || this.left-- <= 0) return;
    const style = this.style(element);
    if (style.display === "none") return;
    const box = shift(boxOf(element), place.dx, place.dy);
    const here = insideOf(element, box, style, place, this.view);
    if (here.opacity < 0.05) return;
    const shown = style.visibility === "visible";
    if (shown) this.paint(element, box, style, here);
    // What is far away is passed over, but a dialog may stand in front of everything from anywhere in the page.
    const away = (!isEmpty(box) && isEmpty(meet(box, this.view))) || isEmpty(here.clip);
    if (pictures.has(tagOf(element)) || is(element, written) || (away && !within(element, dialogs))) return;
    const tree = innerTree(element);
    if (tree && typeOf(tree) === 9) {
      const { body } = tree as Document;
      if (body) this.element(body, { ...here, clip: meet(here.clip, box), dx: box.left, dy: box.top });
      return;
    }
    for (const child of childrenOf(tree ?? element)) {
      if (typeOf(child) === 1) this.element(child as Element, here);
      else if (typeOf(child) === 3 && shown) this.words(child, style, here);
    }
  }
}

/** What stands where in the window, without what was typed; `ours` is the guide's own host. */
export function sketchOf(window: Window, ours: Element | null): Sketch {
  const sketcher = new Sketcher(window, ours);
  try {
    sketcher.page();
  } catch {
    // A page may stand in the way of any question; what was found so far is enough for a small picture.
  }
  return sketcher.sketch();
}
