import type { Tree } from "../recognise/trees";

/** Events that a page's dialogs watch to notice a press "outside" or to pull the focus back. */
const kept = [
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "click",
  "touchstart",
  "touchend",
  "keydown",
  "keyup",
  "keypress",
  "focusin",
  "focusout",
  "wheel",
];
/** The host takes nothing over from the page that it stands in. */
export const hostStyle =
  "all: initial !important; position: fixed !important; inset: 0 !important; width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important; pointer-events: none !important; z-index: 2147483647 !important; display: block !important;";

/** The guide's place on a page: a host with a closed shadow root, kept above everything the page opens. */
export interface GuideHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host back on top; call it whenever the page has changed. */
  surface(trees: readonly Tree[]): void;
}

/** The modal dialog on top, which makes everything outside it inert: only inside it can the guide be used. */
function modalIn(trees: readonly Tree[]): Element | null {
  return trees.flatMap((tree) => [...tree.querySelectorAll("dialog:modal")]).at(-1) ?? null;
}

/** Makes the host; nothing of the page is changed but that one element is added. */
export function makeHost(document: Document, signal: AbortSignal): GuideHost {
  const element = document.createElement("div");
  element.style.cssText = hostStyle;
  element.popover = "manual";
  const root = element.attachShadow({ mode: "closed" });
  for (const type of kept) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener("abort", () => element.remove());

  function surface(trees: readonly Tree[]): void {
    if (signal.aborted) return;
    const modal = modalIn(trees);
    const home = modal?.ownerDocument === document ? modal : document.documentElement;
    const moved = element.parentNode !== home;
    if (moved) home.append(element);
    if (moved && element.matches(":popover-open")) element.hidePopover();
    if (!element.matches(":popover-open")) element.showPopover();
  }
  return { element, root, surface };
}
