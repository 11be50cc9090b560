import { readable } from "@/core/language/fold";
import { firstOf, nextOf, typeOf } from "./dom";
import { wordsIn } from "./name";
import type { PagePart } from "./parts";
import { holds, parentOf } from "./trees";

const longestRow = 300;
/** No longer than the label of a column, "Actions", which says nothing of its row. */
const shortestRow = 12;
const highest = 8;

/** What was read in this look: the controls of a list stand in the same boxes. */
export const readRows = new Map<Element, string>();

/** The words of an element besides those of its controls. */
function plainWords(element: Element, pressables: ReadonlySet<Element>): string {
  let text = readRows.get(element) ?? "";
  if (text) return text;
  for (let child = firstOf(element); child; child = nextOf(child)) {
    // What is slotted into a control is its label.
    if ((child as Text).assignedSlot?.closest("a,button")) continue;
    if (typeOf(child) === 3) text += child.nodeValue ?? "";
    else if (typeOf(child) === 1 && !pressables.has(child as Element)) {
      const inner = child as Element;
      text += ` ${inner.firstElementChild ? plainWords(inner, pressables) : wordsIn(inner)} `;
    }
    if (text.length > longestRow * 4) break;
  }
  readRows.set(element, text);
  return text;
}

/**
 * The words of the row, card or line that a control stands in, without those of the controls themselves.
 * Null when the first words around it are already the title of its dialog or section.
 */
export function rowOf(element: Element, part: PagePart, pressables: ReadonlySet<Element>): string | null {
  let at = parentOf(element);
  let row: string | null = null;
  for (let level = 0; at && level < highest; level++) {
    const whole = at === part.element || (part.titleElement && holds(at, part.titleElement));
    if (part.as !== "section" && whole) return row;
    const words = readable(plainWords(at, pressables));
    if (words.length > longestRow) return row;
    if (words.length > shortestRow) return words;
    if (words.length > 1) row = words;
    at = parentOf(at);
  }
  return row;
}
