import type { Day } from "@/core/value/day";

/** The day of this machine's clock and zone. */
export function today(): Day {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10) as Day;
}
