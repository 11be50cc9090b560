/** Nothing is loaded or run, whatever the page asks for; styles and pictures that it carries itself are shown. */
const policy =
  "default-src 'none'; img-src data:; font-src data:; media-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

const active = "script, base, link, object, embed, applet, meta[http-equiv], frame, portal, animate, set";
/** What leads elsewhere when it is pressed. */
const leading = ["href", "xlink:href", "ping", "target", "action", "formaction"];

function clean(root: ParentNode): void {
  for (const element of root.querySelectorAll(active)) element.remove();
  for (const element of root.querySelectorAll("a, area, form, button, input"))
    for (const name of leading) element.removeAttribute(name);
  for (const frame of root.querySelectorAll("iframe")) {
    frame.removeAttribute("src");
    if (frame.srcdoc) frame.srcdoc = harmless(frame.srcdoc);
  }
  // The roots of components lie in templates until the page is shown.
  for (const template of root.querySelectorAll("template")) clean(template.content);
}

/** A page that anybody may have written, so that a frame without rights can show it: a link would load another one. */
export function harmless(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  clean(page);
  const meta = page.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = policy;
  page.head.prepend(meta);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
