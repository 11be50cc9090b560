import { readable } from "@/core/language/fold";
import { topicsOf } from "@/core/language/topic";
import { attr, boxOf, ownerOf, tagOf } from "./dom";
import type { Gathered } from "./gather";
import { nameOf, wordsIn } from "./name";
import { isShown } from "./state";
import { ancestorsOf, parentOf } from "./trees";

/** A part of the page whose controls compete with each other: a dialog, or a form or section of the page. */
export interface Scope {
  readonly element: Element;
  readonly dialog: boolean;
  readonly title: string | null;
  readonly titleElement: Element | null;
}

const sections = new Set(["form", "section", "main", "fieldset", "article", "body", "td", "li"]);
const sectionRoles = new Set(["region", "group", "form", "main", "tabpanel"]);
const bars = new Set(["header", "nav", "footer"]);

/** A box fixed over the page without a dialog's role, as older libraries draw their modals. */
function isOverlay(element: Element): boolean {
  if (bars.has(tagOf(element)) || tagOf(element) === "body") return false;
  const style = ownerOf(element)?.defaultView?.getComputedStyle(element);
  if (style?.position !== "fixed" || style.display === "none") return false;
  const box = boxOf(element);
  return box.height > 120 && box.width > 180;
}

/** Parts of a page, found once for each element that asks. */
export class Scopes {
  private readonly dialogs: ReadonlySet<Element>;
  private readonly known = new Map<Element, Scope>();

  constructor(private readonly gathered: Gathered) {
    this.dialogs = new Set(gathered.dialogs.filter(isShown));
  }

  /** The nearest dialog around an element, else its nearest section. */
  of(element: Element): Scope {
    let section: Element | null = null;
    for (const ancestor of ancestorsOf(element)) {
      if (this.dialogs.has(ancestor)) return this.scope(ancestor, true);
      const role = attr(ancestor, "role");
      if (!section && (sections.has(tagOf(ancestor)) || (role && sectionRoles.has(role)))) section = ancestor;
      if (isOverlay(ancestor)) return this.scope(ancestor, true);
    }
    return this.scope(section ?? element.ownerDocument.body, false);
  }

  /** The dialog that lies on top: the innermost, else the last one whose middle can be hit. */
  top(): Scope | null {
    const all = [...this.dialogs, ...this.overlays()];
    const hit = all.filter((dialog) => !all.some((other) => other !== dialog && inside(other, dialog)));
    const reachable = hit.filter(isOnTop);
    const top = reachable.at(-1) ?? hit.at(-1);
    return top ? this.scope(top, true) : null;
  }

  private overlays(): Element[] {
    return [...this.known.values()].filter((scope) => scope.dialog).map((scope) => scope.element);
  }

  private scope(element: Element, dialog: boolean): Scope {
    const known = this.known.get(element);
    if (known) return known;
    const titleElement = this.gathered.headings.find((heading) => inside(heading, element)) ?? null;
    const label = dialog ? labelOf(element) : "";
    const title = label || (titleElement ? wordsIn(titleElement) : dialog ? this.firstWords(element) : null);
    const scope = { element, dialog, title, titleElement };
    this.known.set(element, scope);
    return scope;
  }

  private firstWords(element: Element): string | null {
    const first = this.gathered.blocks.find((block) => inside(block.element, element));
    return first ? readable(first.text).slice(0, 200) : null;
  }
}

function labelOf(element: Element): string {
  if (attr(element, "aria-label") === null && attr(element, "aria-labelledby") === null) return "";
  const label = nameOf(element);
  return label.length <= 200 ? label : "";
}

/** Whether `inner` stands somewhere in `outer`, through shadow roots and frames. */
export function inside(inner: Node, outer: Element): boolean {
  for (let at = parentOf(inner); at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

function isOnTop(dialog: Element): boolean {
  const box = boxOf(dialog);
  const root = dialog.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint?.(box.left + box.width / 2, box.top + box.height / 2);
  return !!hit && (hit === dialog || inside(hit, dialog) || inside(dialog, hit));
}

/** Whether a heading asks about ending something. */
export function asksToEnd(title: string | null): title is string {
  return !!title && topicsOf(title).has("ending");
}
