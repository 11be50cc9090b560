import { styleOf, tagOf } from "../recognise/dom";
import { parentOf } from "../recognise/trees";

/** What an element passes on, and what it looks like where nothing else is said. */
const passedOn =
  "color font-family font-size font-weight font-style line-height letter-spacing text-align text-transform white-space visibility list-style-type border-collapse";
const own: Readonly<Record<string, string>> = {
  display: "inline",
  position: "static",
  top: "auto",
  right: "auto",
  bottom: "auto",
  left: "auto",
  "z-index": "auto",
  float: "none",
  clear: "none",
  "margin-top": "0px",
  "margin-right": "0px",
  "margin-bottom": "0px",
  "margin-left": "0px",
  "padding-top": "0px",
  "padding-right": "0px",
  "padding-bottom": "0px",
  "padding-left": "0px",
  "border-top": "0px none",
  "border-right": "0px none",
  "border-bottom": "0px none",
  "border-left": "0px none",
  "border-radius": "0px",
  "background-color": "rgba(0, 0, 0, 0)",
  "box-shadow": "none",
  opacity: "1",
  "max-width": "none",
  "min-height": "auto",
  "overflow-x": "visible",
  "overflow-y": "visible",
  "text-decoration-line": "none",
  "vertical-align": "baseline",
  "flex-direction": "row",
  "flex-wrap": "nowrap",
  "flex-grow": "0",
  "flex-shrink": "1",
  "align-items": "normal",
  "justify-content": "normal",
  "row-gap": "normal",
  "column-gap": "normal",
  "grid-template-columns": "none",
  "box-sizing": "content-box",
  transform: "none",
};
/** Tags to which browsers give a look of their own, which styles that are lost may have taken away. */
const looked =
  /^(?:a|h[1-6]|p|ul|ol|li|dl|dd|b|strong|i|em|u|s|button|input|select|textarea|fieldset|legend|figure|blockquote|pre|table|t[dhr]|thead|tbody|hr|body|dialog|summary|small|sub|sup|code|kbd)$/;
const sized = /^(?:img|svg|canvas|video|iframe|input|button)$/;

/**
 * How the browser draws an element, for the page whose own style sheets cannot be read.
 * @returns the text of a style attribute
 */
export function drawnStyle(element: Element): string {
  const style = styleOf(element);
  if (!style) return "";
  if (style.display === "none") return "display:none";
  const parent = parentOf(element);
  const above = parent ? styleOf(parent) : undefined;
  const all = looked.test(tagOf(element));
  const lines: string[] = [];
  const add = (name: string, value: string) => void lines.push(`${name}:${value}`);
  for (const name of passedOn.split(" ")) {
    const value = style.getPropertyValue(name);
    if (value && (all || value !== above?.getPropertyValue(name))) add(name, value);
  }
  for (const [name, usual] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value && (all || !value.startsWith(usual) || (usual === "auto" && value !== "auto"))) add(name, value);
  }
  if (sized.test(tagOf(element)) || /absolute|fixed/.test(style.position))
    for (const name of ["width", "height"]) add(name, style.getPropertyValue(name));
  return lines.join(";");
}
