import type { Entry } from "@/core/evidence/chain";
import type { Exhibit } from "@/core/evidence/exhibit";
import { originOf } from "@/core/evidence/origin";
import type { Words } from "./words";

/**
 * The time of an exhibit, called what it is, and the time of the picture that it was made from.
 * @param when writes a moment
 */
export function tellOrigin(
  exhibit: Exhibit,
  entries: readonly Entry[],
  when: (at: string) => string,
  { dashboard }: Words,
): [string, string][] {
  const { by, from } = originOf(exhibit, entries);
  const own: [string, string] = [dashboard.cameBy[by], when(exhibit.at)];
  return from ? [own, [dashboard.fromTaken, when(from)]] : [own];
}
