import { redact } from "@/core/evidence/redact-html";
import { type Resolve, safeCss } from "@/core/evidence/safe-css";
import { readable } from "@/core/language/fold";
import { boxOf, firstOf, is, nextOf, tagOf, typeOf } from "../recognise/dom";
import { gather } from "../recognise/gather";
import { isShown } from "../recognise/state";
import { innerTree, type Tree } from "../recognise/trees";
import { attribute } from "./attribute";
import { attributesOf, topLayerStyle } from "./attributes";
import { cardParts } from "./card-parts";
import { drawnStyle } from "./lost-styles";
import { canvasShown, imageShown, memoryPictures } from "./pictures";
import { stylesOf } from "./styles";
import { written } from "./written";

const words = (text: string) => new Set(text.split(" "));
/** What never goes into a snapshot: it acts, loads, or is not part of what was seen. */
const left = words(
  "script noscript template object embed applet base link meta audio style frame frameset source track noembed noframes portal fencedframe param",
);
const empty = words("area br col hr img input wbr");
/** Tags whose inside a browser takes for text to its end: their copy is one in which that is no danger. */
const rawText = words("xmp plaintext listing");
/** Bounds of one copy, in characters, elements deep, and letters of text. */
const most = { html: 15_000_000, depth: 400, text: 1_900_000 };
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'";

const asText = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A place in the page that is being copied. */
interface Place {
  readonly depth: number;
  readonly cards: Map<Node, string>;
  /** Some of the tree's styles cannot be read: its elements tell how they are drawn. */
  readonly lost: boolean;
}

class Copier {
  private parts: string[] = [];
  private size = 0;
  cut = false;

  constructor(
    private readonly ours: Element | null,
    private readonly resolve: Resolve,
  ) {}

  private add(html: string): void {
    this.size += html.length;
    this.parts.push(html);
  }

  private get isFull(): boolean {
    if (this.size > most.html) this.cut = true;
    return this.cut;
  }

  private styles(tree: Tree, base: string): boolean {
    const { html, lost, cut } = stylesOf(tree, base, this.resolve);
    this.add(topLayerStyle + html);
    if (cut) this.cut = true;
    return lost;
  }

  private attributes(element: Element, { lost }: Place): string {
    return attributesOf(element, this.resolve, lost ? drawnStyle(element) : null);
  }

  document(document: Document, depth: number): void {
    const { documentElement: root, body, title, compatMode } = document;
    const place = { depth, cards: cardParts(document), lost: false };
    // Without its doctype a page is laid out by older rules (HTML, quirks mode).
    this.add(compatMode === "BackCompat" ? "" : "<!doctype html>\n");
    this.add(`<html${root ? this.attributes(root, place) : ""}><head><meta charset="utf-8">`);
    this.add(`<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${asText(redact(title))}</title>`);
    const lost = this.styles(document, document.baseURI);
    this.add("</head>");
    if (body) {
      const inner = { ...place, lost };
      this.add(`<body${this.attributes(body, inner)}>`);
      this.inside(body, inner);
      this.add("</body>");
    }
    this.add("</html>");
  }

  /** A frame's document, written into the attribute that holds it. */
  private frame(element: Element, place: Place): void {
    const tree = innerTree(element) as Document | null;
    let html = "";
    if (tree && !this.isFull) {
      const outer = this.parts;
      this.parts = [];
      this.document(tree, place.depth + 1);
      html = this.parts.join("");
      this.parts = outer;
    }
    this.add(`<iframe sandbox=""${attribute("srcdoc", html)}${this.attributes(element, place)}></iframe>`);
  }

  private inside(element: Element, place: Place): void {
    const deeper = { ...place, depth: place.depth + 1 };
    const tree = innerTree(element);
    if (tree && typeOf(tree) === 11) {
      this.add(`<template shadowrootmode="open">`);
      const lost = this.styles(tree, element.baseURI);
      this.children(tree, { ...deeper, cards: cardParts(tree), lost });
      this.add("</template>");
    }
    this.children(element, deeper);
  }

  private children(parent: Node, place: Place): void {
    for (let child = firstOf(parent); child && !this.isFull; child = nextOf(child)) this.node(child, place);
  }

  private node(at: Node, place: Place): void {
    if (typeOf(at) === 3) this.add(asText(place.cards.get(at) ?? redact(at.nodeValue ?? "")));
    else if (typeOf(at) === 1 && at !== this.ours && place.depth <= most.depth) this.element(at as Element, place);
  }

  private element(element: Element, place: Place): void {
    const tag = tagOf(element);
    if (left.has(tag) || !/^[a-z][\w.:-]*$/i.test(tag)) return;
    if (tag === "iframe") this.frame(element, place);
    else if (tag === "canvas" || tag === "video") this.drawn(element, tag, place);
    else if (tag === "textarea")
      this.add(
        `<textarea${this.attributes(element, place)}>${(element as HTMLTextAreaElement).value ? "•••" : ""}</textarea>`,
      );
    else if (tag === "img")
      this.add(`<img${this.attributes(element, place)}${imageShown(element as HTMLImageElement)}>`);
    else if (tag !== "input" || (element as HTMLInputElement).type !== "hidden") this.plain(element, tag, place);
  }

  private plain(element: Element, tag: string, place: Place): void {
    const name = rawText.has(tag) ? "pre" : tag;
    this.add(`<${name}${this.attributes(element, place)}>`);
    if (empty.has(name)) return;
    // The parser takes the first line break of these for none (HTML, 13.1.2.5).
    if (name === "pre") this.add("\n");
    if (is(element, written)) this.add(element.textContent?.trim() ? "•••" : "");
    else this.inside(element, place);
    this.add(`</${name}>`);
  }

  /** What was drawn on a canvas, or the room that a film takes. */
  private drawn(element: Element, tag: string, place: Place): void {
    const { width, height } = boxOf(element);
    const size = safeCss(`width:${width}px;height:${height}px;display:inline-block`, element.baseURI, this.resolve);
    const attributes = attributesOf(element, this.resolve, place.lost ? drawnStyle(element) : null);
    const source = tag === "canvas" ? canvasShown(element as HTMLCanvasElement) : null;
    const kept = attributes.replace(/ (?:width|height|src|poster|style|controls|autoplay)="[^"]*"/g, "");
    const style = attribute(
      "style",
      `${size};${element.getAttribute("style") ? safeStyle(element, this.resolve) : ""}`,
    );
    this.add(source ? `<img${attribute("src", source)}${kept}${style}>` : `<span${kept}${style}></span>`);
  }

  html(): string {
    return this.parts.join("");
  }
}

const safeStyle = (element: Element, resolve: Resolve) =>
  safeCss(element.getAttribute("style") ?? "", element.baseURI, resolve);

/**
 * The page as one HTML file: what it showed, without scripts, network, secrets or what was typed.
 * @param ours the guide's own host
 * @param fonts letters that were read beforehand, by address
 */
export function snapshotOf(
  document: Document,
  ours: Element | null,
  fonts: ReadonlyMap<string, string>,
): { html: string; cut: boolean } {
  const pictures = memoryPictures(document);
  const copier = new Copier(ours, (address) => fonts.get(address) ?? pictures(address));
  copier.document(document, 0);
  return { html: copier.html(), cut: copier.cut };
}

/** What the page said, line by line, dialogs and shadow roots included. */
export function snapshotText(document: Document, ours: Element | null): string {
  return gather(document)
    .blocks.filter(({ element }) => !ours?.contains(element) && isShown(element) && !element.closest(written))
    .map(({ text }) => redact(readable(text)))
    .join("\n")
    .slice(0, most.text);
}
