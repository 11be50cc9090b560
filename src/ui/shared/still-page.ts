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
const reaching = "base, script, object, embed, meta[http-equiv], link:not([href^='data:'])";

/** A kept form may call a field `querySelectorAll`, and its own property would be that field. */
const { querySelectorAll } = Element.prototype;

function still(root: ParentNode): void {
  const all = (selector: string): Element[] => [
    ...(root instanceof Element ? querySelectorAll.call(root, selector) : root.querySelectorAll(selector)),
  ];
  for (const element of all(reaching)) element.remove();
  for (const element of all("a, area")) {
    element.removeAttribute("href");
    element.removeAttribute("xlink:href");
    element.removeAttribute("ping");
  }
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
