import { isCard } from "./redact-url";

const digitsOnly = /^[\s\u00a0\u202f-]*\d{3,6}[\s\u00a0\u202f-]*$/;
/** Numbers in cells and lines of their own are a table's. */
const apart = new Set(["script", "style", "noscript", "template", "td", "th", "li", "p", "div", "dd", "dt", "option"]);
const nothing = /^[\s-]*$/;
const mostParts = 8;

/** Looks for card numbers whose digits stand in several pieces of text. */
export class CardParts<Place> {
  private run: { readonly place: Place; readonly text: string }[] = [];

  /** @param mask told what is to be shown of a piece that belongs to a card's number */
  constructor(private readonly mask: (place: Place, shown: string) => void) {}

  /**
   * The next piece.
   * @param tag of the element around it
   */
  next(place: Place, text: string, tag: string): void {
    if (digitsOnly.test(text) && !apart.has(tag)) this.run.push({ place, text });
    else if (!nothing.test(text)) this.end();
  }

  /** Nothing more comes that may belong to the pieces so far. */
  end(): void {
    const { run } = this;
    this.run = [];
    for (let from = 0; from < run.length; from++) {
      for (let to = Math.min(run.length, from + mostParts); to > from + 1; to--) {
        const parts = run.slice(from, to);
        const digits = parts.map(({ text }) => text.replace(/\D/g, "")).join("");
        if (!isCard(digits)) continue;
        let left = digits.length - 4;
        for (const { place, text } of parts)
          this.mask(
            place,
            text.replace(/\d/g, (digit) => (left-- > 0 ? "•" : digit)),
          );
        from = to - 1;
        break;
      }
    }
  }
}
