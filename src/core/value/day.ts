/** A calendar day without a time, `YYYY-MM-DD`. */
export type Day = string & { readonly __brand: "Day" };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; null when it is not a day that exists. */
export function day(text: string): Day | null {
  const parts = shape.exec(text);
  if (!parts) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? (text as Day) : null;
}

/** The day of numbers that may not form one: month 1–12, date 1–31. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  return day(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}
