import { describe, expect, test } from "vitest";
import { readDay } from "@/core/language/dates";

describe("a day is read however it is written", () => {
  test.each([
    ["2026-06-03", "en", "2026-06-03"],
    ["Renews on 2026-06-03T00:00:00Z", "en", "2026-06-03"],
    ["3 June 2026", "en", "2026-06-03"],
    ["June 3, 2026", "en", "2026-06-03"],
    ["June 3rd, 2026", "en", "2026-06-03"],
    ["Your plan ends on Wednesday, 3 June 2026 at noon", "en", "2026-06-03"],
    ["JUNE 3, 2026", "en", "2026-06-03"],
    ["May 3, 2026", "en", "2026-05-03"],
    ["Dec. 1, 2026", "en", "2026-12-01"],
    ["1 Feb 2027", "en", "2027-02-01"],
    ["Sept. 5, 2026", "en", "2026-09-05"],
    ["3rd of May 2026", "en", "2026-05-03"],
    ["2026/05/03", "en", "2026-05-03"],
    ["Version 3 2026, renews 3 May 2026", "en", "2026-05-03"],
    ["3 juin 2026", "fr", "2026-06-03"],
    ["mercredi 3 juin 2026", "fr", "2026-06-03"],
    ["1er décembre 2026", "fr", "2026-12-01"],
    ["1er DÉCEMBRE 2026", "fr", "2026-12-01"],
    ["jusqu'au 1 août 2026", "fr", "2026-08-01"],
    ["12 févr. 2027", "fr", "2027-02-12"],
    ["14 juil. 2026", "fr", "2026-07-14"],
    ["5 sept. 2026", "fr", "2026-09-05"],
    ["3\u00a0juin\u202f2026", "fr", "2026-06-03"],
    ["03/06/2026", "fr", "2026-06-03"],
    ["3/6/26", "fr", "2026-06-03"],
    ["03.06.2026", "fr", "2026-06-03"],
    ["25/06/2026", "en", "2026-06-25"],
    ["06/25/2026", "en", "2026-06-25"],
    ["14. März 2026", "de", "2026-03-14"],
    ["14. Dez. 2026", "de", "2026-12-14"],
    ["14.03.2026", "de", "2026-03-14"],
    ["14 de marzo de 2026", "es", "2026-03-14"],
    ["14 de marzo del 2026", "es", "2026-03-14"],
    ["1º marzo 2026", "it", "2026-03-01"],
    ["14 de março de 2026", "pt", "2026-03-14"],
    ["14 maart 2026", "nl", "2026-03-14"],
    ["14-03-2026", "nl", "2026-03-14"],
    ["14 marca 2026 r.", "pl", "2026-03-14"],
    ["14 mars 2026", "sv", "2026-03-14"],
    ["14. marts 2026", "da", "2026-03-14"],
    ["14. mars 2026", "nb", "2026-03-14"],
    ["14. maaliskuuta 2026", "fi", "2026-03-14"],
    ["14. března 2026", "cs", "2026-03-14"],
    ["2026. március 14.", "hu", "2026-03-14"],
    ["14 martie 2026", "ro", "2026-03-14"],
    ["14 Μαρτίου 2026", "el", "2026-03-14"],
    ["14 Mart 2026", "tr", "2026-03-14"],
    ["14 марта 2026 г.", "ru", "2026-03-14"],
    ["14 березня 2026 р.", "uk", "2026-03-14"],
    ["2026年3月14日", "ja", "2026-03-14"],
    ["2026年3月14日到期", "zh", "2026-03-14"],
    ["2026년 3월 14일", "ko", "2026-03-14"],
    ["2026. 3. 14.", "ko", "2026-03-14"],
    ["14 مارس 2026", "ar", "2026-03-14"],
    ["١٤ مارس ٢٠٢٦", "ar", "2026-03-14"],
    // an English date on a page in another language
    ["June 3, 2026", "fr", "2026-06-03"],
  ])("“%s” (%s)", (text, language, day) => expect(readDay(text, language)?.day).toBe(day));
});

describe("what is no day is not read as one", () => {
  test.each([
    ["nothing here", "en"],
    ["2026-02-30", "en"],
    ["31/02/2026", "fr"],
    ["31 février 2026", "fr"],
    ["3 brumaire 2026", "fr"],
    ["10.5.1", "en"],
    ["version 2026", "en"],
    ["", "fr"],
  ])("“%s” (%s)", (text, language) => expect(readDay(text, language)).toBeNull());
});

describe("03/04/2026", () => {
  test("is flagged on an English page, where it could be March or April", () => {
    expect(readDay("Renews 03/04/2026", "en")).toMatchObject({ shown: "03/04/2026", ambiguous: true });
  });
  test("is the third of April, without doubt, on a French page", () => {
    expect(readDay("Échéance 03/04/2026", "fr")).toMatchObject({ day: "2026-04-03", ambiguous: false });
  });
  test("is no question when one number can only be the day, or both are the same", () => {
    expect(readDay("25/04/2026", "en")?.ambiguous).toBe(false);
    expect(readDay("04/04/2026", "en")).toMatchObject({ day: "2026-04-04", ambiguous: false });
  });
});

test("of several days the first is read", () => {
  expect(readDay("from 3 June 2026 until 3 July 2026", "en")?.day).toBe("2026-06-03");
});

test("the leap day exists only in its years", () => {
  expect(readDay("29 February 2028", "en")?.day).toBe("2028-02-29");
  expect(readDay("29 February 2027", "en")).toBeNull();
});
