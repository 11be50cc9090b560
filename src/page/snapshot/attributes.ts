import { drawing, redact } from "@/core/evidence/redact-html";
import { cut, looksSecret, redactUrl } from "@/core/evidence/redact-url";
import { cutSecrets } from "@/core/evidence/secrets";
import { attr, tagOf } from "../recognise/dom";
import { attribute } from "./attribute";
import { type Resolve, safeCss } from "./styles";

const words = (text: string) => new Set(text.split(" "));
const addresses = words(
  "href xlink:href src action formaction poster data cite background longdesc itemid itemtype usemap profile about resource",
);
const dropped = words(
  "nonce integrity srcset srcdoc imagesrcset style http-equiv target download autofocus crossorigin ping content manifest sandbox loading rel itemref checked selected ariaactivedescendantelement is",
);
const typed = words(
  "text email tel search url number password date month week time datetime-local hidden range color file",
);
const pressed = words("submit button reset image");
const secretName = /token|secret|session|csrf|xsrf|nonce|auth(?!or)|api[-_]?key|password|passwd|signature/i;
/** What styles ask of an element's data, and nothing that could be anybody's. */
const plainData = /^(?:[a-z][a-z_-]{0,31}|-?\d{1,3}|)$/i;
const longest = { plain: 2_000, drawing: 300_000 };

function safeAddress(element: Element, value: string): string | null {
  const trimmed = value.trim();
  if (trimmed.startsWith("#")) return looksSecret(trimmed.slice(1)) ? `#${cut}` : trimmed;
  if (/^(?:javascript|data|blob|vbscript|file):/i.test(trimmed)) return null;
  const base = element.baseURI;
  return redactUrl(URL.canParse(trimmed, base) ? new URL(trimmed, base).href : cut);
}

function safeValue(element: Element, name: string, value: string): string | null {
  if (name.startsWith("on") || dropped.has(name) || secretName.test(name)) return null;
  if (name.startsWith("data-")) return plainData.test(value) && !looksSecret(value) ? value : null;
  if (addresses.has(name)) return safeAddress(element, value);
  if (drawing.test(name)) return value.length > longest.drawing ? null : cutSecrets(value);
  if (value.length > longest.plain || /^\s*[[{]/.test(value)) return null;
  return redact(value);
}

/** Whether what a person typed or what a page hides stands in this field. */
function isTyped(element: Element): boolean {
  return tagOf(element) === "input" && typed.has((element as HTMLInputElement).type);
}

/** What a field is labelled with may be seen; what it sends may not. */
function safeFieldValue(element: Element, value: string): string | null {
  const tag = tagOf(element);
  if (tag === "input" && pressed.has((element as HTMLInputElement).type)) return redact(value);
  if (tag === "progress" || tag === "meter" || tag === "li") return /^-?[\d.]+$/.test(value) ? value : null;
  return plainData.test(value) ? value : null;
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

/** What of a form's state is no text: what is chosen, and that something was typed. */
function formState(element: Element): string {
  const tag = tagOf(element);
  if (tag === "option") return (element as HTMLOptionElement).selected ? attribute("selected", "") : "";
  if (tag !== "input") return "";
  const { value, checked } = element as HTMLInputElement;
  const filled = isTyped(element) && value && (element as HTMLInputElement).type !== "hidden";
  return (filled ? attribute("value", "•••") : "") + (checked ? attribute("checked", "") : "");
}

/**
 * The attributes of an element without scripts, tracking, secrets and what was typed.
 * @param drawn what its style attribute says instead, where the page's own styles cannot be read
 */
export function attributesOf(element: Element, resolve: Resolve, drawn: string | null = null): string {
  let html = "";
  const layer = topLayer(element);
  for (const { name: written, value } of attributesIn(element)) {
    const name = written.toLowerCase();
    if (!/^[a-z][\w:.-]*$/.test(name) || (name === "popover" && layer)) continue;
    if (tagOf(element) === "img" && name === "src") continue;
    const safe =
      name === "value" ? (isTyped(element) ? null : safeFieldValue(element, value)) : safeValue(element, name, value);
    if (safe !== null) html += attribute(written, safe);
  }
  if (layer) html += attribute("data-top-layer", layer);
  const style = drawn ?? attr(element, "style");
  if (style) html += attribute("style", safeCss(style, element.baseURI, resolve));
  return html + formState(element);
}
