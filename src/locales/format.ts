import { siteOf } from "../core/provider/patterns";
import type { Cadence } from "../core/value/cadence";
import type { Day } from "../core/value/day";
import { day as dayIn, daysBetween } from "../core/value/day";
import { type Money, majorUnits } from "../core/value/money";

/** "Tuesday 1 December 2026". @param locale BCP 47 */
export function longDay(day: Day, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
  return first(format.format(Date.parse(day)), locale);
}

/** French writes the first of a month as an ordinal, which `Intl` leaves out. */
const first = (text: string, locale: string) =>
  locale.startsWith("fr") ? text.replace(/(?<!\d)1 (?=\p{L})/u, "1er ") : text;

/** "1 December 2026"; what is no day stays as it is, for a page may leave open which it means. */
export function plainDay(day: string, locale: string): string {
  if (!dayIn(day)) return day;
  return first(new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day)), locale);
}

/** "December 2026", of a day. @param day `YYYY-MM-DD` */
export function plainMonth(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(Date.parse(day));
}

/** "1 Dec 2026", where there is little room. */
export function shortDay(day: string, locale: string): string {
  if (!dayIn(day)) return day;
  return first(
    new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(Date.parse(day)),
    locale,
  );
}

/** A day near is said both ways: "Tuesday 1 December 2026, in 10 days". */
export function nearDay(day: Day, today: Day, locale: string): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) > 60) return plainDay(day, locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day");
  return `${longDay(day, locale)}, ${relative}`;
}

/** "21 November 2026 at 23:59:03" in the machine's own zone. @param at ISO 8601 with offset */
export function moment(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "medium" }).format(Date.parse(at));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a millisecond, and a long list asks for thousands. */
function clock(style: "dateStyle" | "timeStyle", locale: string): Intl.DateTimeFormat {
  const key = `${style} ${locale}`;
  const known = clocks.get(key) ?? new Intl.DateTimeFormat(locale, { [style]: "medium" });
  clocks.set(key, known);
  return known;
}

/** "21 Nov 2026" in the machine's own zone. @param at ISO 8601 with offset */
export function dayOfMoment(at: string, locale: string): string {
  return first(clock("dateStyle", locale).format(Date.parse(at)), locale);
}

/** "23:59:03" in the machine's own zone. @param at ISO 8601 with offset */
export function timeOfDay(at: string, locale: string): string {
  return clock("timeStyle", locale).format(Date.parse(at));
}

/** A text that fits where there is little room: whole words of it, and a sign that there was more. @param most in letters */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most + 1).replace(/\s+\S*$/u, "");
  const cut = words.length > most / 2 && words.length <= most ? words : text.slice(0, most);
  return `${cut.replace(/[\s,;:.(–-]+$/u, "")}…`;
}

/** "23,00 €". */
export function price(money: Money, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency: money.currency }).format(majorUnits(money));
}

/** "1.2 MB". */
export function bytes(size: number, locale: string): string {
  const [value, unit] =
    size >= 1e9
      ? [size / 1e9, "gigabyte"]
      : size >= 1e6
        ? [size / 1e6, "megabyte"]
        : size >= 1e3
          ? [size / 1e3, "kilobyte"]
          : [size, "byte"];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumFractionDigits: 1,
  }).format(value);
}

/** "25%", of 0.25. */
export function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** "2co.com and 2checkout.com", of match patterns. */
export function tellSites(patterns: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(patterns.map(siteOf));
}

export type CadenceWords = Readonly<Record<Cadence, string>>;
