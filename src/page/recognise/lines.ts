import { readable } from "@/core/language/fold";
import type { Line } from "@/core/recognition/sight";
import { foremost } from "./foremost";
import type { Block } from "./gather";
import type { PageParts } from "./parts";
import { isLegible, isShown } from "./state";
import { isTalk } from "./voice";
import type { Matters } from "./wanted";

/** A longer block is prose, not a statement about the account. */
const longestBlock = 400;
/** A label stands in front of its value: "Renews on", then a date in the next cell. */
const longestLabel = 40;
const most = { lines: 160, next: 80, visible: 800 };

/** What a person reads of a block, where styles hide a part of it. */
function visibleIn(element: Element, text: string): string | null {
  const { innerText } = element as HTMLElement;
  if (innerText === undefined) return null;
  const visible = readable(innerText);
  return visible.toLowerCase().includes(text.toLowerCase()) ? null : visible.slice(0, most.visible);
}

/** The blocks that may state something, in the page's own voice: in a dialog, or outside chats and articles. */
export function linesIn(blocks: readonly Block[], parts: PageParts, matters: Matters): Line[] {
  const short = blocks
    .filter(({ text }) => text.length <= longestBlock)
    .map(({ element, text }) => ({ element, text: readable(text) }));
  let behind = 0;
  const told = short.flatMap(({ element, text }, n) => {
    const next = short[n + 1]?.text.slice(0, most.next) ?? "";
    // What would not be told anyway is not looked at more closely.
    if (behind >= most.lines && !parts.hasDialog) return [];
    if (!matters(text) && !(text.length < longestLabel && matters(next))) return [];
    const around = parts.around(element);
    const front = around.some((part) => parts.isDialog(part));
    if (!front && (behind >= most.lines || isTalk(element))) return [];
    if (!isShown(element) || !isLegible(element)) return [];
    if (!front) behind++;
    return [{ element, text, next, around, front }];
  });
  return foremost(told, most.lines, ({ front }) => front).map(({ element, text, next, around }) => ({
    text,
    next: element.closest("thead") ? "" : next,
    visible: element.firstElementChild && visibleIn(element, text),
    parts: around,
  }));
}
