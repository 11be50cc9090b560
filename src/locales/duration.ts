const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
  ["millisecond", 1],
] as const;

/** "3 minutes", in the largest unit of which there are two, or in seconds and parts of them. @param time ms, not negative */
export function duration(time: number, locale: string): string {
  const [unit, size] = units.find(([unit, size]) => time >= (unit === "second" ? 1 : 2) * size) ?? units[4];
  const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 1 });
  return format.format(unit === "second" || unit === "millisecond" ? time / size : Math.round(time / size));
}
