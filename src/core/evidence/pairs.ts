import type { Exhibit } from "./exhibit";
import { isPicture, isReadable } from "./picture";

/**
 * The two pictures of a case that show what a cancellation changed: the last one before the confirmation, and the last
 * one of it. Null where one is missing.
 */
export function beforeAndAfter(exhibits: readonly Exhibit[]): { before: Exhibit; after: Exhibit } | null {
  const pictures = exhibits.filter(isPicture).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const before = pictures.findLast(({ moment }) => moment === "before");
  const after = pictures.findLast(({ moment }) => moment === "confirmation");
  return before && after ? { before, after } : null;
}

/** What an exhibit can be laid beside so that one sees what differs: pictures with pictures, words with words. */
export function comparable(exhibit: Exhibit, others: readonly Exhibit[]): Exhibit[] {
  const alike = [isPicture, isReadable].find((is) => is(exhibit));
  return others.filter((other) => other.id !== exhibit.id && alike?.(other));
}
