import { isCarried, withoutImports } from "./look-ahead";

/**
 * What a page in a frame may use: what it carries in itself, and nothing from elsewhere. A kept page says so itself, but
 * one may have come from another hand.
 */
const policy = [
  "default-src 'none'",
  "img-src data:",
  "media-src data:",
  "font-src data:",
  "style-src 'unsafe-inline' data:",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** What would make a browser ask for something before or beside any policy, or lead the frame elsewhere. */
const reaching =
  "base, script, object, embed, meta[http-equiv], link:not([href^='data:']), :is(animate, set)[attributeName$='href' i]";

/** Where links stand, also those of drawings and formulas; a form has no such thing, but may hide its attributes. */
const linking = "a, area, [*|href]:not(link, form)";
/** A part of the page itself, or for anything but a link what the page carries in itself. */
const isInside = (target: string, tag: string) =>
  target.startsWith("#") || (target.startsWith("data:") && tag !== "a" && tag !== "area");

/**
 * Where a page says what to load and where to send. The policy forbids it too, but a browser may look ahead before it
 * has read that.
 */
const reachingOut = ["src", "srcset", "poster", "background", "data", "imagesrcset", "action", "formaction"];

/** A kept form may call a field `querySelectorAll`, and its own property would be that field. */
const { querySelectorAll } = Element.prototype;

function still(root: ParentNode): void {
  const all = (selector: string): Element[] => [
    ...(root instanceof Element ? querySelectorAll.call(root, selector) : root.querySelectorAll(selector)),
  ];
  for (const element of all(reaching)) element.remove();
  for (const element of all(linking))
    for (const attribute of [...element.attributes]) {
      const leads = attribute.localName === "href" && !isInside(attribute.value, element.localName);
      if (leads || attribute.localName === "ping") element.removeAttributeNode(attribute);
    }
  for (const element of all(reachingOut.map((name) => `[${name}]`).join()))
    for (const name of reachingOut) {
      const value = Element.prototype.getAttribute.call(element, name);
      if (value !== null && !isCarried(value)) Element.prototype.removeAttribute.call(element, name);
    }
  for (const sheet of all("style")) sheet.textContent = withoutImports(sheet.textContent ?? "");
  for (const frame of all("iframe")) {
    frame.removeAttribute("src");
    const inner = frame.getAttribute("srcdoc");
    if (inner !== null) frame.setAttribute("srcdoc", stillPage(inner));
  }
  // What shadow roots show stands in templates, whose content is a tree of its own.
  for (const template of all("template")) if (template instanceof HTMLTemplateElement) still(template.content);
}

/**
 * A kept page as it may stand in a sandboxed frame: it runs nothing, loads nothing, and its links lead nowhere.
 * Parsing here runs and loads nothing either, for the document has no window.
 */
export function stillPage(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  still(page);
  const meta = page.createElement("meta");
  meta.setAttribute("http-equiv", "Content-Security-Policy");
  meta.setAttribute("content", policy);
  const root = page.documentElement;
  const head = [...root.children].find(({ localName }) => localName === "head") ?? root;
  head.prepend(meta);
  return `${page.compatMode === "BackCompat" ? "" : "<!doctype html>"}${root.outerHTML}`;
}
