/** After twelve months a fact is called old. */
const longest = 365 * 86_400_000;

/**
 * Whether a fact may have changed since.
 * @param seen the day on which it was last seen, `YYYY-MM-DD`
 * @param now ms since 1970
 */
export function isOld(seen: string, now: number): boolean {
  return now - Date.parse(seen) > longest;
}

/**
 * The latest day that it is anywhere at a moment: a file may come from farther east than its reader.
 * @param epoch milliseconds since 1970 UTC
 * @returns `YYYY-MM-DD`
 */
export const latestDay = (epoch: number): string => new Date(epoch + 14 * 3_600_000).toISOString().slice(0, 10);
