import { inflateSync } from "fflate";
import { isSafePath } from "@/core/dossier/archive";
import type { Finding } from "@/core/dossier/finding";
import { members } from "@/core/dossier/format";
import { readJournal } from "@/core/dossier/read-journal";
import { readSums } from "@/core/dossier/sums";
import { type Report, verifyArchive, verifyDossier } from "@/core/dossier/verify";
import type { PlacedFile } from "./placed-files";

/** What was picked, read and verified. */
export interface Verified {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly report: Report;
}

/** Why nothing was verified: more than one dossier, or none. */
export type NotOne = "several" | "none";

export interface Checking {
  /** Told before each file, with its number and their count. */
  readonly progress: (n: number, of: number) => void;
  /** Certificates (DER) of time-stamping authorities that the person trusts. */
  readonly roots?: readonly Uint8Array[];
}

const inflate = (packed: Uint8Array, size: number) => inflateSync(packed, { out: new Uint8Array(size) });

/** Files that a system puts beside others by itself. */
const strays = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

const heads: readonly string[] = [members.journal, members.sums];

/** The folders in which a dossier lies, by the two files that each has; somebody may have chosen the folder around it. */
function dossiersIn(placed: readonly PlacedFile[]): string[] {
  const folders = placed.flatMap(({ path }) => {
    const at = path.lastIndexOf("/") + 1;
    return heads.includes(path.slice(at)) ? [path.slice(0, at)] : [];
  });
  return [...new Set(folders)];
}

/** Reads only what the dossier itself names: beside it may lie whatever somebody has on a disk. */
async function verifyFolder(
  placed: readonly PlacedFile[],
  folder: string,
  { progress, roots }: Checking,
): Promise<Verified> {
  const own = new Map(
    placed
      .filter(({ path }) => path.startsWith(folder) && !strays.test(path))
      .map((one) => [one.path.slice(folder.length), one]),
  );
  const files = new Map<string, Uint8Array>();
  const read = async (path: string) => {
    const found = own.get(path);
    if (found && !files.has(path)) files.set(path, await found.read());
    return files.get(path);
  };
  const sums = await read(members.sums);
  const { journal } = readJournal(await read(members.journal));
  const listed = readSums(new TextDecoder().decode(sums)).listed;
  const noted = journal ? [...journal.exhibits, ...journal.stamps, ...journal.keys].map(({ file }) => file) : [];
  for (const path of new Set([...listed.keys(), ...noted])) if (isSafePath(path)) await read(path);
  const strangers = sums ? [...own.keys()].filter((path) => !files.has(path)) : [];
  const findings = strangers.map((path): Finding => ({ type: "member-unlisted", path }));
  return { files, report: await verifyDossier(files, findings, progress, roots) };
}

/**
 * Verifies what a person picked or dropped: one ZIP, or the files of an unpacked folder.
 * @throws where a file cannot be read
 */
export async function verifyFiles(placed: readonly PlacedFile[], checking: Checking): Promise<Verified | NotOne> {
  const [first, ...more] = placed;
  if (!first) return "none";
  if (more.length === 0 && !first.path.includes("/"))
    return verifyArchive(await first.read(), inflate, checking.progress, checking.roots);
  const [folder, ...others] = dossiersIn(placed);
  if (others.length > 0) return "several";
  if (folder !== undefined) return verifyFolder(placed, folder, checking);
  return placed.every(({ path }) => /\.zip$/i.test(path)) ? "several" : "none";
}
