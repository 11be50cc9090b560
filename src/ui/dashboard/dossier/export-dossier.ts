import { type DossierJournal, dossierFormat, keyFile, members, tokenFile, writeJournal } from "@/core/dossier/format";
import { writeSums } from "@/core/dossier/sums";
import { fileName } from "@/core/evidence/exhibit";
import type { CaseRow, KeyRow, QuittanceDatabase, StampRow } from "@/store/database";
import { bytesOf, exhibitsOf } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { ZipWriter } from "./zip-writer";

/** A case as it goes into its dossier; the bytes of exhibits are read one at a time. */
export interface DossierContent {
  readonly row: CaseRow;
  readonly journal: DossierJournal;
  /** By the ids of `journal.stamps` and `journal.keys`. */
  readonly tokens: ReadonlyMap<string, Uint8Array>;
  readonly keys: ReadonlyMap<string, string>;
  /** The bytes of an exhibit. */
  read(exhibit: string): Promise<Uint8Array>;
}

/** A member that tells of the case: made from its content when its turn comes. */
export interface Paper {
  readonly path: string;
  make(content: DossierContent): Promise<Uint8Array | string>;
}

/** Everything of a case as it is at one moment, whatever is written meanwhile. */
async function rowsOf(db: QuittanceDatabase, id: string) {
  return db.transaction("r", [db.cases, db.entries, db.exhibits, db.stamps, db.keys], async () => {
    const row = await db.cases.get(id);
    if (!row) throw new Error(`The case ${id} is not in the store.`);
    const stamps: StampRow[] = await db.stamps.where("caseId").equals(id).toArray();
    const keys: KeyRow[] = await db.keys.where("caseId").equals(id).toArray();
    return { row, entries: await journalOf(db, id), exhibits: await exhibitsOf(db, id), stamps, keys };
  });
}

/** In an order of their own, which two exports share: as they were written in the journal. */
const byText = (text: string) => (a: { id: string }, b: { id: string }) => text.indexOf(a.id) - text.indexOf(b.id);

async function contentOf(db: QuittanceDatabase, id: string): Promise<DossierContent> {
  const { row, entries, exhibits, stamps, keys } = await rowsOf(db, id);
  const order = byText(entries.map(({ event }) => JSON.stringify(event)).join("\n"));
  stamps.sort(order);
  keys.sort(order);
  const journal: DossierJournal = {
    format: dossierFormat,
    case: id,
    entries,
    exhibits: exhibits.map((exhibit, n) => ({ ...exhibit, file: `exhibits/${fileName(exhibit, n + 1)}` })),
    stamps: stamps.map(({ id, seq, head }, n) => ({ id, seq, head, file: tokenFile(n + 1) })),
    keys: keys.map(({ id, exhibit, domain, selector, by, at }, n) => ({
      id,
      exhibit,
      domain,
      selector,
      by,
      at,
      file: keyFile(n + 1),
    })),
  };
  return {
    row,
    journal,
    tokens: new Map(stamps.map(({ id, token }) => [id, new Uint8Array(token)])),
    keys: new Map(keys.map(({ id, record }) => [id, record])),
    async read(exhibit) {
      const stored = await bytesOf(db, exhibit);
      if (!stored) throw new Error(`The bytes of exhibit ${exhibit} are missing.`);
      return new Uint8Array(stored.bytes);
    },
  };
}

const there = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error("A file of the dossier is missing.");
  return found;
};

/**
 * A case as one ZIP that can be checked without this extension. Two exports of the same case are alike to the byte, as far
 * as `papers` are.
 * @param papers what is made for reading: the PDF, the page and the text that verify
 * @param progress told before each file, with its number and their count
 */
export async function exportDossier(
  db: QuittanceDatabase,
  id: string,
  papers: readonly Paper[],
  progress: (n: number, of: number) => void,
): Promise<{ name: string; blob: Blob }> {
  const content = await contentOf(db, id);
  const { journal } = content;
  const folder = `quittance-${id.slice(0, 8)}`;
  const zip = new ZipWriter(folder);
  const count = papers.length + 1 + journal.exhibits.length + journal.stamps.length + journal.keys.length;
  const add = async (path: string, bytes: Promise<Uint8Array | string> | Uint8Array | string) => {
    progress(zip.sums.length + 1, count);
    await zip.add(path, await bytes);
  };
  for (const paper of papers) await add(paper.path, paper.make(content));
  await add(members.journal, writeJournal(journal));
  for (const { id, file } of journal.exhibits) await add(file, content.read(id));
  for (const { id, file } of journal.stamps) await add(file, there(content.tokens.get(id)));
  for (const { id, file } of journal.keys) await add(file, there(content.keys.get(id)));
  await zip.add(members.sums, writeSums(zip.sums));
  return { name: `${folder}.zip`, blob: zip.end() };
}
