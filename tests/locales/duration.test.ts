import { expect, test } from "vitest";
import { duration } from "@/locales/duration";

test.each([
  [500, "500 milliseconds", "500 millisecondes"],
  [1500, "1.5 seconds", "1,5 seconde"],
  [7000, "7 seconds", "7 secondes"],
  [119_000, "119 seconds", "119 secondes"],
  [180_000, "3 minutes", "3 minutes"],
  [3 * 3_600_000, "3 hours", "3 heures"],
  [400 * 86_400_000, "400 days", "400 jours"],
])("%d ms are told as a person would", (time, english, french) => {
  expect(duration(time, "en-GB")).toBe(english);
  expect(duration(time, "fr-FR").replace(/[\u00a0\u202f]/g, " ")).toBe(french);
});
