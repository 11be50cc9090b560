import { inflateSync } from "fflate";
import { type Files, isSafePath, withoutFolder } from "@/core/dossier/archive";
import type { Finding } from "@/core/dossier/finding";
import { type Report, verifyArchive, verifyDossier } from "@/core/dossier/verify";

/** A file with its place in what was picked or dropped: `quittance-1a2b3c4d/journal.json`. */
export interface PlacedFile {
  readonly path: string;
  readonly file: File;
}

/** What was picked, read and verified. */
export interface Verified {
  readonly files: Files;
  readonly report: Report;
}

const inflate = (packed: Uint8Array, size: number) => inflateSync(packed, { out: new Uint8Array(size) });

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Files that a system puts beside others by itself. */
const strays = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

async function verifyFolder(
  placed: readonly PlacedFile[],
  progress: (n: number, of: number) => void,
): Promise<Verified> {
  const files = new Map<string, Uint8Array>();
  const findings: Finding[] = [];
  const own = placed.filter(({ path }) => !strays.test(path));
  const inside = withoutFolder(own.map(({ path }) => path));
  for (const { path, file } of own) {
    const at = inside(path);
    if (isSafePath(at)) files.set(at, await bytesOf(file));
    else findings.push({ type: "member-unlisted", path });
  }
  return { files, report: await verifyDossier(files, findings, progress) };
}

/**
 * Verifies what a person picked or dropped: one ZIP, or the files of an unpacked folder.
 * @returns null where it is neither: several ZIPs, or nothing
 * @throws where a file cannot be read
 */
export async function verifyFiles(
  placed: readonly PlacedFile[],
  progress: (n: number, of: number) => void,
): Promise<Verified | null> {
  const [first, ...more] = placed;
  if (!first) return null;
  if (more.length === 0 && !first.path.includes("/"))
    return verifyArchive(await bytesOf(first.file), inflate, progress);
  return placed.every(({ path }) => /\.zip$/i.test(path)) ? null : verifyFolder(placed, progress);
}

/** Files as an `<input>` hands them over. */
export const placedFrom = (files: Iterable<File>): PlacedFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

async function placedIn(entry: FileSystemEntry): Promise<PlacedFile[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile)
    return [{ path, file: await new Promise<File>((found, lost) => (entry as FileSystemFileEntry).file(found, lost)) }];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const placed: PlacedFile[] = [];
  for (;;) {
    // It hands them out by the hundred, and nothing at the end.
    const some = await new Promise<FileSystemEntry[]>((found, lost) => reader.readEntries(found, lost));
    if (some.length === 0) return placed;
    for (const one of some) placed.push(...(await placedIn(one)));
  }
}

/** Files as a drop hands them over: a folder with all that lies in it. Must be called before the drop's event is over. */
export function placedFromDrop(data: DataTransfer): Promise<PlacedFile[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return Promise.resolve(placedFrom(data.files));
  return Promise.all(entries.map(placedIn)).then((placed) => placed.flat());
}
