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

/** The attributes of an element without scripts, tracking, secrets and what was typed. */
export function attributesOf(element: Element): string {
  let html = "";
  for (const { name, value } of attributesIn(element)) {
    if (isTyped(element) && name === "value") continue;
    if (tagOf(element) === "img" && (name === "src" || name === "sizes")) continue;
    const safe = /^[a-z][\w:.-]*$/i.test(name) ? safeValue(name.toLowerCase(), value) : null;
    if (safe !== null) html += attribute(name, safe);
  }
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
