/**
 * Changes to a page that leave its meaning as it was. Each runs inside the page and must stand alone: nothing
 * outside its own body is there. They answer whether there was anything to change.
 */
export type Mutator = (translations: Readonly<Record<string, string>>) => boolean;

/** Class names and ids become noise, as bundlers make them; what points at an id follows it. */
const scrambled: Mutator = () => {
  const made = new Map<string, string>();
  const noise = (word: string) => {
    const known = made.get(word);
    if (known) return known;
    const name = `_${made.size.toString(36)}x${((made.size * 7919 + 104_729) % 46_656).toString(36)}`;
    made.set(word, name);
    return name;
  };
  const all = [...document.querySelectorAll("*")];
  const pointing = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list"];
  for (const element of all) {
    const name = element.getAttribute("class");
    if (name) element.setAttribute("class", name.split(/\s+/).filter(Boolean).map(noise).join(" "));
    if (element.id) element.id = noise(element.id);
    for (const attribute of pointing) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, value.split(/\s+/).filter(Boolean).map(noise).join(" "));
    }
  }
  return made.size > 0;
};

/** Every link, button and paragraph gets two boxes more around it. */
const wrapped: Mutator = () => {
  const found = [...document.body.querySelectorAll("a, button, p, h1, h2, h3, form, section, table, ul")];
  for (const element of found) {
    const parent = element.parentElement;
    if (!parent || /^(?:UL|OL|TABLE|TR|TBODY|THEAD|SELECT|DL|PICTURE|P|A|BUTTON|SUMMARY)$/.test(parent.tagName))
      continue;
    const inline = /^(?:A|BUTTON)$/.test(element.tagName);
    const [outer, inner] = [
      document.createElement(inline ? "span" : "div"),
      document.createElement(inline ? "span" : "div"),
    ];
    element.replaceWith(outer);
    outer.append(inner);
    inner.append(element);
  }
  return found.length > 0;
};

/** What only scripts and styles read goes away. */
const dropped: Mutator = () => {
  const kept =
    /^(?:role|aria-.*|type|value|href|hidden|open|disabled|checked|selected|lang|dir|for|id|alt|title|placeholder|contenteditable|inert|colspan|rowspan|style|class)$/;
  let count = 0;
  for (const element of document.querySelectorAll("*"))
    for (const { name } of [...element.attributes])
      if (!kept.test(name)) {
        element.removeAttribute(name);
        count++;
      }
  return count > 0;
};

/** Buttons side by side change places, and the navigation comes after what it leads to. */
const reordered: Mutator = () => {
  const press = (node: Element | null) => node !== null && /^(?:A|BUTTON)$/.test(node.tagName);
  let count = 0;
  for (const element of document.body.querySelectorAll("a, button")) {
    const next = element.nextElementSibling;
    const parent = element.parentElement;
    const texts = [...(parent?.childNodes ?? [])].some(
      (node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ""),
    );
    if (texts || !press(next) || element.previousElementSibling || parent?.children.length !== 2) continue;
    next?.after(element);
    count++;
  }
  const { body } = document;
  for (const element of [...body.children])
    if (/^(?:NAV|ASIDE)$/.test(element.tagName)) {
      body.append(element);
      count++;
    }
  return count > 0;
};

/** Everything moves into the open shadow root of one custom element, with the styles. */
const shadowed: Mutator = () => {
  const { body } = document;
  const host = document.createElement("app-root");
  const root = host.attachShadow({ mode: "open" });
  for (const style of document.querySelectorAll("style")) root.append(style.cloneNode(true));
  root.append(...body.childNodes);
  body.append(host);
  return true;
};

/** Everything moves into a frame of the same origin. */
const framed: Mutator = () => {
  const { body, documentElement } = document;
  const frame = document.createElement("iframe");
  frame.style.cssText = "width:100%;height:2000px;border:0";
  const styles = [...document.querySelectorAll("style")].map((style) => style.outerHTML).join("");
  const markup = `<!doctype html><html lang="${documentElement.lang}"><head>${styles}</head>${body.outerHTML}</html>`;
  body.replaceChildren(frame);
  const inner = frame.contentDocument;
  inner?.open();
  inner?.write(markup);
  inner?.close();
  return true;
};

/** Every word stands in a span of its own. */
const split: Mutator = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    const value = text.nodeValue ?? "";
    if (!parent || !/\S/.test(value)) continue;
    if (/^(?:SCRIPT|STYLE|TEXTAREA|OPTION|TITLE|NOSCRIPT|TEMPLATE)$/.test(parent.tagName) || parent.closest("svg"))
      continue;
    const parts = value.split(/(\s+)/).filter(Boolean);
    text.replaceWith(
      ...parts.map((part) => {
        if (!/\S/.test(part)) return document.createTextNode(part);
        const span = document.createElement("span");
        span.textContent = part;
        return span;
      }),
    );
  }
  return texts.length > 0;
};

/** Soft hyphens inside long words, and spaces that do not break. */
const typeset: Mutator = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/^(?:SCRIPT|STYLE|TEXTAREA|NOSCRIPT|TEMPLATE)$/.test(text.parentElement?.tagName ?? "")) continue;
    const value = text.nodeValue ?? "";
    const next = value.replace(/(\p{L}{5})(\p{L}{4})/gu, "$1\u00ad$2").replace(/(\S) (\S)/g, "$1\u00a0$2");
    if (next !== value) count++;
    text.nodeValue = next;
  }
  return count > 0;
};

/** Buttons and links say the same in another language. */
const translated: Mutator = (translations) => {
  let count = 0;
  for (const element of document.body.querySelectorAll<HTMLElement>("a, button, [role=button], [role=menuitem]")) {
    if (element.firstElementChild) continue;
    const other = translations[(element.textContent ?? "").replace(/\s+/g, " ").trim()];
    if (!other) continue;
    element.textContent = other;
    count++;
  }
  return count > 0;
};

/** What the person came for stands in a modal dialog over an empty page. */
const inDialog: Mutator = () => {
  const { body } = document;
  const home = document.querySelector("main, [role=main]") ?? body;
  const heading = home.querySelector("h1, h2");
  if (document.querySelector("dialog, [role=dialog], [role=alertdialog], [aria-modal]")) return false;
  const dialog = document.createElement("div");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("aria-modal", "true");
  if (heading) {
    if (!heading.id) heading.id = "title-of-all";
    dialog.setAttribute("aria-labelledby", heading.id);
  }
  dialog.append(...home.childNodes);
  home.append(dialog);
  return true;
};

export const mutators: Readonly<Record<string, Mutator>> = {
  scrambled,
  wrapped,
  dropped,
  reordered,
  shadowed,
  framed,
  split,
  typeset,
  translated,
  "in-dialog": inDialog,
};
