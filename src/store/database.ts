import Dexie, { type EntityTable, type Table } from "dexie";
import type { CaseState } from "@/core/case/state";
import type { Entry } from "@/core/evidence/chain";
import type { Exhibit } from "@/core/evidence/exhibit";
import type { OwnFile } from "@/core/provider/own-file";

/** What a case's journal amounts to, kept beside it so that lists open at once; a test rebuilds it. */
export interface CaseRow {
  readonly id: string;
  readonly state: CaseState;
  readonly head: Entry;
  /** Milliseconds since 1970 UTC of the last event; orders lists. */
  readonly updated: number;
  readonly provider: string;
  /** 1 while the guide runs; a number because IndexedDB cannot index booleans. */
  readonly guiding: 0 | 1;
  /** 1 when the person began and did not make the last press. */
  readonly unfinished: 0 | 1;
}

/** One entry of a journal. */
export type EntryRow = Entry & { readonly journal: string };

/** The bytes of an exhibit, or of its thumbnail. */
export interface BytesRow {
  readonly id: string;
  readonly bytes: ArrayBuffer;
  readonly mediaType: string;
}

/** A time stamp (RFC 3161) on a journal's head, with its token as the authority sent it. */
export interface StampRow {
  readonly id: string;
  readonly caseId: string;
  /** Of the entry whose hash was stamped. */
  readonly seq: number;
  /** That hash; lower-case hexadecimal. */
  readonly head: string;
  readonly token: ArrayBuffer;
}

/** The record of a DKIM key (RFC 6376, 3.6.1) as it was when a mail was checked with it. */
export interface KeyRow {
  readonly id: string;
  readonly caseId: string;
  readonly exhibit: string;
  readonly domain: string;
  readonly selector: string;
  readonly record: string;
  readonly by: "file" | "dns";
  /** ISO 8601 with offset. */
  readonly at: string;
}

/** The journal that notes deletions of whole cases. */
export const register = "register";

/** Everything Quittance stores. Versions are only ever added; an old one is never edited. */
export class QuittanceDatabase extends Dexie {
  declare cases: EntityTable<CaseRow, "id">;
  declare entries: Table<EntryRow, [string, number]>;
  declare exhibits: EntityTable<Exhibit, "id">;
  declare bytes: EntityTable<BytesRow, "id">;
  declare thumbnails: EntityTable<BytesRow, "id">;
  declare ownFiles: EntityTable<OwnFile, "id">;
  declare stamps: EntityTable<StampRow, "id">;
  declare keys: EntityTable<KeyRow, "id">;

  constructor(name = "quittance") {
    super(name);
    this.version(1).stores({
      cases: "id, updated, provider, guiding, unfinished",
      entries: "[journal+seq]",
      exhibits: "id, [caseId+at], at",
      bytes: "id",
      thumbnails: "id",
    });
    this.version(2).stores({ ownFiles: "id" });
    this.version(3).stores({ stamps: "id, caseId", keys: "id, caseId, exhibit" });
  }
}
