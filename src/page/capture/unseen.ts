import { HeldStyles } from "./held-styles";

/** The guide's own host, which is not seen as long as anyone takes a picture of the page. */
export class Unseen {
  private readonly styles = new HeldStyles();
  /** Two pictures may be taken at a time: the first that is done must not bring it into the other. */
  private readonly takers = new Set<object>();

  constructor(private readonly ours: () => Element | null) {}

  hide(taker: object): void {
    this.takers.add(taker);
    const ours = this.ours();
    if (ours) this.styles.put(ours, { opacity: "0", transition: "none" });
  }

  show(taker: object): void {
    this.takers.delete(taker);
    if (this.takers.size === 0) this.styles.takeAllOff();
  }
}
