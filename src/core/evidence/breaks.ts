import { type Entry, hashOf, origin } from "./chain";

/**
 * What was done where a chain does not fit together:
 * - `changed`: an entry is not what its own hash says;
 * - `removed`: entries between this one and the one before are gone;
 * - `inserted`: entries stand here that those around them do not know;
 * - `swapped`: entries that belong together stand in another order;
 * - `replaced`: what stands here is not what the entry after it was bound to;
 * - `order`: the numbers do not count on.
 */
export type Tampering = "changed" | "removed" | "inserted" | "swapped" | "replaced" | "order";

/** One place of a chain that does not fit. */
export interface Break {
  /** Where it shows: the place in the list, from 0. */
  readonly at: number;
  readonly cause: Tampering;
  /** The entries concerned, by number: those gone, slipped in, changed or out of order. */
  readonly from: number;
  readonly to: number;
}

interface Chain {
  readonly entries: readonly Entry[];
  /** Where the entry with a hash stands; the origin stands at -1. */
  readonly places: ReadonlyMap<string, number>;
}

/** What is wrong between the entry at `at` and the one that stands before it. */
function linkBreak({ entries, places }: Chain, at: number): Break | null {
  const entry = entries[at];
  const before = entries[at - 1];
  if (!entry || entry.prev === (before?.hash ?? origin)) return null;
  const known = places.get(entry.prev);
  const last = before?.seq ?? -1;
  if (known === undefined) {
    if (!before) return { at, cause: entry.seq > 0 ? "removed" : "changed", from: 0, to: Math.max(0, entry.seq - 1) };
    return entry.seq > last + 1
      ? { at, cause: "removed", from: last + 1, to: entry.seq - 1 }
      : { at, cause: "replaced", from: at - 1, to: at - 1 };
  }
  if (known > at) return { at, cause: "swapped", from: at, to: known };
  const between = entries.slice(known + 1, at);
  // Whoever belongs behind this entry was moved before it; whoever does not was slipped in.
  if (between.some(({ seq }) => seq > entry.seq)) return { at, cause: "swapped", from: known + 1, to: at };
  return { at, cause: "inserted", from: known + 1, to: at - 1 };
}

/** Two entries that changed places break three links; told once. */
function merged(found: readonly Break[]): Break[] {
  const breaks: Break[] = [];
  for (const one of found) {
    const last = breaks.at(-1);
    const same =
      last?.cause === "swapped" && one.at <= last.to + 1 && one.cause !== "changed" && one.cause !== "removed";
    if (!last || !same) breaks.push(one);
    else if (one.cause === "swapped") breaks[breaks.length - 1] = { ...last, to: Math.max(last.to, one.to) };
  }
  return breaks;
}

/** Every place where a chain does not fit together, with what was done there; nothing for a whole one. */
export function breaksOf(entries: readonly Entry[]): Break[] {
  const places = new Map([[origin, -1], ...entries.map(({ hash }, at) => [hash, at] as const)]);
  const found = entries.flatMap((entry, at): Break[] => {
    const link = linkBreak({ entries, places }, at);
    if (hashOf(entry) !== entry.hash) return [...(link ? [link] : []), { at, cause: "changed", from: at, to: at }];
    if (link) return [link];
    return entry.seq === (entries[at - 1]?.seq ?? -1) + 1 ? [] : [{ at, cause: "order", from: at, to: at }];
  });
  return merged(found);
}

/** An entry that the clock puts before the one it follows: the clock was set back, or its time zone is wrong. */
export interface ClockJump {
  readonly seq: number;
  /** When the entry before it says it was written. */
  readonly before: string;
  readonly at: string;
}

export function clockJumps(entries: readonly Entry[]): ClockJump[] {
  return entries.flatMap((entry, n) => {
    const before = entries[n - 1];
    return before && Date.parse(entry.at) < Date.parse(before.at)
      ? [{ seq: entry.seq, before: before.at, at: entry.at }]
      : [];
  });
}
