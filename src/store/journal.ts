import Dexie from "dexie";
import type { CaseEvent } from "@/core/case/event";
import { advance } from "@/core/case/reduce";
import type { CaseState } from "@/core/case/state";
import { type Entry, link } from "@/core/evidence/chain";
import type { Instant } from "@/core/value/moment";
import type { CaseRow, EntryRow, QuittanceDatabase } from "./database";

/** When an event is written: the moment as text and as milliseconds since 1970 UTC. */
export interface Clock {
  now(): number;
  instant(): Instant;
}

function rowOf(id: string, state: CaseState, head: Entry, updated: number): CaseRow {
  return {
    id,
    state,
    head,
    updated,
    provider: state.provider.id ?? state.provider.name,
    guiding: state.guiding ? 1 : 0,
    unfinished: state.unfinished ? 1 : 0,
  };
}

/**
 * Adds events to a case's journal within the transaction that is under way (tables `cases` and `entries`).
 * @returns the case as it now is
 */
export async function append(
  db: QuittanceDatabase,
  id: string,
  events: readonly CaseEvent[],
  clock: Clock,
): Promise<CaseRow> {
  const row = await db.cases.get(id);
  let state: CaseState | null = row?.state ?? null;
  let head: Entry | null = row?.head ?? null;
  const written: EntryRow[] = [];
  for (const event of events) {
    head = link(head, event, clock.instant());
    state = advance(state, head);
    written.push({ ...head, journal: id });
  }
  if (!state || !head) throw new Error("A case cannot be opened without an event.");
  const next = rowOf(id, state, head, written.length > 0 ? clock.now() : (row?.updated ?? clock.now()));
  await db.entries.bulkAdd(written);
  await db.cases.put(next);
  return next;
}

/** Adds an event to a journal that belongs to no case. */
export async function appendLoose(
  db: QuittanceDatabase,
  journal: string,
  event: CaseEvent,
  clock: Clock,
): Promise<void> {
  const last = await db.entries.where("[journal+seq]").between([journal, Dexie.minKey], [journal, Dexie.maxKey]).last();
  await db.entries.add({ ...link(last ?? null, event, clock.instant()), journal });
}

/** The entries of a journal, in order. */
export async function journalOf(db: QuittanceDatabase, journal: string): Promise<Entry[]> {
  const rows = await db.entries
    .where("[journal+seq]")
    .between([journal, Dexie.minKey], [journal, Dexie.maxKey])
    .toArray();
  return rows.map(({ journal: _journal, ...entry }) => entry);
}
