import { readable } from "@/core/language/fold";
import type { Part } from "@/core/recognition/sight";
import { attr, boxOf, is, styleOf, tagOf } from "./dom";
import type { Gathered } from "./gather";
import { nameOf, wordsIn } from "./name";
import { isOnTop, isShown } from "./state";
import { bars, sectionRoles, sections } from "./tags";
import { holds, parentOf } from "./trees";

/** A part of the page whose controls compete with each other: a dialog, or a form or section. */
export interface PagePart {
  readonly element: Element;
  readonly as: Part["as"];
  readonly title: string | null;
  readonly titleElement: Element | null;
}

/** The dialog and the section that an element is, or stands in. */
interface Box {
  readonly dialog: Element | null;
  readonly section: Element | null;
}
const nowhere: Box = { dialog: null, section: null };

const most = { dialogs: 60, around: 40 };

/**
 * A box fixed over the page without a dialog's role, as older libraries draw their modals. What stays at one side, a
 * bar of places or a chat, lies beside the page.
 */
function isOverlay(element: Element): boolean {
  if (bars.has(tagOf(element))) return false;
  const style = styleOf(element);
  if (style?.position !== "fixed" || style.display === "none") return false;
  const { left, right, height } = boxOf(element);
  const middle = innerWidth / 2;
  return height > 120 && left < middle && right > middle;
}

function isSection(element: Element): boolean {
  const role = attr(element, "role");
  return sections.has(tagOf(element)) || (role !== null && sectionRoles.has(role));
}

function labelOf(element: Element): string {
  if (!is(element, "[aria-label],[aria-labelledby]")) return "";
  const label = nameOf(element);
  return label.length <= 200 ? label : "";
}

/** Parts of a page, numbered as they are asked for; its dialogs come first. */
export class PageParts {
  private readonly parts: PagePart[] = [];
  private readonly numbers = new Map<Element, number>();
  private readonly boxes = new Map<Element, Box>();
  private readonly dialogs: ReadonlySet<Element>;

  constructor(private readonly gathered: Gathered) {
    this.dialogs = new Set(gathered.dialogs.filter(isShown).slice(-most.dialogs));
    for (const dialog of this.dialogs) this.number(dialog, "dialog");
  }

  /** The nearest dialog around an element, else its nearest section. */
  of(element: Element): number {
    const parent = parentOf(element);
    const { dialog, section } = parent ? this.boxAt(parent) : nowhere;
    if (dialog) return this.number(dialog, this.dialogs.has(dialog) ? "dialog" : "overlay");
    return this.number(section ?? element.ownerDocument.body, "section");
  }

  at(number: number): PagePart {
    return this.parts[number] as PagePart;
  }

  get hasDialog(): boolean {
    return this.parts.some(({ as }) => as !== "section");
  }

  isDialog(number: number): boolean {
    return this.at(number).as !== "section";
  }

  /** The numbers of the parts that an element is, or stands in; of those that were asked for until now. */
  around(element: Element | null): number[] {
    const found: number[] = [];
    for (let at = element; at; at = parentOf(at)) {
      const number = this.numbers.get(at);
      if (number !== undefined && found.length < most.around) found.push(number);
    }
    return found;
  }

  told(): Part[] {
    return this.parts.map(({ element, as, title }) => ({
      title: title?.slice(0, 300) ?? null,
      as,
      reachable: as === "section" || isOnTop(element),
      within: this.around(parentOf(element)),
    }));
  }

  /** What an element is, or stands in; read once for each ancestor, from the nearest that is known downwards. */
  private boxAt(element: Element): Box {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !this.boxes.has(at); at = parentOf(at)) path.push(at);
    let box = (at && this.boxes.get(at)) ?? nowhere;
    for (const below of path.reverse()) {
      const dialog = this.dialogs.has(below) || isOverlay(below);
      box = { dialog: dialog ? below : box.dialog, section: isSection(below) ? below : box.section };
      this.boxes.set(below, box);
    }
    return box;
  }

  private number(element: Element, as: Part["as"]): number {
    const known = this.numbers.get(element);
    if (known !== undefined) return known;
    const titleElement = this.gathered.headings.find((heading) => holds(element, heading)) ?? null;
    const label = as === "section" ? "" : labelOf(element);
    const title = label || (titleElement ? wordsIn(titleElement) : as === "section" ? null : this.firstWords(element));
    this.numbers.set(element, this.parts.length);
    return this.parts.push({ element, as, title, titleElement }) - 1;
  }

  private firstWords(element: Element): string | null {
    const first = this.gathered.blocks.find((block) => holds(element, block.element));
    return first ? readable(first.text).slice(0, 200) : null;
  }
}
