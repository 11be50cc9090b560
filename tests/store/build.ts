import type { Exhibit, MomentOfProof } from "@/core/evidence/exhibit";
import { instant } from "@/core/value/moment";
import { QuittanceDatabase } from "@/store/database";
import type { NewExhibit } from "@/store/exhibits";
import type { Clock } from "@/store/journal";
import { uuid } from "../core/case/build";

type Counted = "cases" | "entries" | "exhibits" | "bytes" | "thumbnails";
type TableName = Counted | "ownFiles" | "stamps";

let databases = 0;
/** A write that fails, or the name of the error with which the browser gives up the whole transaction after it. */
type Fault = { readonly table: TableName; readonly how: (() => Error) | string };
const broken = new WeakMap<QuittanceDatabase, Fault>();

/** An empty database of its own, whose tables can be made to fail. */
export function freshDatabase(): QuittanceDatabase {
  const db = new QuittanceDatabase(`test-${++databases}`);
  db.use({
    stack: "dbcore",
    name: "failing",
    create: (core) => ({
      ...core,
      table: (name) => {
        const real = core.table(name);
        return {
          ...real,
          mutate: (request) => {
            const fault = broken.get(db);
            if (fault?.table !== name) return real.mutate(request);
            if (typeof fault.how === "function") return Promise.reject(fault.how());
            const { how } = fault;
            return real.mutate(request).then((written) => {
              (request.trans as unknown as { _abort(error: string): void })._abort(how);
              return written;
            });
          },
        };
      },
    }),
  });
  return db;
}

/** A clock that goes on a second each time it is looked at. */
export function ticking(): Clock {
  let epoch = Date.UTC(2026, 5, 3, 10);
  return {
    now: () => epoch,
    instant: () => {
      epoch += 1000;
      return instant(epoch, 0);
    },
  };
}

/** Lets every write to one table fail from now on, as a full disk does; call what it returns to mend it. */
export function failing(db: QuittanceDatabase, table: TableName, how: Fault["how"]): () => void {
  broken.set(db, { table, how });
  return () => broken.delete(db);
}

export const full = () => new DOMException("The disk is full.", "QuotaExceededError");

const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

/** An exhibit with its bytes and a small picture. */
export function exhibit(n: number, caseId: string, moment: MomentOfProof = "asked"): NewExhibit {
  const record: Exhibit = {
    id: uuid(1000 + n),
    caseId,
    kind: "screenshot",
    moment,
    mediaType: "image/png",
    sha256: String(n % 10).repeat(64),
    size: 3,
    address: "https://lumen.example/plan",
    title: `Exhibit ${n}`,
    at: instant(Date.UTC(2026, 5, 3, 10, 0, n), 0),
    viewport: null,
    browser: "Chrome/156.0.0.0",
    extension: "0.1.0",
  };
  return { exhibit: record, bytes: bytes(`png${n}`), thumbnail: { bytes: bytes(`jpg${n}`), mediaType: "image/jpeg" } };
}

/** How many rows each table has: what a failed write must leave as it was. */
export async function rows(db: QuittanceDatabase): Promise<Record<Counted, number>> {
  const [cases, entries, exhibits, kept, thumbnails] = await Promise.all(
    [db.cases, db.entries, db.exhibits, db.bytes, db.thumbnails].map((table) => table.count()),
  );
  return {
    cases: cases ?? -1,
    entries: entries ?? -1,
    exhibits: exhibits ?? -1,
    bytes: kept ?? -1,
    thumbnails: thumbnails ?? -1,
  };
}
