import { sha256 as sha256Here } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { breaksOf, clockJumps } from "../evidence/breaks";
import { sha256 } from "../evidence/sha256";
import { type Files, type Inflate, openArchive } from "./archive";
import { type Finding, fileOf, gravityOf } from "./finding";
import { type DossierJournal, members } from "./format";
import { readJournal } from "./read-journal";
import { readSums, type Sums } from "./sums";
import { type Hashes, verifyExhibits } from "./verify-exhibits";
import { verifyKeys } from "./verify-keys";
import { type MailTold, verifyMails } from "./verify-mails";
import { type Stamped, verifyStamps } from "./verify-stamps";

/** A file of the dossier, and whether each of the two that speak of it agrees; null: it says nothing of this one. */
export interface Member {
  readonly path: string;
  readonly sums: boolean | null;
  readonly journal: boolean | null;
}

/** What a verification found. */
export interface Report {
  /** In the order in which they are best read: what is wrong first. */
  readonly findings: readonly Finding[];
  readonly members: readonly Member[];
  /** Null where it cannot be read; nothing of it is to be believed while the findings say that something is wrong. */
  readonly journal: DossierJournal | null;
  readonly stamps: readonly Stamped[];
  readonly mails: readonly MailTold[];
  /** Nothing is wrong; there may be notices. */
  readonly whole: boolean;
}

/** WebCrypto is fast; a page without a safe origin has none. */
const hashOf = (bytes: Uint8Array): Promise<string> | string =>
  globalThis.crypto?.subtle ? sha256(bytes as Uint8Array<ArrayBuffer>) : bytesToHex(sha256Here(bytes));

async function hashesOf(files: Files, progress: (n: number, of: number) => void): Promise<Hashes> {
  const hashes = new Map<string, string>();
  for (const [path, bytes] of files) {
    progress(hashes.size + 1, files.size);
    hashes.set(path, await hashOf(bytes));
  }
  return hashes;
}

function verifySums({ listed }: Sums, hashes: Hashes, damaged: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  for (const [path, wanted] of listed) {
    const actual = hashes.get(path);
    if (damaged.has(path)) continue;
    if (actual === undefined) findings.push({ type: "member-missing", path });
    else if (actual !== wanted) findings.push({ type: "sums-differ", path, listed: wanted, actual });
  }
  for (const path of hashes.keys())
    if (path !== members.sums && !listed.has(path)) findings.push({ type: "member-unlisted", path });
  return findings;
}

/** Files that the journal names and nobody has; those that `SHA256SUMS` lists are told of already. */
function verifyThere(journal: DossierJournal, hashes: Hashes, listed: Sums["listed"]): Finding[] {
  const named = [...journal.exhibits, ...journal.stamps, ...journal.keys].map(({ file }) => file);
  return named
    .filter((path) => !hashes.has(path) && !listed.has(path))
    .map((path) => ({ type: "member-missing", path }));
}

function verifyChain({ entries }: DossierJournal): Finding[] {
  return [
    ...breaksOf(entries).map((one) => ({ type: "entry-broken", ...one }) as const),
    ...clockJumps(entries).map((jump) => ({ type: "clock-jump", ...jump }) as const),
  ];
}

const againstSums = new Set<Finding["type"]>(["sums-differ", "member-unlisted", "member-missing", "sums-twice"]);

function membersOf(
  findings: readonly Finding[],
  hashes: Hashes,
  listed: Sums["listed"],
  journal: DossierJournal | null,
): Member[] {
  const wrong = findings.filter((finding) => gravityOf(finding) === "wrong");
  const bad = (sums: boolean) =>
    new Set(wrong.filter(({ type }) => againstSums.has(type) === sums).map((finding) => fileOf(finding)));
  const [bySums, byJournal] = [bad(true), bad(false)];
  const named = new Set(journal && [...journal.exhibits, ...journal.stamps, ...journal.keys].map(({ file }) => file));
  const paths = [...new Set([...hashes.keys(), ...listed.keys(), ...named])].sort();
  return paths.map((path) => ({
    path,
    sums: path === members.sums ? null : hashes.has(path) && !bySums.has(path),
    journal: named.has(path) ? hashes.has(path) && !byJournal.has(path) : null,
  }));
}

/**
 * Verifies the files of a dossier against its `SHA256SUMS` and its journal.
 * @param opening what was found while its archive was opened
 * @param progress told before each file, with its number and their count
 * @param roots certificates (DER) of time-stamping authorities that whoever checks trusts
 */
export async function verifyDossier(
  files: Files,
  opening: readonly Finding[] = [],
  progress: (n: number, of: number) => void = () => undefined,
  roots: readonly Uint8Array[] = [],
): Promise<Report> {
  const hashes = await hashesOf(files, progress);
  const sumsFile = files.get(members.sums);
  const sums = readSums(new TextDecoder().decode(sumsFile));
  const damaged = new Set(opening.flatMap((one) => (one.type === "member-damaged" ? [one.path] : [])));
  const { journal, findings: written } = readJournal(files.get(members.journal));
  const stamped = journal ? await verifyStamps(journal, files, hashes, roots) : { stamps: [], findings: [] };
  const posted = journal ? await verifyMails(journal, files) : { mails: [], findings: [] };
  const found: Finding[] = [
    ...opening,
    ...written,
    ...(sumsFile ? [...sums.findings, ...verifySums(sums, hashes, damaged)] : [{ type: "sums-missing" } as const]),
    ...(journal ? [...verifyChain(journal), ...verifyThere(journal, hashes, sums.listed)] : []),
    ...(journal ? [...verifyExhibits(journal, hashes), ...stamped.findings, ...verifyKeys(journal, hashes)] : []),
    ...posted.findings,
  ];
  const broken = found.some(({ type }) => type === "entry-broken");
  const wrong = found.filter((finding) => gravityOf(finding) === "wrong");
  return {
    findings: [...wrong, ...found.filter((finding) => gravityOf(finding) === "notice")],
    members: membersOf(found, hashes, sums.listed, journal),
    journal,
    // A journal that is broken is not the one that was stamped.
    stamps: stamped.stamps.map((stamp) => ({ ...stamp, fits: stamp.fits && !broken })),
    mails: posted.mails,
    whole: wrong.length === 0,
  };
}

/** Opens and verifies the ZIP of a dossier. */
export async function verifyArchive(
  zip: Uint8Array,
  inflate: Inflate,
  progress?: (n: number, of: number) => void,
  roots?: readonly Uint8Array[],
): Promise<{ files: Files; report: Report }> {
  const { files, findings } = openArchive(zip, inflate);
  // Of a file that is no ZIP there is nothing more to say.
  if (findings.some(({ type }) => type === "unreadable"))
    return { files, report: { findings, members: [], journal: null, stamps: [], mails: [], whole: false } };
  return { files, report: await verifyDossier(files, findings, progress, roots) };
}
