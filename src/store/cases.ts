import Dexie from "dexie";
import type { CaseEvent } from "@/core/case/event";
import { type CaseRow, type QuittanceDatabase, register } from "./database";
import { append, appendLoose, type Clock } from "./journal";

/** Changes a case in one transaction: `decide` sees it as it is and says what happened. */
export async function change(
  db: QuittanceDatabase,
  id: string,
  clock: Clock,
  decide: (row: CaseRow) => readonly CaseEvent[],
): Promise<CaseRow | null> {
  return db.transaction("rw", db.cases, db.entries, async () => {
    const row = await db.cases.get(id);
    if (!row) return null;
    const events = decide(row);
    return events.length > 0 ? append(db, id, events, clock) : row;
  });
}

/** Opens a case with its first events. */
export async function open(
  db: QuittanceDatabase,
  id: string,
  events: readonly CaseEvent[],
  clock: Clock,
): Promise<CaseRow> {
  return db.transaction("rw", db.cases, db.entries, () => append(db, id, events, clock));
}

/** Removes a case with its journal and exhibits; the register keeps who, how much and the last hash. */
export async function remove(db: QuittanceDatabase, id: string, clock: Clock): Promise<boolean> {
  const tables = [db.cases, db.entries, db.exhibits, db.bytes, db.thumbnails, db.stamps, db.keys];
  return db.transaction("rw", tables, async () => {
    const row = await db.cases.get(id);
    if (!row) return false;
    const exhibits = await db.exhibits
      .where("[caseId+at]")
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .primaryKeys();
    await db.bytes.bulkDelete(exhibits);
    await db.thumbnails.bulkDelete(exhibits);
    await db.exhibits.bulkDelete(exhibits);
    await db.stamps.where("caseId").equals(id).delete();
    await db.keys.where("caseId").equals(id).delete();
    await db.entries.where("[journal+seq]").between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    await db.cases.delete(id);
    const { provider } = row.state;
    const event: CaseEvent = {
      type: "case-deleted",
      case: id,
      provider: provider.name,
      events: row.head.seq + 1,
      exhibits: exhibits.length,
      head: row.head.hash,
    };
    await appendLoose(db, register, event, clock);
    return true;
  });
}

/** The newest cases first. */
export function newest(db: QuittanceDatabase, limit: number): Promise<CaseRow[]> {
  return db.cases.orderBy("updated").reverse().limit(limit).toArray();
}

/** The cases whose guide runs, newest first. */
export async function guided(db: QuittanceDatabase): Promise<CaseRow[]> {
  const rows = await db.cases.where("guiding").equals(1).toArray();
  return rows.sort((a, b) => b.updated - a.updated);
}

/** The cases of a provider, by its id or, where it has none, its name; newest first. */
export async function ofProvider(db: QuittanceDatabase, provider: string): Promise<CaseRow[]> {
  const rows = await db.cases.where("provider").equals(provider).toArray();
  return rows.sort((a, b) => b.updated - a.updated);
}

/** The newest case of a provider whose end is not confirmed, if there is one. */
export async function openOf(db: QuittanceDatabase, provider: string): Promise<CaseRow | null> {
  return (await ofProvider(db, provider)).find(({ state }) => state.progress !== "confirmed") ?? null;
}

/** The cases of providers that are not among these; newest first. */
export async function ofOthers(db: QuittanceDatabase, known: readonly { readonly id: string }[]): Promise<CaseRow[]> {
  const rows = await db.cases
    .where("provider")
    .noneOf(known.map(({ id }) => id))
    .toArray();
  return rows.sort((a, b) => b.updated - a.updated);
}

/** The names of the providers of these cases, by case. */
export async function providersOf(db: QuittanceDatabase, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.cases.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.state.provider.name] as const] : [])));
}

/** How many cases were begun and not finished. */
export function countUnfinished(db: QuittanceDatabase): Promise<number> {
  return db.cases.where("unfinished").equals(1).count();
}
