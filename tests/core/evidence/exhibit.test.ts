import { expect, test } from "vitest";
import { type Exhibit, exhibitSchema, fileName } from "@/core/evidence/exhibit";

const exhibit: Exhibit = {
  id: "3f8a1c52-9d04-4e7b-8a11-0c6d2e5f7b90",
  caseId: "7b1f0c44-2f6e-4a58-9a0e-5d3c1b2a4e6f",
  kind: "screenshot",
  moment: "confirmation",
  mediaType: "image/png",
  sha256: "a".repeat(64),
  size: 12,
  address: "https://lumen.example/account",
  title: "Ada’s plan",
  at: "2026-06-03T12:00:00.000+02:00",
  viewport: { width: 1200, height: 800, scale: 2 },
  browser: "Chrome/156.0.0.0",
  extension: "0.1.0",
};

test("a file is named by number, moment and kind, and says nothing of the person", () => {
  expect(fileName(exhibit, 7)).toBe("007-confirmation-screenshot.png");
  expect(fileName({ ...exhibit, kind: "page-text", mediaType: "text/plain", moment: "before" }, 12)).toBe(
    "012-before-page-text.txt",
  );
  expect(fileName({ ...exhibit, kind: "snapshot", mediaType: "text/html" }, 1000)).toBe(
    "1000-confirmation-snapshot.html",
  );
});

test("an exhibit is taken as it is, and refused with a wrong hash, size or moment", () => {
  expect(exhibitSchema.parse(exhibit)).toEqual(exhibit);
  const wrong = [
    { sha256: "A".repeat(64) },
    { sha256: "a".repeat(63) },
    { size: -1 },
    { moment: "later" },
    { more: 1 },
  ];
  for (const part of wrong) expect(exhibitSchema.safeParse({ ...exhibit, ...part }).success).toBe(false);
});
