import { describe, expect, test } from "vitest";
import type { Day } from "@/core/value/day";
import { money } from "@/core/value/money";
import { bytes, longDay, moment, nearDay, plainDay, price, shortDay, shortened } from "@/locales/format";

const day = (text: string) => text as Day;
/** Intl puts several kinds of spaces that cannot be told apart by eye. */
const spaced = (text: string) => text.replace(/\s/g, " ");

describe("a day", () => {
  test("is written as each language writes it, whatever the machine's zone", () => {
    expect(plainDay("2026-12-01", "en-GB")).toBe("1 December 2026");
    expect(plainDay("2026-12-02", "fr-FR")).toBe("2 décembre 2026");
    expect(spaced(longDay(day("2026-12-01"), "en-GB"))).toMatch(/^Tuesday,? 1 December 2026$/);
    expect(longDay(day("2026-12-02"), "fr-FR")).toBe("mercredi 2 décembre 2026");
  });
  test("is short where there is little room", () => {
    expect(shortDay("2026-12-01", "en-GB")).toBe("1 Dec 2026");
    expect(spaced(shortDay("2026-12-02", "fr-FR"))).toBe("2 déc. 2026");
  });
  test("that is near is said both ways", () => {
    expect(nearDay(day("2026-12-01"), day("2026-11-21"), "en-GB")).toMatch(/1 December 2026, in 10 days$/);
    expect(nearDay(day("2026-12-01"), day("2026-12-02"), "en-GB")).toMatch(/, yesterday$/);
    expect(nearDay(day("2026-12-01"), day("2026-12-01"), "fr-FR")).toMatch(/, aujourd’hui$/);
    expect(nearDay(day("2026-12-01"), day("2026-11-28"), "fr-FR")).toMatch(/, dans 3 jours$/);
  });
  test("that is far is said plainly", () => {
    expect(nearDay(day("2027-12-01"), day("2026-11-21"), "en-GB")).toBe("1 December 2027");
    expect(nearDay(day("2025-12-01"), day("2026-11-21"), "en-GB")).toBe("1 December 2025");
  });
});

test("a moment tells day and time to the second", () => {
  const text = moment(new Date(2026, 10, 21, 23, 59, 3).toISOString(), "en-GB");
  expect(text).toContain("21 November 2026");
  expect(text).toContain("23:59:03");
});

describe("a text for little room", () => {
  test("stays as it is when it fits", () => {
    expect(shortened("Mac Premium Bundle X9", 21)).toBe("Mac Premium Bundle X9");
    expect(shortened("", 5)).toBe("");
  });
  test("ends with a whole word and says that there was more", () => {
    expect(shortened("Mac Premium Bundle X9", 20)).toBe("Mac Premium Bundle…");
    expect(shortened("Family plan, with backup", 13)).toBe("Family plan…");
    expect(shortened("x".repeat(30), 10)).toBe(`${"x".repeat(10)}…`);
  });
});

describe("a price", () => {
  test("keeps the page's currency and is written as the reader writes", () => {
    expect(spaced(price(money("23", "00", "EUR"), "fr-FR"))).toBe("23,00 €");
    expect(price(money("23", "00", "EUR"), "en-GB")).toBe("€23.00");
    expect(spaced(price(money("1200", "", "JPY"), "fr-FR"))).toMatch(/^1 200 /);
  });
});

test("a size is told in the unit that fits", () => {
  expect(spaced(bytes(900, "en-GB"))).toMatch(/^900 byte/);
  expect(spaced(bytes(1500, "en-GB"))).toBe("1.5 kB");
  expect(spaced(bytes(1_240_000, "en-GB"))).toBe("1.2 MB");
  expect(spaced(bytes(1_240_000, "fr-FR"))).toBe("1,2 Mo");
});
