/** ISO 8601 with milliseconds and the offset of the machine's clock: `2026-11-21T23:59:00.000+01:00`. */
export type Instant = string & { readonly __brand: "Instant" };

/**
 * Writes a moment so that both the UTC instant and the local time of the person can be read from it.
 * @param epoch milliseconds since 1970 UTC
 * @param offset minutes that `Date#getTimezoneOffset` gives: UTC minus local
 */
export function instant(epoch: number, offset: number): Instant {
  const local = new Date(epoch - offset * 60_000).toISOString().slice(0, -1);
  const sign = offset > 0 ? "-" : "+";
  const minutes = Math.abs(offset);
  const pad = (n: number) => String(Math.trunc(n)).padStart(2, "0");
  return `${local}${sign}${pad(minutes / 60)}:${pad(minutes % 60)}` as Instant;
}
