import type { Exhibit } from "./exhibit";

/** What the browser says of its room for us, in bytes. */
export interface Room {
  readonly used: number;
  /** Null where the browser does not tell it. */
  readonly left: number | null;
  /** It is time to say so: something will soon not fit. */
  readonly scarce: boolean;
}

/** A long page kept whole with its picture needs some of these. */
const leastLeft = 50_000_000;
/** Most of the room is taken, and what is left is some cases and no more. */
const mostUsed = 0.8;
const someLeft = 500_000_000;

/**
 * Chromium has told extensions and pages a made-up quota since version 138, so that they cannot know a machine by its
 * disk: what they use, and so many whole GiB (https://chromestatus.com/feature/4977371751645184).
 */
const isMadeUp = (left: number) => left > 0 && left % 2 ** 30 === 0;

/** @param told the browser's own estimate; null where it tells nothing that makes sense */
export function roomOf(told: { usage?: number | undefined; quota?: number | undefined }): Room | null {
  const { usage, quota } = told;
  if (usage === undefined || quota === undefined || !(quota > 0) || !(usage >= 0)) return null;
  const left = Math.max(0, quota - usage);
  if (isMadeUp(left)) return { used: usage, left: null, scarce: false };
  return { used: usage, left, scarce: left < leastLeft || (left < someLeft && usage > quota * mostUsed) };
}

/** How many bytes the exhibits of each case take, the largest first. */
export function sizesByCase(exhibits: readonly Exhibit[]): { caseId: string; size: number; count: number }[] {
  const groups = Map.groupBy(exhibits, ({ caseId }) => caseId);
  return [...groups]
    .map(([caseId, kept]) => ({ caseId, count: kept.length, size: kept.reduce((sum, { size }) => sum + size, 0) }))
    .sort((a, b) => b.size - a.size);
}
