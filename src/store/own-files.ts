import { type OwnFile, ownFileSchema } from "@/core/provider/own-file";
import type { QuittanceDatabase } from "./database";

/** A stored file, or the key of a row in which none can be read. */
export type StoredFile = OwnFile | { readonly id: string; readonly text: null };

/** The files that the person loaded, in the order in which that was; a damaged row says so. */
export async function ownFilesIn(db: QuittanceDatabase): Promise<StoredFile[]> {
  const rows: unknown[] = await db.ownFiles.toArray();
  const keys = await db.ownFiles.toCollection().primaryKeys();
  const read = rows.map((row, at): StoredFile => {
    const { data } = ownFileSchema.safeParse(row);
    return data ?? { id: String(keys[at]), text: null };
  });
  const time = (file: StoredFile) => (file.text === null ? 0 : Date.parse(file.loaded));
  return read.sort((a, b) => time(a) - time(b));
}

/** Keeps a file in the place of one with the same id. */
export async function keepOwnFile(db: QuittanceDatabase, file: OwnFile): Promise<void> {
  await db.ownFiles.put(file);
}

export async function dropOwnFile(db: QuittanceDatabase, id: string): Promise<void> {
  await db.ownFiles.delete(id);
}
