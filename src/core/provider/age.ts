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
