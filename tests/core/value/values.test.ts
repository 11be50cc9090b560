import { describe, expect, test } from "vitest";
import { type Day, day, dayOf, daysBetween } from "@/core/value/day";
import { instant } from "@/core/value/moment";
import { amountOf, amountText, fractionDigits, majorUnits, money } from "@/core/value/money";

describe("a day", () => {
  test("exists or is null", () => {
    expect(day("2026-06-03")).toBe("2026-06-03");
    expect(day("2028-02-29")).toBe("2028-02-29");
    for (const none of ["2027-02-29", "2026-13-01", "2026-00-10", "2026-06-31", "2026-6-3", "03/06/2026", ""])
      expect(day(none)).toBeNull();
  });
  test("is made of numbers, padded, if they form one", () => {
    expect(dayOf(2026, 6, 3)).toBe("2026-06-03");
    expect(dayOf(2026, 2, 30)).toBeNull();
    expect(dayOf(2026, 0, 1)).toBeNull();
  });
  test("is counted from another in whole days, also over a change of clocks and a year's end", () => {
    expect(daysBetween("2026-03-28" as Day, "2026-03-30" as Day)).toBe(2);
    expect(daysBetween("2026-12-31" as Day, "2027-01-01" as Day)).toBe(1);
    expect(daysBetween("2026-06-03" as Day, "2026-06-01" as Day)).toBe(-2);
    expect(daysBetween("2028-02-28" as Day, "2028-03-01" as Day)).toBe(2);
  });
});

describe("an instant", () => {
  const noon = Date.UTC(2026, 5, 3, 12, 0, 0, 7);
  test("tells the local time and the offset, east and west of Greenwich", () => {
    expect(instant(noon, 0)).toBe("2026-06-03T12:00:00.007+00:00");
    expect(instant(noon, -120)).toBe("2026-06-03T14:00:00.007+02:00");
    expect(instant(noon, 300)).toBe("2026-06-03T07:00:00.007-05:00");
    expect(instant(noon, -345)).toBe("2026-06-03T17:45:00.007+05:45");
    expect(instant(noon, 210)).toBe("2026-06-03T08:30:00.007-03:30");
  });
  test("is the same moment again when it is read", () => {
    for (const offset of [0, -120, 300, -345, 210, -840]) expect(Date.parse(instant(noon, offset))).toBe(noon);
  });
  test("may be on another day than in Greenwich", () => {
    expect(instant(Date.UTC(2026, 11, 31, 23, 30), -60)).toBe("2027-01-01T00:30:00.000+01:00");
  });
});

describe("money", () => {
  test("is whole minor units, as many digits as the currency has", () => {
    expect(fractionDigits("EUR")).toBe(2);
    expect(fractionDigits("JPY")).toBe(0);
    expect(fractionDigits("KWD")).toBe(3);
    expect(money("1234", "5", "EUR")).toEqual({ minor: 123450, currency: "EUR" });
    expect(money("1234", "", "EUR")).toEqual({ minor: 123400, currency: "EUR" });
    expect(money("1200", "", "JPY")).toEqual({ minor: 1200, currency: "JPY" });
    expect(money("12", "345", "KWD")).toEqual({ minor: 12345, currency: "KWD" });
  });
  test("comes back in major units as it was written", () => {
    expect(majorUnits(money("23", "00", "EUR"))).toBe(23);
    expect(majorUnits(money("0", "99", "USD"))).toBe(0.99);
    expect(majorUnits(money("1200", "", "JPY"))).toBe(1200);
  });
  test("is written so that nobody takes cents for euros, and read back as the same", () => {
    for (const [units, fraction, currency, text] of [
      ["9", "90", "EUR", "9.90 EUR"],
      ["0", "05", "USD", "0.05 USD"],
      ["1200", "", "JPY", "1200 JPY"],
      ["12", "345", "KWD", "12.345 KWD"],
    ] as const) {
      const amount = money(units, fraction, currency);
      expect(amountText(amount)).toBe(text);
      expect(amountOf(text)).toEqual(amount);
    }
  });
  test("is not read from anything else", () => {
    for (const none of ["", "23.00", "23,00 €", "23 EUR", "23.0 EUR", "23.00 eur", "-5.00 EUR", "23.00 EUR a month"])
      expect(amountOf(none)).toBeNull();
  });
});
