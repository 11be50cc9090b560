import { fieldType, isTyped, masked, safeAttribute } from "@/core/evidence/safe-attribute";
import { type Resolve, safeCss } from "@/core/evidence/safe-css";
import { attr, tagOf } from "../recognise/dom";
import { attribute } from "./attribute";

const typeOf = (element: Element) => (tagOf(element) === "input" ? fieldType((element as HTMLInputElement).type) : "");

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
  const { value, checked, type } = element as HTMLInputElement;
  const filled = isTyped({ tag, type: fieldType(type) }) && value && type !== "hidden";
  return (filled ? attribute("value", masked) : "") + (checked ? attribute("checked", "") : "");
}

/**
 * The attributes of an element without scripts, tracking, secrets and what was typed.
 * @param drawn what its style attribute says instead, where the page's own styles cannot be read
 */
export function attributesOf(element: Element, resolve: Resolve, drawn: string | null = null): string {
  let html = "";
  const on = { tag: tagOf(element), type: typeOf(element), base: element.baseURI };
  const layer = topLayer(element);
  for (const { name: written, value } of attributesIn(element)) {
    const name = written.toLowerCase();
    if (!/^[a-z][\w:.-]*$/.test(name) || (name === "popover" && layer)) continue;
    if (on.tag === "img" && name === "src") continue;
    const safe = safeAttribute(on, name, value);
    if (safe !== null) html += attribute(written, safe);
  }
  if (layer) html += attribute("data-top-layer", layer);
  const style = drawn ?? attr(element, "style");
  if (style) html += attribute("style", safeCss(style, element.baseURI, resolve));
  return html + formState(element);
}
