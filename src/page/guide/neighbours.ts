import { styleOf } from "../recognise/dom";
import type { Seen } from "../recognise/sight";
import { holds, parentOf } from "../recognise/trees";
import type { Box } from "./placement";
import { viewBox } from "./view-box";

/** What a person may have to press or fill in besides the control that a step points at. */
const answers = "input:not([type=hidden]), select, textarea, [role=checkbox], [role=radio]";
const usable = `button, a[href], summary, [role=button], ${answers}`;
const dialogs = "dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]";
const most = 40;

const found = (trees: Seen["trees"], selector: string) => trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
const isThere = (element: Element) => viewBox(element) !== null;

/** How far around the target something to fill in still belongs to it, in elements. */
const reach = 8;

/**
 * The dialog or form in which the target stands, or what holds something to fill in beside it; where nothing is pointed
 * at, the dialog or form in front.
 */
function homeOf(target: Element | null, { trees }: Seen): Element | null {
  if (!target) return found(trees, dialogs).findLast(isThere) ?? found(trees, "form").findLast(isThere) ?? null;
  const asked = found(trees, answers);
  let at: Element | null = target;
  for (let n = 0; at && n < reach; n++, at = parentOf(at)) {
    const around = at;
    const asks = () => asked.some((answer) => holds(around, answer) && isThere(answer));
    if (around.matches(`${dialogs}, form, fieldset`) || asks()) return around;
  }
  return null;
}

const clear = "rgba(0, 0, 0, 0)";

/**
 * The dialog around the target: what it says is to be read before one presses. A layer fixed over the whole window
 * only darkens it; the dialog is the painted box in it.
 */
function dialogOf(target: Element | null): Box[] {
  let painted: Element | null = null;
  for (let at = target && parentOf(target); at; at = parentOf(at)) {
    const fixed = styleOf(at)?.position === "fixed";
    if (fixed || at.matches(dialogs)) {
      const box = viewBox(at);
      const layer = box && box.width >= window.innerWidth && box.height >= window.innerHeight;
      const own = layer && painted ? viewBox(painted) : box;
      return own ? [own] : [];
    }
    if (styleOf(at)?.backgroundColor !== clear) painted = at;
  }
  return [];
}

/**
 * What else belongs to the present step, which the card should leave free too: the whole dialog around it, else the
 * other controls there, else those that want an answer.
 */
export function neighboursOf(target: Element | null, seen: Seen): Box[][] {
  const home = homeOf(target, seen);
  const within = (selector: string) =>
    found(seen.trees, selector)
      .filter((element) => home && element !== target && holds(home, element))
      .slice(0, most)
      .flatMap((element) => viewBox(element) ?? []);
  return [dialogOf(target ?? home), within(usable), within(answers)].filter((group) => group.length > 0);
}
