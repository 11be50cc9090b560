import type { Frame } from "@/messaging/capture";
import { boxOf } from "../recognise/dom";
import { HeldStyles } from "./held-styles";
import { Pinned } from "./pinned";
import { mainScroller, type Scroller } from "./scroller";
import { settle } from "./settle";
import type { Unseen } from "./unseen";

/** So long, in ms, is waited for what loads late: in one window, and on the whole page. */
const patience = { window: 3_000, page: 20_000 };

interface Place {
  readonly element: Element | null;
  readonly left: number;
  readonly top: number;
}

/** A page that is taken piece by piece; in the end it is as it was. */
export class FullPage {
  private readonly styles = new HeldStyles();
  private scroller: Scroller | null = null;
  private pinned: Pinned | null = null;
  private places: Place[] = [];
  private left = patience.page;
  private over = false;

  /** @param ours the guide's own host, which is in no picture */
  constructor(
    private readonly window: Window,
    private readonly ours: () => Element | null,
    private readonly unseen: Unseen,
  ) {}

  hide(): void {
    this.unseen.hide(this);
  }

  private begin(): Scroller {
    if (this.scroller) return this.scroller;
    const scroller = mainScroller(this.window);
    this.scroller = scroller;
    const { element } = scroller;
    const { scrollX, scrollY } = this.window;
    this.places = [
      { element: null, left: scrollX, top: scrollY },
      { element, left: element.scrollLeft, top: element.scrollTop },
    ];
    this.hide();
    // What snaps into place could not be brought to where the next piece begins.
    this.styles.put(element, { "scroll-snap-type": "none" });
    // The bar of a part that is scrolled would stand beside every piece; its room stays.
    if (scroller.inner) this.styles.put(element, { "scrollbar-color": "transparent transparent" });
    this.pinned = new Pinned(this.window, element, this.styles, this.ours);
    return scroller;
  }

  /** Scrolls without the glide that the page may have asked for. */
  private scroll({ element, inner }: Scroller, to: number): void {
    const where = { left: 0, top: to, behavior: "instant" as const };
    if (inner) element.scrollTo(where);
    else this.window.scrollTo(where);
  }

  async go(to: number): Promise<Frame> {
    const scroller = this.begin();
    this.scroll(scroller, to);
    this.showPinned();
    const before = this.window.performance.now();
    await settle(this.window, Math.min(patience.window, this.left));
    this.left -= this.window.performance.now() - before;
    // Whoever broke it off has put the page back meanwhile.
    if (this.over) return this.look();
    // Something above may have come and moved everything, or have been fixed only now.
    this.scroll(scroller, to);
    this.showPinned();
    await settle(this.window, 0);
    return this.look();
  }

  /** Puts the page back for good: what is under way changes nothing more. */
  leave(): void {
    this.over = true;
    this.putBack();
  }

  private showPinned(): void {
    const { top, full, area } = this.look();
    this.pinned?.show(top < 1, top + area.height >= full - 1);
  }

  look(): Frame {
    const { innerWidth, innerHeight, devicePixelRatio, document } = this.window;
    const { element, inner } = this.scroller ?? mainScroller(this.window);
    const { documentElement: root, body } = document;
    // In quirks mode it is the body that has the window's measures (CSSOM View, 6).
    const ground = document.compatMode === "BackCompat" && body ? body : root;
    const page = {
      width: Math.min(innerWidth, ground.clientWidth || innerWidth),
      height: Math.min(innerHeight, ground.clientHeight || innerHeight),
    };
    const window = { width: innerWidth, height: innerHeight, scale: devicePixelRatio };
    const { scrollTop, scrollHeight } = element;
    if (!inner) {
      const area = { x: 0, y: 0, ...page };
      return { window, page, area, top: Math.max(0, scrollTop), full: Math.max(scrollHeight, page.height), inner };
    }
    const box = boxOf(element);
    const [left, top] = [box.left + element.clientLeft, box.top + element.clientTop];
    const [x, y] = [Math.max(0, left), Math.max(0, top)];
    const width = Math.max(1, Math.min(page.width, left + element.clientWidth) - x);
    const height = Math.max(1, Math.min(page.height, top + element.clientHeight) - y);
    return { window, page, area: { x, y, width, height }, top: Math.max(0, scrollTop), full: scrollHeight, inner };
  }

  putBack(): void {
    this.unseen.show(this);
    this.styles.takeAllOff();
    for (const { element, left, top } of this.places) {
      const where = { left, top, behavior: "instant" as const };
      if (element) element.scrollTo(where);
      else this.window.scrollTo(where);
    }
    this.places = [];
    this.scroller = null;
    this.pinned = null;
  }
}
