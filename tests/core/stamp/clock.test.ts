import { expect, test } from "vitest";
import { clockOff } from "@/core/stamp/clock";

const time = "2026-06-03T10:00:00.000Z";

test.each([
  ["the same zone", "2026-06-03T10:00:00.000Z", 0],
  ["another zone", "2026-06-03T12:00:02.500+02:00", 0],
  ["a slow answer", "2026-06-03T10:00:09.000+00:00", 0],
  ["three minutes ahead", "2026-06-03T10:03:00.000+00:00", 180_000],
  ["a day behind", "2026-06-02T12:00:00.000+02:00", -86_400_000],
])("a machine's clock with %s", (_, noted, off) => {
  expect(clockOff(noted, time)).toBe(off);
});
