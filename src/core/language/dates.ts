import { type Day, dayOf } from "../value/day";
import { fold } from "./fold";

/** A day as a text gives it; `ambiguous` when 03/04 could be read both ways. */
export interface DayRead {
  readonly day: Day;
  readonly shown: string;
  readonly ambiguous: boolean;
}

const monthNames = new Map<string, Map<string, number>>();

/** Month names of a language, long and short, folded, without dots. Source: Intl. */
function monthsOf(language: string): Map<string, number> {
  const known = monthNames.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const month of ["long", "short"] as const) {
    for (const extra of [{}, { day: "numeric" as const }]) {
      const format = new Intl.DateTimeFormat(language, { month, ...extra, timeZone: "UTC" });
      for (let n = 0; n < 12; n++) {
        const parts = format.formatToParts(Date.UTC(2026, n, 3));
        const name = parts.find((part) => part.type === "month")?.value ?? "";
        names.set(fold(name).replace(/\.$/, ""), n + 1);
      }
    }
  }
  monthNames.set(language, names);
  return names;
}

/** By its name, short or long, or by four letters or more of its beginning: "Sept.". */
function monthNamed(name: string, language: string): number | undefined {
  const months = monthsOf(language);
  return months.get(name) ?? [...months].find(([long]) => name.length > 3 && long.startsWith(name))?.[1];
}

/** Year first: 2026-06-03, 2026/6/3, 2026. 6. 3., 2026年6月3日, 2026년 6월 3일. */
const yearFirst = /(?<!\d)(\d{4})(?:([-/])(\d{1,2})\2|\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?)(\d{1,2})(?!\d)/;
const numeric = /(?<![\d.])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?![\d.]\d|\d)/;
/** With the name of a month: day first, month first, year first. */
const named =
  /(?<!\d)(?:(\d{1,2})(?:er|st|nd|rd|th|[.oa])?\s+(?:(?:de|of|di)\s+)?(\p{L}{3,14})[.,،]?,?\s+(?:de[l]?\s+)?(\d{4})|(\p{L}{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})|(\d{4})\.?\s+(\p{L}{3,14})\.?\s+(\d{1,2}))(?!\d)/gu;

/** Digits of other scripts, written as 0 to 9. */
const latinDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

function namedDay(text: string, languages: readonly string[]): DayRead | null {
  for (const [shown, d1, m1, y1, m2, d2, y2, y3, m3, d3] of fold(text).matchAll(named))
    for (const language of languages) {
      const month = monthNamed(m1 ?? m2 ?? m3 ?? "", language);
      const day = month && dayOf(Number(y1 ?? y2 ?? y3), month, Number(d1 ?? d2 ?? d3));
      if (day) return { day, shown, ambiguous: false };
    }
  return null;
}

/** Whether the language's region writes the month first: only English of the United States here. */
function monthFirst(language: string): boolean {
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map((part) => part.type);
  return parts.indexOf("month") < parts.indexOf("day");
}

function numericDay(text: string, language: string): DayRead | null {
  const match = numeric.exec(text);
  if (!match) return null;
  const [shown, a, b, y] = match;
  const year = Number(y) < 100 ? 2000 + Number(y) : Number(y);
  const [first, second] = [Number(a), Number(b)];
  const either = first <= 12 && second <= 12 && first !== second;
  const swap = either ? monthFirst(language) : second > 12;
  const day = swap ? dayOf(year, first, second) : dayOf(year, second, first);
  return day && { day, shown, ambiguous: either && language === "en" };
}

function yearFirstDay(text: string): DayRead | null {
  const [shown, year, , month1, month2, date] = yearFirst.exec(text) ?? [];
  const day = shown && dayOf(Number(year), Number(month1 ?? month2), Number(date));
  return day ? { day, shown, ambiguous: false } : null;
}

/**
 * The first day in a text.
 * @param language of the page, ISO 639-1 or BCP 47; decides 03/04 and which month names come first
 */
export function readDay(text: string, language: string): DayRead | null {
  const plain = latinDigits(text);
  const languages = language.startsWith("en") ? ["en"] : [language, "en"];
  return yearFirstDay(plain) ?? namedDay(plain, languages) ?? numericDay(plain, language);
}

/** A day and a month alone: "3 December", "December 3", 12月3日. Not before a year, nor the digits of one. */
const yearless =
  /(?<!\d)(?:(\d{1,2})(?:er|st|nd|rd|th|[.oa])?\s+(?:(?:de|of|di)\s+)?(\p{L}{3,14})|(\p{L}{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일])(?![\p{L}\d:%€$£])(?!,?\s+(?:de[l]?\s+)?\d{4})/gu;

/** A text's day that is still to come where it gives no year: the first such day from today on. */
export function readDayAhead(text: string, language: string, today: Day): DayRead | null {
  const languages = language.startsWith("en") ? ["en"] : [language, "en"];
  const year = Number(today.slice(0, 4));
  for (const [shown, d1, m1, m2, d2, m3, d3] of fold(latinDigits(text)).matchAll(yearless)) {
    const month = m3 ? Number(m3) : languages.map((one) => monthNamed(m1 ?? m2 ?? "", one)).find(Boolean);
    const date = Number(d1 ?? d2 ?? d3);
    const days = month ? [dayOf(year, month, date), dayOf(year + 1, month, date)] : [];
    const day = days.find((one) => one !== null && one >= today);
    if (day) return { day, shown, ambiguous: false };
  }
  return null;
}
