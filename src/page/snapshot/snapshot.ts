import { redactText } from "@/core/evidence/redact-url";
import { readable } from "@/core/language/fold";
import { firstOf, nextOf, tagOf, typeOf } from "../recognise/dom";
import { gather } from "../recognise/gather";
import { isShown } from "../recognise/state";
import { innerTree, type Tree } from "../recognise/trees";
import { attribute, attributesOf, safeCss, topLayerStyle } from "./attributes";

/** What never goes into a snapshot: it acts, loads, or is not part of what was seen. */
const left = new Set([
  "script",
  "noscript",
  "template",
  "object",
  "embed",
  "applet",
  "base",
  "link",
  "meta",
  "audio",
  "video",
  "style",
  "frame",
  "source",
  "track",
]);
const empty = new Set(["area", "br", "col", "hr", "img", "input", "wbr"]);
const most = { css: 2_000_000, picture: 300_000, depth: 400 };
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

const asText = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function rulesOf(sheet: CSSStyleSheet): string {
  try {
    return [...sheet.cssRules].map((rule) => rule.cssText).join("\n");
  } catch {
    return ""; // Another origin's sheet: the page itself may not read it either.
  }
}

function stylesOf(tree: Tree): string {
  const sheets = [...tree.styleSheets, ...(tree.adoptedStyleSheets ?? [])];
  const css = sheets
    .map((sheet) => rulesOf(sheet as CSSStyleSheet))
    .join("\n")
    .slice(0, most.css);
  return css ? `<style>${safeCss(css)}</style>` : "";
}

/** An image's pixels where the page may read them; else its size and words. */
function picture(image: HTMLImageElement): string {
  const { naturalWidth: width, naturalHeight: height } = image;
  if (!image.complete || width === 0) return "";
  const canvas = image.ownerDocument.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  try {
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    const data = canvas.toDataURL("image/png");
    if (data.length <= most.picture) return attribute("src", data);
  } catch {
    // Pixels of another origin cannot be read.
  }
  return attribute("width", String(image.width)) + attribute("height", String(image.height));
}

function inside(element: Element, ours: Element | null, depth: number): string {
  const tree = innerTree(element);
  if (tagOf(element) === "iframe") {
    const html = tree ? documentHtml(tree as Document, ours, depth + 1) : "";
    return `<iframe sandbox=""${attribute("srcdoc", html)}${attributesOf(element)}></iframe>`;
  }
  const shadow = tree
    ? `<template shadowrootmode="open">${topLayerStyle}${stylesOf(tree)}${children(tree, ours, depth + 1)}</template>`
    : "";
  return shadow + children(element, ours, depth + 1);
}

function node(at: Node, ours: Element | null, depth: number): string {
  if (typeOf(at) === 3) return asText(redactText(at.nodeValue ?? ""));
  if (typeOf(at) !== 1 || at === ours || depth > most.depth) return "";
  const element = at as Element;
  const tag = tagOf(element);
  if (left.has(tag) || !/^[a-z][\w.:-]*$/i.test(tag)) return "";
  if (tag === "iframe") return inside(element, ours, depth);
  if (tag === "textarea")
    return `<textarea${attributesOf(element)}>${(element as HTMLTextAreaElement).value ? "•••" : ""}</textarea>`;
  if (tag === "canvas") return `<span${attributesOf(element)}></span>`;
  const image = tag === "img" ? picture(element as HTMLImageElement) : "";
  const start = `<${tag}${attributesOf(element)}${image}>`;
  return empty.has(tag) ? start : `${start}${inside(element, ours, depth)}</${tag}>`;
}

function children(parent: Node, ours: Element | null, depth: number): string {
  let html = "";
  for (let child = firstOf(parent); child; child = nextOf(child)) html += node(child, ours, depth);
  return html;
}

function documentHtml(document: Document, ours: Element | null, depth: number): string {
  const { documentElement: root, body, title } = document;
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${asText(redactText(title))}</title>${topLayerStyle}${stylesOf(document)}`;
  const inner = body ? `<body${attributesOf(body)}>${inside(body, ours, depth)}</body>` : "";
  return `<!doctype html>\n<html${root ? attributesOf(root) : ""}><head>${head}</head>${inner}</html>`;
}

/** The page as one HTML file: what it showed, without scripts, network, secrets or what was typed. */
export function snapshotHtml(document: Document, ours: Element | null): string {
  return documentHtml(document, ours, 0);
}

/** What the page said, line by line, dialogs and shadow roots included. */
export function snapshotText(document: Document, ours: Element | null): string {
  return gather(document)
    .blocks.filter(({ element }) => !ours?.contains(element) && isShown(element))
    .map(({ text }) => redactText(readable(text)))
    .join("\n");
}
