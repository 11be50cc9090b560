/** An answer takes its way, and stamps mostly tell whole seconds: so much is no fault of a clock. In ms. */
const near = 10_000;

/**
 * How far this machine's clock was ahead of the authority's when a stamp was noted; negative where it was behind.
 * @param noted when it was noted by this machine's clock, `time` what the stamp tells: both ISO 8601
 * @returns ms; 0 where they agreed
 */
export function clockOff(noted: string, time: string): number {
  const off = Date.parse(noted) - Date.parse(time);
  return Math.abs(off) <= near ? 0 : off;
}
