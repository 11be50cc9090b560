import type { CaseEvent } from "@/core/case/event";
import type { KeyRow, QuittanceDatabase } from "./database";
import { append, type Clock } from "./journal";

/** Keeps a key with its events in the case of its mail, in one transaction; false where the mail is gone. */
export async function keepKeyRow(
  db: QuittanceDatabase,
  row: KeyRow,
  events: readonly CaseEvent[],
  clock: Clock,
): Promise<boolean> {
  return db.transaction("rw", [db.cases, db.entries, db.exhibits, db.keys], async () => {
    if (!(await db.exhibits.get(row.exhibit)) || !(await db.cases.get(row.caseId))) return false;
    await db.keys.add(row);
    await append(db, row.caseId, events, clock);
    return true;
  });
}

/** The keys kept in a case, the newest last. */
export async function keysOf(db: QuittanceDatabase, caseId: string): Promise<KeyRow[]> {
  const rows = await db.keys.where("caseId").equals(caseId).toArray();
  return rows.sort((a, b) => (a.at < b.at ? -1 : 1));
}
