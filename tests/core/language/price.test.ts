import { describe, expect, test } from "vitest";
import { readCadence, readPrice } from "@/core/language/price";

describe("a price is read in the smallest unit of its currency", () => {
  test.each([
    ["1.234,56 €", 123456, "EUR", null],
    ["1,234.56 €", 123456, "EUR", null],
    ["1 234,56 €", 123456, "EUR", null],
    ["1\u202f234,56\u00a0€ par an", 123456, "EUR", "year"],
    ["1\u00a0234,56\u00a0€", 123456, "EUR", null],
    ["US$20.00/month", 2000, "USD", "month"],
    ["$20", 2000, "USD", null],
    ["$1,234", 123400, "USD", null],
    ["23,00 € par mois", 2300, "EUR", "month"],
    ["€9.99", 999, "EUR", null],
    ["€1,5", 150, "EUR", null],
    ["9,99€/mois", 999, "EUR", "month"],
    ["CHF 12.50", 1250, "CHF", null],
    ["CHF 1'234.50", 123450, "CHF", null],
    ["CHF 1’234.50", 123450, "CHF", null],
    ["$20.00 CAD", 2000, "CAD", null],
    ["20,00 $ CA", 2000, "CAD", null],
    ["$4.99/month, billed annually", 499, "USD", "month"],
    ["Yearly plan: $120 ($10/month)", 12000, "USD", "year"],
    ["19.90 CHF / year", 1990, "CHF", "year"],
    ["£4.99 per week", 499, "GBP", "week"],
    ["A$15 every quarter", 1500, "AUD", "quarter"],
    ["CA$15", 1500, "CAD", null],
    ["USD 20.00 a month", 2000, "USD", "month"],
    ["Plus, 23,00 EUR TTC, mensuel", 2300, "EUR", "month"],
    ["120 € / an", 12000, "EUR", "year"],
    ["0,00 €", 0, "EUR", null],
  ] as const)("“%s”", (text, minor, currency, cadence) =>
    expect(readPrice(text)).toMatchObject({ money: { minor, currency }, cadence }),
  );
});

describe("what is no price is not read as one, and never as 0", () => {
  test.each(["20.00 per month", "5 devices", "€", "order 4512", "", "FREUR 20", "Save 20 %"])("“%s”", (text) =>
    expect(readPrice(text)).toBeNull(),
  );
});

test("of several prices the first is read, with the page's own words", () => {
  expect(readPrice("was 30,00 €, now 23,00 €")).toMatchObject({ money: { minor: 3000 }, shown: "30,00 €" });
});

test("a cadence is read in both languages, and none where none is said", () => {
  expect(readCadence("billed annually")).toBe("year");
  expect(readCadence("facturé annuellement")).toBe("year");
  expect(readCadence("per month")).toBe("month");
  expect(readCadence("chaque semaine")).toBe("week");
  expect(readCadence("par trimestre")).toBe("quarter");
  expect(readCadence("a one-off purchase")).toBeNull();
});

describe("a count of months", () => {
  test.each([
    ["$83.88 every 6 months", "half-year"],
    ["$83.88 / 6 mo", "half-year"],
    ["billed every six months", "half-year"],
    ["12 € tous les 6 mois", "half-year"],
    ["12 € alle drei Monate", "quarter"],
    ["12 € cada 6 meses", "half-year"],
    ["12 € ogni 3 mesi", "quarter"],
    ["€ 12 elke 6 maanden", "half-year"],
    ["49 zł co 6 miesięcy", "half-year"],
    ["399 ₽ каждые 6 месяцев", "half-year"],
    ["1,200円 6か月ごと", "half-year"],
    ["every 12 months", "year"],
    ["halbjährlich", "half-year"],
    ["facturation semestrielle", "half-year"],
  ] as const)("“%s”", (text, cadence) => expect(readCadence(text)).toBe(cadence));

  test.each(["$4.99 for 6 months", "6 months free", "every 16 months", "6 mois offerts", "6 Monate Laufzeit"])(
    "“%s” says once, or another",
    (text) => expect(readCadence(text)).toBeNull(),
  );
});

describe("prices and cadences of other languages", () => {
  test.each([
    ["9,99 € pro Monat", "de", 999, "EUR", "month"],
    ["119,88 €/Jahr", "de", 11988, "EUR", "year"],
    ["9,99 € al mes", "es", 999, "EUR", "month"],
    ["9,99 € al mese", "it", 999, "EUR", "month"],
    ["R$ 29,90 por mês", "pt", 2990, "BRL", "month"],
    ["€ 9,99 per maand", "nl", 999, "EUR", "month"],
    ["29,99 zł miesięcznie", "pl", 2999, "PLN", "month"],
    ["99 kr/månad", "sv", 9900, "SEK", "month"],
    ["99 kr pr. måned", "da", 9900, "DKK", "month"],
    ["99 kr i måneden", "nb", 9900, "NOK", null],
    ["9,99 €/kk", "fi", 999, "EUR", "month"],
    ["249 Kč za měsíc", "cs", 24900, "CZK", "month"],
    ["9,99 € havonta", "hu", 999, "EUR", "month"],
    ["49,99 lei pe lună", "ro", 4999, "RON", "month"],
    ["9,99 € τον μήνα", "el", 999, "EUR", "month"],
    ["₺99,99/ay", "tr", 9999, "TRY", "month"],
    ["399 ₽ в месяц", "ru", 39900, "RUB", "month"],
    ["199 ₴ на місяць", "uk", 19900, "UAH", "month"],
    ["月額 1,200円", "ja", 1200, "JPY", "month"],
    ["¥1,200/月", "ja", 1200, "JPY", "month"],
    ["¥25.00/月", "zh", 2500, "CNY", "month"],
    ["₩9,900/월", "ko", 9900, "KRW", "month"],
  ] as const)("“%s” (%s)", (text, language, minor, currency, cadence) =>
    expect(readPrice(text, language)).toMatchObject({ money: { minor, currency }, cadence }),
  );

  test("crowns of nobody knows whom are no price", () => {
    expect(readPrice("99 kr", "en")).toBeNull();
  });
});

test.each(["Ian", "Aho", "9.00 € for Ian"])("a name is no rhythm: “%s”", (text) =>
  expect(readCadence(text)).toBeNull(),
);
