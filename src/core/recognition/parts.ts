import type { Part } from "./sight";

/** A page's parts with the one on top: the others cannot be pressed now. */
export class Parts {
  /** Number of the dialog that lies on top; null when none is open. */
  readonly top: number | null;

  /** @param told the parts that hold a control which matters: a box over the page counts as a dialog only then */
  constructor(
    private readonly parts: readonly Part[],
    told: ReadonlySet<number>,
  ) {
    const numbered = parts.map((part, number) => ({ ...part, number }));
    const open = [
      ...numbered.filter(({ as }) => as === "dialog"),
      ...numbered.filter(({ as, number }) => as === "overlay" && told.has(number)),
    ];
    const innermost = open.filter(({ number }) => !open.some(({ within }) => within.includes(number)));
    this.top = (innermost.filter(({ reachable }) => reachable).at(-1) ?? innermost.at(-1))?.number ?? null;
  }

  titleOf(part: number): string | null {
    return this.parts[part]?.title ?? null;
  }

  isDialog(part: number): boolean {
    return this.parts[part]?.as !== "section";
  }

  /** Whether what stands in these parts is in front. */
  inFront(parts: readonly number[]): boolean {
    return this.top === null || parts.includes(this.top);
  }

  /** The parts that something in this part stands in. */
  around(part: number): number[] {
    return [part, ...(this.parts[part]?.within ?? [])];
  }
}
