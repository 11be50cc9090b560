import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildIn } from "../e2e/support/build-there";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quittance-there-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file as if at that second. */
function write(name: string, at: number): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "{}");
  utimesSync(file, at, at);
}

test("a build is missing unless both browsers have theirs", () => {
  write("src/core/a.ts", 100);
  expect(buildIn(folder)).toBe("missing");
  write(".output/chrome-mv3/manifest.json", 200);
  expect(buildIn(folder)).toBe("missing");
  write(".output/firefox-mv3/manifest.json", 200);
  expect(buildIn(folder)).toBe("fresh");
});

test("a build is old once anything below src was written after it", () => {
  write("src/core/a.ts", 100);
  write(".output/chrome-mv3/manifest.json", 200);
  write(".output/firefox-mv3/manifest.json", 210);
  expect(buildIn(folder)).toBe("fresh");
  write("src/core/deep/b.ts", 205);
  expect(buildIn(folder)).toBe("old");
});
