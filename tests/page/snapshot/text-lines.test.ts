import { expect, test } from "vitest";
import { linesOf } from "@/page/snapshot/text-lines";

const box = (width: number) => ({ width }) as DOMRect;

test("a text is shared out over its lines by their widths, and none of it is lost", () => {
  const lines = linesOf("Your subscription renews on 1 July.", [box(300), box(50)]);
  expect(lines.map(({ text }) => text)).toEqual(["Your subscription renews on 1", "July."]);
});

test("a text that takes no room has no lines", () => {
  expect(linesOf("Hidden", [])).toEqual([]);
  expect(linesOf("Hidden", [box(0)]).map(({ text }) => text)).toEqual([""]);
});
