/** A line of two texts: in both, or only in one of them. */
export interface DiffLine {
  readonly in: "both" | "first" | "second";
  readonly text: string;
}

/** With more lines than this that differ, the middle of the texts is told whole: nobody would read it line by line. */
const mostDifferent = 1_500;

/** The furthest reaching ends of each edit distance, until both texts are used up; null where it takes too many. */
function reach(a: readonly string[], b: readonly string[]): Int32Array[] | null {
  const most = Math.min(a.length + b.length, mostDifferent);
  const ends = new Int32Array(2 * most + 3);
  const trail: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    trail.push(ends.slice(most + 1 - d - 1, most + 1 + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const at = most + 1 + k;
      const down = k === -d || (k !== d && (ends[at - 1] ?? 0) < (ends[at + 1] ?? 0));
      let x = down ? (ends[at + 1] ?? 0) : (ends[at - 1] ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      ends[at] = x;
      if (x >= a.length && x - k >= b.length) return trail;
    }
  }
  return null;
}

/** The shortest way from one text to the other (Myers, 1986), told from its end. */
function wayBack(a: readonly string[], b: readonly string[], trail: readonly Int32Array[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trail.length - 1; d >= 0; d--) {
    // What was noted before step d holds the diagonals from -d-1 to d+1.
    const end = (k: number) => trail[d]?.[k + d + 1] ?? 0;
    const k = x - y;
    const down = k === -d || (k !== d && end(k - 1) < end(k + 1));
    const before = down ? end(k + 1) : end(k - 1);
    const [fromX, fromY] = d === 0 ? [0, 0] : [before, before - (down ? k + 1 : k - 1)];
    while (x > fromX && y > fromY) {
      x--;
      y--;
      lines.push({ in: "both", text: a[x] ?? "" });
    }
    if (d === 0) break;
    if (down) lines.push({ in: "second", text: b[--y] ?? "" });
    else lines.push({ in: "first", text: a[--x] ?? "" });
  }
  return lines.reverse();
}

const mark = (lines: readonly string[], place: DiffLine["in"]): DiffLine[] =>
  lines.map((text) => ({ in: place, text }));

/** What two texts have in common and what not, line by line, in their order. */
export function lineDifference(first: string, second: string): DiffLine[] {
  const [a, b] = [first.split("\n"), second.split("\n")];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [from, to] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const trail = reach(from, to);
  const middle = trail ? wayBack(from, to, trail) : [...mark(from, "first"), ...mark(to, "second")];
  return [...mark(a.slice(0, head), "both"), ...middle, ...mark(a.slice(a.length - tail), "both")];
}
