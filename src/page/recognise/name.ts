import { readable } from "@/core/language/fold";
import { bin, blank, cross, dots } from "@/core/recognition/unnamed";
import { attr, firstOf, nextOf, tagOf, typeOf } from "./dom";
import { inline, presses, unread } from "./tags";

const deepest = 12;
const drawing = /\bmaterial-(?:icon|symbol)/;

function textOf(node: Node, depth: number): string {
  if (typeOf(node) === 3) return node.nodeValue ?? "";
  if (typeOf(node) !== 1 || depth > deepest) return "";
  const element = node as Element;
  if (unread.has(tagOf(element)) || attr(element, "aria-hidden") === "true") return "";
  // The letters of an icon font spell the icon's name: "delete".
  if (drawing.test(attr(element, "class") ?? "")) return "";
  // The control itself may be hidden, and has its name still.
  if (depth > 0 && attr(element, "hidden") !== null) return "";
  const label = depth > 0 && attr(element, "aria-label");
  if (label) return ` ${label} `;
  if (tagOf(element) === "img") return ` ${attr(element, "alt") ?? ""} `;
  if (tagOf(element) === "slot") {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned.map((child) => textOf(child, depth + 1)).join("");
  }
  let text = "";
  for (let child = firstOf(element); child; child = nextOf(child)) text += textOf(child, depth + 1);
  return inline.has(tagOf(element)) ? text : ` ${text} `;
}

/** The visible words of an element, in one line. */
export function wordsIn(element: Element): string {
  if (!element.firstElementChild && tagOf(element) !== "slot") return readable(element.textContent ?? "");
  return readable(textOf(element, 0));
}

function byIds(element: Element, ids: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const named = ids.split(/\s+/).map((id) => root.getElementById?.(id));
  return readable(named.map((target) => (target ? wordsIn(target) : "")).join(" "));
}

function ownValue(element: Element): string {
  const input = element as HTMLInputElement;
  const [label] = input.labels ?? [];
  if (label) return wordsIn(label);
  if (!presses.has(input.type)) return "";
  return readable(input.getAttribute("value") ?? input.getAttribute("alt") ?? "");
}

/**
 * The accessible name of a control, by the steps of "Accessible Name and Description Computation 1.2" that
 * buttons, links and menu items can reach.
 */
export function nameOf(element: Element): string {
  const ids = attr(element, "aria-labelledby");
  const labelled = ids && byIds(element, ids);
  if (labelled) return labelled;
  const label = readable(attr(element, "aria-label") ?? "");
  if (label) return label;
  const words = tagOf(element) === "input" ? ownValue(element) : wordsIn(element);
  if (words) return words;
  const icon = element.querySelector("svg > title");
  return readable(icon?.textContent ?? attr(element, "title") ?? "") || drawn(element);
}

/** Names of crosses, bins and dots in the common sets of icons, as classes and references carry them. */
const crosses = /[#-](?:times|xmark|cross|ban|cancel)\b/;
const bins = /[#-](?:trash|bin|delete|remove|danger)\b/;
/** Also the two ways to say that a menu comes. */
const openers = /[#-](?:dots|ellipsis|kebab|more-[hv]|menu$|true$)/;
const rows = "tr,li,[role=row],[role=listitem]";

/** The sign that a button without any words shows: a cross, a bin, dots, or none where it is the only one of its row. */
function drawn(element: Element): string {
  const told = [element, ...element.querySelectorAll("svg,use,i")]
    .map((one) => `${attr(one, "class")} ${attr(one, "href")}`)
    .join();
  if (crosses.test(told)) return cross;
  if (openers.test(`${told}-${attr(element, "aria-haspopup")}`)) return dots;
  if (bins.test(told)) return bin;
  const row = tagOf(element) === "button" && element.closest(rows);
  return row && row.querySelectorAll("a,button").length === 1 ? blank : "";
}
