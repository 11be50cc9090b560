import type { EventOf } from "../case/event";
import type { CaseState } from "../case/state";
import { confirmationExhibits } from "../case/status";
import { breaksOf } from "./breaks";
import type { Entry } from "./chain";
import type { Exhibit } from "./exhibit";
import { recordHash } from "./record";

/** How much stands behind an exhibit, from little to much. `bank` is reached once statements can be read. */
export const levels = ["note", "capture", "timed", "signed", "bank"] as const;
export type Level = (typeof levels)[number];

/** What stands behind an exhibit. */
export interface Standing {
  readonly level: Level;
  /** Its signature holds, and does not cover everything: only with `signed`. */
  readonly weak: boolean;
  /** The first time stamp that covers it. */
  readonly stamp: EventOf<"head-stamped"> | null;
}

/** The last event of a type that speaks of an exhibit. */
export function lastAbout<T extends "mail-examined" | "exhibit-annotated">(
  entries: readonly Entry[],
  type: T,
  exhibit: string,
): EventOf<T> | null {
  for (const { event } of [...entries].reverse())
    if (event.type === type && "exhibit" in event && event.exhibit === exhibit) return event as EventOf<T>;
  return null;
}

/** Where the journal notes this very file with this very record; null where it does not. */
function boundAt(exhibit: Exhibit, entries: readonly Entry[]): number | null {
  for (const { seq, event } of entries) {
    if (event.type !== "exhibit-kept" || event.exhibit !== exhibit.id) continue;
    const same = event.sha256 === exhibit.sha256 && (!event.record || event.record === recordHash(exhibit));
    return same ? seq : null;
  }
  return null;
}

/** A stamp reaches back to everything before the head that it was put on, as far as the chain is whole. */
function firstStamp(entries: readonly Entry[], from: number): EventOf<"head-stamped"> | null {
  const broken = breaksOf(entries)[0]?.at ?? Number.POSITIVE_INFINITY;
  for (const { seq, event } of entries) {
    if (event.type !== "head-stamped") continue;
    const on = entries.find(({ hash }) => hash === event.head);
    if (on && on.seq >= from && on.seq < seq && on.seq < broken) return event;
  }
  return null;
}

/** What stands behind an exhibit, by the journal of its case. */
export function standingOf(exhibit: Exhibit, entries: readonly Entry[]): Standing {
  const at = boundAt(exhibit, entries);
  if (at === null) return { level: "note", weak: false, stamp: null };
  const stamp = firstStamp(entries, at);
  const mail = lastAbout(entries, "mail-examined", exhibit.id);
  const holds = mail?.owned && (mail.signature === "valid" || mail.signature === "weak");
  if (holds) return { level: "signed", weak: mail.signature === "weak", stamp };
  return { level: stamp ? "timed" : "capture", weak: false, stamp };
}

const strength = ({ level, weak }: Standing) => levels.indexOf(level) - (weak ? 0.5 : 0);

/**
 * Whether a mail says that it ends and may be the provider's: one whose signature fails was changed, one that a
 * stranger signed is the stranger's, and one that the provider signed must speak of this very subscription.
 */
function acknowledges({ mail, signature, owned, confirms }: EventOf<"mail-examined">): boolean {
  if (mail !== "acknowledgement" || signature === "invalid") return false;
  if (signature === "valid") return owned && confirms === true;
  return signature === "none" || owned;
}

/** What the end rests on, with how much stands behind it. */
export interface Proof extends Standing {
  readonly exhibit: Exhibit;
}

/**
 * The strongest of the exhibits that show the end itself: a confirmation that the case rests on, or a mail that
 * acknowledges. Null where nothing kept shows it.
 */
export function strongest(state: CaseState, exhibits: readonly Exhibit[], entries: readonly Entry[]): Proof | null {
  if (state.contradicted) return null;
  const backing = new Set(confirmationExhibits(state).map(({ id }) => id));
  const shows = ({ id }: Exhibit) => {
    const mail = lastAbout(entries, "mail-examined", id);
    return mail ? acknowledges(mail) : backing.has(id);
  };
  const proofs = exhibits.filter(shows).map((exhibit) => ({ ...standingOf(exhibit, entries), exhibit }));
  return proofs.sort((a, b) => strength(b) - strength(a))[0] ?? null;
}
