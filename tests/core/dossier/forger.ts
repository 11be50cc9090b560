import type { CaseEvent } from "@/core/case/event";
import type { DossierJournal } from "@/core/dossier/format";
import { type Entry, link } from "@/core/evidence/chain";
import { recordHash } from "@/core/evidence/record";
import { sha256 } from "@/core/evidence/sha256";
import { journalIn, type Members, withJournal, withNewSums } from "./build";

export const mail = "exhibits/003-asked-mail.eml";
export const key = "keys/001.txt";
export const token = "stamps/001.tsr";

const hashOf = (files: Members, path: string) => sha256(files[path] as Uint8Array<ArrayBuffer>);

/**
 * What a forger makes who writes everything anew: notes, hashes and lists all fit the files as they are now.
 * @param whole the dossier as it was
 * @param files as they are to be
 * @param change of an event, or null to leave it out
 * @param stamped with the time stamp, which is left out otherwise
 */
export async function allAnew(
  whole: Members,
  files: Members,
  change: (event: CaseEvent) => CaseEvent | null = (event) => event,
  stamped = false,
): Promise<Members> {
  const journal = journalIn(whole);
  const exhibits = await Promise.all(
    journal.exhibits.map(async (one) => ({
      ...one,
      sha256: await hashOf(files, one.file),
      size: files[one.file]?.length ?? 0,
    })),
  );
  const keyHash = await hashOf(files, key);
  const tokenHash = await hashOf(files, token);
  const noted = (event: CaseEvent): CaseEvent | null => {
    if (event.type === "head-stamped") return stamped ? { ...event, sha256: tokenHash } : null;
    if (event.type === "key-kept") return { ...event, sha256: keyHash };
    const found = event.type === "exhibit-kept" ? exhibits.find(({ id }) => id === event.exhibit) : undefined;
    if (event.type !== "exhibit-kept" || !found) return event;
    const { file: _, ...record } = found;
    return { ...event, sha256: found.sha256, size: found.size, record: recordHash(record) };
  };
  const entries: Entry[] = [];
  for (const { event, at } of journal.entries) {
    const written = noted(event);
    const changed = written && change(written);
    if (changed) entries.push(link(entries.at(-1) ?? null, changed, at));
  }
  const anew: DossierJournal = { ...journal, exhibits, entries, stamps: stamped ? journal.stamps : [] };
  const { [token]: held, ...rest } = files;
  return withNewSums(withJournal(stamped && held ? { ...rest, [token]: held } : rest, anew));
}

/** The same file with the last but a few of its bytes changed: in a token they belong to its signature. */
export function flipped(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  changed[bytes.length - 5] = (changed[bytes.length - 5] as number) ^ 1;
  return changed;
}

/** The mail with another date in its text. */
export function redated(whole: Members): Uint8Array {
  const text = new TextDecoder().decode(whole[mail]);
  if (!text.includes("It ends on 3 July 2026.")) throw new Error("The mail says something else.");
  return new TextEncoder().encode(text.replace("3 July", "3 June"));
}
