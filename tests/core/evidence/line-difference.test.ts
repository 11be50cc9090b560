import fc from "fast-check";
import { expect, test } from "vitest";
import { type DiffLine, lineDifference } from "@/core/evidence/line-difference";

/** One of the two texts as it can be put together again from what is told. */
const told = (lines: readonly DiffLine[], side: "first" | "second") =>
  lines
    .filter((line) => line.in === "both" || line.in === side)
    .map(({ text }) => text)
    .join("\n");

/** As one would write it down: " same", "-only in the first", "+only in the second". */
const written = (first: string, second: string) =>
  lineDifference(first, second).map((line) => `${{ both: " ", first: "-", second: "+" }[line.in]}${line.text}`);

/** How many lines the two have in common at most, by the plainest way there is. */
function mostInCommon(a: readonly string[], b: readonly string[]): number {
  let row: number[] = new Array(b.length + 1).fill(0);
  for (const line of a) {
    const next = [0];
    for (const [n, other] of b.entries())
      next.push(line === other ? (row[n] ?? 0) + 1 : Math.max(row[n + 1] ?? 0, next[n] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

test("a changed line stands where it was, old before new, between what is alike", () => {
  const before = "Your plan\nPlus\nRenews on 12 September\nHelp";
  const after = "Your plan\nPlus\nEnds on 12 September\nHelp";
  expect(written(before, after)).toEqual([
    " Your plan",
    " Plus",
    "-Renews on 12 September",
    "+Ends on 12 September",
    " Help",
  ]);
});

test("lines that came or went are told as such, at either end and in the middle", () => {
  expect(written("b\nc\ne", "a\nb\nc\nd\ne\nf")).toEqual(["+a", " b", " c", "+d", " e", "+f"]);
  expect(written("a\nb\nc\nd\ne\nf", "b\nc\ne")).toEqual(["-a", " b", " c", "-d", " e", "-f"]);
  expect(written("same\nsame", "same\nsame\nsame")).toEqual([" same", " same", "+same"]);
});

test("texts that say the same have no difference, not even empty ones", () => {
  expect(written("a\nb", "a\nb")).toEqual([" a", " b"]);
  expect(written("", "")).toEqual([" "]);
});

test("no line is invented or lost, and as many as can be are told as alike", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d", ""), { maxLength: 14 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const lines = lineDifference(first, second);
      expect(told(lines, "first")).toBe(first);
      expect(told(lines, "second")).toBe(second);
      const alike = lines.filter((line) => line.in === "both").length;
      expect(alike).toBe(mostInCommon(first.split("\n"), second.split("\n")));
    }),
    { numRuns: 500 },
  );
});

test("two long texts that have nothing in common are told whole, and at once", () => {
  const long = (letter: string) => Array.from({ length: 20_000 }, (_, n) => `${letter} ${n}`);
  const [first, second] = ["one", "two"].map((letter) => ["The head", ...long(letter), "The foot"].join("\n"));
  const start = performance.now();
  const lines = lineDifference(first ?? "", second ?? "");
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(lines[0]).toEqual({ in: "both", text: "The head" });
  expect(lines.at(-1)).toEqual({ in: "both", text: "The foot" });
  expect(told(lines, "first")).toBe(first);
  expect(told(lines, "second")).toBe(second);
});
