import type { EventOf } from "@/core/case/event";
import type { CaseRow, QuittanceDatabase, StampRow } from "./database";
import { append, type Clock } from "./journal";

/**
 * Keeps a time stamp and notes it in its case's journal: both in one transaction, or nothing. The journal may have gone
 * on while the authority was asked; the stamp covers what was there when it was.
 * @returns null where the case, or the entry that was stamped, is not there any more
 */
export async function keepStamp(
  db: QuittanceDatabase,
  stamp: StampRow,
  { time, authority, sha256 }: Pick<EventOf<"head-stamped">, "time" | "authority" | "sha256">,
  clock: Clock,
): Promise<CaseRow | null> {
  const { id, caseId, seq, head } = stamp;
  return db.transaction("rw", [db.cases, db.entries, db.stamps], async () => {
    const entry = await db.entries.get([caseId, seq]);
    if (entry?.hash !== head || !(await db.cases.get(caseId))) return null;
    await db.stamps.add(stamp);
    return append(db, caseId, [{ type: "head-stamped", stamp: id, head, time, authority, sha256 }], clock);
  });
}

/** The time stamps of a case, in the order of the entries that they are on. */
export async function stampsOf(db: QuittanceDatabase, caseId: string): Promise<StampRow[]> {
  const rows = await db.stamps.where("caseId").equals(caseId).toArray();
  return rows.sort((a, b) => a.seq - b.seq);
}
