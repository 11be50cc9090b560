import { readable } from "@/core/language/fold";
import type { SeenControl } from "@/core/recognition/sight";
import { isSign } from "@/core/recognition/unnamed";
import { attr, styleOf } from "./dom";
import { foremost } from "./foremost";
import type { Gathered } from "./gather";
import { nameOf, wordsIn } from "./name";
import type { PageParts } from "./parts";
import { rowOf } from "./row";
import { isShown, stateOf } from "./state";
import { inside, parentOf } from "./trees";
import { isPlace } from "./voice";
import type { Matters } from "./wanted";

const longestLabel = 120;
/** A text that is pressed though nothing calls it a control is shorter: prose is not asked. */
const longestText = 40;
const most = 200;

/** What the controls are called and in whose way they may stand. */
export interface Naming {
  /** Gives an element the same name each time it is asked. */
  readonly refOf: (element: Element) => string;
  /** The guide's host, which is not part of the page. */
  readonly ours: Element | null;
}

/** A control with the element that it is. */
interface Found {
  readonly element: Element;
  readonly name: string;
  readonly role: string;
  readonly last: Element | null;
  readonly part: number;
}

/** The controls whose names may matter, with the elements that they are. */
export function controlsIn(
  gathered: Gathered,
  parts: PageParts,
  matters: Matters,
  { refOf, ours }: Naming,
): Map<SeenControl, Element> {
  const pressables = new Set(gathered.pressables.map(({ element }) => element));
  const found: Found[] = [];
  for (const { element, role, heading } of gathered.pressables) {
    const name = nameOf(element);
    if (!name || name.length > longestLabel || (!isSign(name) && !matters(name))) continue;
    found.push({ element, name, role, last: heading, part: parts.of(element) });
  }
  for (const { element, text } of gathered.blocks) {
    const name = text.length <= longestText && matters(text) && readable(text);
    if (!name || !answersPress(element, pressables)) continue;
    found.push({ element, name, role: "button", last: null, part: parts.of(element) });
  }
  const told = new Map<SeenControl, Element>();
  for (const { element, name, role, last, part } of foremost(found, most, ({ part }) => parts.isDialog(part))) {
    const control: SeenControl = {
      ref: refOf(element),
      name,
      role,
      part,
      heading: headingOf(parts, part, last),
      row: rowOf(element, parts.at(part), pressables),
      state: stateOf(element, ours),
      aside: isPlace(element, role),
      checked: checkedOf(element),
    };
    told.set(control, element);
  }
  return told;
}

/** Whether a text that nothing calls a control answers a press: its page shows the hand over it. */
function answersPress(element: Element, pressables: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (pressables.has(at)) return false;
  return styleOf(element)?.cursor === "pointer";
}

/** Whether a switch is on. */
function checkedOf(element: Element): boolean | null {
  const told = attr(element, "aria-checked");
  return told === null ? ((element as HTMLInputElement).checked ?? null) : told === "true";
}

/** The title of the dialog or section, and the heading right before the control where that is another. */
function headingOf(parts: PageParts, part: number, last: Element | null): string | null {
  const { title, titleElement, element } = parts.at(part);
  const near = last && last !== titleElement && inside(last, element) && isShown(last) ? wordsIn(last) : "";
  const both = [title ?? "", near === title ? "" : near].filter(Boolean).join(" › ");
  return both.slice(0, 200) || null;
}
