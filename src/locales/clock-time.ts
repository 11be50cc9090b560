import { plainDay } from "./format";

const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment as the clock that wrote it showed it, wherever it is read. Empty texts where it is none. */
export function clockTime(at: string): { day: string; time: string; offset: string } {
  const [, day = "", time = "", zone = ""] = parts.exec(at) ?? [];
  return { day, time, offset: zone && (zone === "Z" ? "UTC" : `UTC${zone}`) };
}

/** "21 November 2026, 23:59:03 (UTC+01:00)". @param at ISO 8601 with offset */
export function tellClock(at: string, locale: string): string {
  const { day, time, offset } = clockTime(at);
  return day ? `${plainDay(day, locale)}, ${time} (${offset})` : at;
}
