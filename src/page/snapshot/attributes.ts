import { cut, redactUrl } from "@/core/evidence/redact-url";
import { attr, tagOf } from "../recognise/dom";

const addresses = new Set([
  "href",
  "src",
  "action",
  "formaction",
  "poster",
  "data",
  "cite",
  "background",
  "ping",
  "longdesc",
]);
const dropped = new Set([
  "nonce",
  "integrity",
  "srcset",
  "srcdoc",
  "imagesrcset",
  "style",
  "http-equiv",
  "target",
  "download",
  "autofocus",
  "crossorigin",
  "ping",
]);
const typed = new Set([
  "text",
  "email",
  "tel",
  "search",
  "url",
  "number",
  "password",
  "date",
  "month",
  "week",
  "time",
  "datetime-local",
  "hidden",
]);
const secretName = /token|secret|session|csrf|nonce|auth|key|password/i;

const asValue = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** One attribute as HTML, with a space in front. */
export const attribute = (name: string, value: string) => ` ${name}="${asValue(value)}"`;

function safeValue(name: string, value: string): string | null {
  if (name.startsWith("on") || dropped.has(name)) return null;
  if (name.startsWith("data-") || secretName.test(name)) return null;
  if (!addresses.has(name)) return value.length > 2_000 ? null : value;
  if (value.startsWith("#")) return value;
  if (/^(?:javascript|data|blob|vbscript):/i.test(value.trim())) return null;
  const absolute = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).href : cut;
  return redactUrl(absolute);
}

/** Whether what a person typed or what a page hides stands in this field. */
function isTyped(element: Element): boolean {
  return tagOf(element) === "input" && typed.has((element as HTMLInputElement).type);
}

const attributesIn = (element: Element): NamedNodeMap =>
  Object.getOwnPropertyDescriptor(Element.prototype, "attributes")?.get?.call(element);

/** Whether the browser lays an element over the page: a copy that no script opens must be told so. */
function topLayer(element: Element): "modal" | "popover" | null {
  if (tagOf(element) === "dialog" && element.matches(":modal")) return "modal";
  return attr(element, "popover") !== null && element.matches(":popover-open") ? "popover" : null;
}

/** What a browser does by itself with what lies over the page; the page's own styles go before it. */
export const topLayerStyle = `<style>:where([data-top-layer]){position:fixed;inset:0;width:fit-content;height:fit-content;max-width:calc(100% - 2em);max-height:calc(100% - 2em);margin:auto;overflow:auto;z-index:2147483647}:where([data-top-layer=modal]){box-shadow:0 0 0 100vmax rgb(0 0 0/.1)}</style>`;

/** The attributes of an element without scripts, tracking, secrets and what was typed. */
export function attributesOf(element: Element): string {
  let html = "";
  for (const { name, value } of attributesIn(element)) {
    if (isTyped(element) && name === "value") continue;
    if (name === "popover" && topLayer(element)) continue;
    if (tagOf(element) === "img" && (name === "src" || name === "sizes")) continue;
    const safe = /^[a-z][\w:.-]*$/i.test(name) ? safeValue(name.toLowerCase(), value) : null;
    if (safe !== null) html += attribute(name, safe);
  }
  const layer = topLayer(element);
  if (layer) html += attribute("data-top-layer", layer);
  const style = attr(element, "style");
  if (style) html += attribute("style", safeCss(style));
  if (isTyped(element) && (element as HTMLInputElement).value) html += attribute("value", "•••");
  if (tagOf(element) === "input" && (element as HTMLInputElement).checked) html += ` data-checked="true"`;
  return html;
}

/** Style text that can fetch nothing. */
export function safeCss(css: string): string {
  return css
    .replace(/url\(\s*(?!["']?data:)[^)]*\)/gi, "none")
    .replace(/@import[^;]*;/gi, "")
    .replace(/<\//g, "<\\/");
}
