import Dexie from "dexie";
import type { CaseEvent, EventOf } from "@/core/case/event";
import type { Exhibit } from "@/core/evidence/exhibit";
import { byKind, byTime } from "@/core/evidence/order";
import { recordHash } from "@/core/evidence/record";
import { wellFormed } from "@/core/value/well-formed";
import type { BytesRow, CaseRow, QuittanceDatabase } from "./database";
import { append, type Clock } from "./journal";

/** An exhibit with its bytes, ready to be kept. */
export interface NewExhibit {
  readonly exhibit: Exhibit;
  readonly bytes: ArrayBuffer;
  readonly thumbnail: { readonly bytes: ArrayBuffer; readonly mediaType: string } | null;
}

function kept(exhibit: Exhibit): EventOf<"exhibit-kept"> {
  const { id, kind, moment, sha256, size, address, original } = exhibit;
  const record = recordHash(exhibit);
  const made = original && { original: original.sha256 };
  return { type: "exhibit-kept", exhibit: id, kind, moment, sha256, size, address, record, ...made };
}

/**
 * Keeps exhibits and notes them in their case's journal: all of it in one transaction, or nothing.
 * @param opening the first events of the case, when it is opened for these exhibits
 * @param after what is noted of them
 */
export async function keep(
  db: QuittanceDatabase,
  caseId: string,
  items: readonly NewExhibit[],
  clock: Clock,
  opening: readonly CaseEvent[] = [],
  after: readonly CaseEvent[] = [],
): Promise<CaseRow | null> {
  return db.transaction("rw", [db.cases, db.entries, db.exhibits, db.bytes, db.thumbnails], async () => {
    if (opening.length === 0 && !(await db.cases.get(caseId))) return null;
    for (const { exhibit, bytes, thumbnail } of items) {
      await db.exhibits.add(wellFormed(exhibit));
      await db.bytes.add({ id: exhibit.id, bytes, mediaType: exhibit.mediaType });
      if (thumbnail) await db.thumbnails.add({ id: exhibit.id, ...thumbnail });
    }
    return append(db, caseId, [...opening, ...items.map(({ exhibit }) => kept(wellFormed(exhibit))), ...after], clock);
  });
}

/** Removes an exhibit's bytes and record; the journal keeps that it was there, with its hash. */
export async function drop(db: QuittanceDatabase, id: string, clock: Clock): Promise<boolean> {
  return db.transaction("rw", [db.cases, db.entries, db.exhibits, db.bytes, db.thumbnails], async () => {
    const exhibit = await db.exhibits.get(id);
    if (!exhibit) return false;
    await Promise.all([db.exhibits.delete(id), db.bytes.delete(id), db.thumbnails.delete(id)]);
    await append(db, exhibit.caseId, [{ type: "exhibit-deleted", exhibit: id, sha256: exhibit.sha256 }], clock);
    return true;
  });
}

/** The exhibits of a case, oldest first. */
export async function exhibitsOf(db: QuittanceDatabase, caseId: string): Promise<Exhibit[]> {
  const all = db.exhibits.where("[caseId+at]").between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]);
  return (await all.toArray()).sort(byTime);
}

/** The newest exhibits of all cases; those of one moment by kind. */
export async function newestExhibits(db: QuittanceDatabase, limit: number): Promise<Exhibit[]> {
  const newest = await db.exhibits.orderBy("at").reverse().limit(limit).toArray();
  const last = newest.at(-1)?.at;
  // Which of the last moment are among so many, the store drew by lot.
  const ofLast = last === undefined ? [] : await db.exhibits.where("at").equals(last).toArray();
  return [...newest.filter(({ at }) => at !== last), ...ofLast]
    .sort((a, b) => (a.at === b.at ? byKind(a, b) : byTime(b, a)))
    .slice(0, limit);
}

/** The exhibits of all cases, newest first. */
export function allExhibits(db: QuittanceDatabase): Promise<Exhibit[]> {
  return db.exhibits.orderBy("at").reverse().toArray();
}

/** The stored bytes of an exhibit. */
export function bytesOf(db: QuittanceDatabase, id: string): Promise<BytesRow | undefined> {
  return db.bytes.get(id);
}

/** The small picture of an exhibit, if it has one. */
export function thumbnailOf(db: QuittanceDatabase, id: string): Promise<BytesRow | undefined> {
  return db.thumbnails.get(id);
}
