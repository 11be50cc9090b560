import { boxOf, styleOf, tagOf } from "../recognise/dom";
import { holds } from "../recognise/trees";
import { elementsIn } from "./elements";
import type { HeldStyles } from "./held-styles";

const hidden = { visibility: "hidden", transition: "none" };
/** In its natural place, with the room it takes: what is stuck would stand in every picture. */
const unstuck = { position: "relative", top: "auto", right: "auto", bottom: "auto", left: "auto" };

/** Where in the picture of the whole page something fixed to the window is shown: once. */
export type Shown = "first" | "last" | "always";

/** Things fixed to the window while the page is taken piece by piece: each is shown once, where it belongs. */
export class Pinned {
  private readonly fixed = new Map<Element, Shown>();

  constructor(
    private readonly window: Window,
    private readonly scroller: Element,
    private readonly styles: HeldStyles,
    private readonly ours: () => Element | null,
  ) {}

  /** Looks for what is fixed now: pages fix things only once they are scrolled. */
  private find(): void {
    for (const element of elementsIn(this.window.document)) {
      const position = styleOf(element)?.position;
      if (position === "sticky") this.styles.put(element, unstuck);
      if (position !== "fixed" || this.fixed.has(element) || element === this.ours()) continue;
      if (!holds(element, this.scroller)) this.fixed.set(element, this.placeOf(element));
    }
  }

  private placeOf(element: Element): Shown {
    const { top, bottom, width, height } = boxOf(element);
    const { innerWidth, innerHeight } = this.window;
    const all = width >= innerWidth * 0.9 && height >= innerHeight * 0.9;
    if (all && tagOf(element) !== "dialog" && !element.textContent?.trim()) return "always";
    return top > innerHeight / 2 && bottom >= innerHeight * 0.9 ? "last" : "first";
  }

  /** Shows what belongs to this piece of the page; @returns whether anything was changed. */
  show(first: boolean, last: boolean): void {
    this.find();
    for (const [element, where] of this.fixed) {
      const due = where === "always" || (where === "first" ? first : last);
      if (due) this.styles.takeOff(element);
      else if (!this.styles.has(element)) this.styles.put(element, hidden);
    }
  }
}
