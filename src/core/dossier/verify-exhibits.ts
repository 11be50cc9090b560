import { recordHash } from "../evidence/record";
import type { Finding } from "./finding";
import type { DossierExhibit, DossierJournal } from "./format";
import { byName, type Noted, noted } from "./noted";

/** The SHA-256 of each file that is there, by its path. */
export type Hashes = ReadonlyMap<string, string>;

type Kept = Noted<"exhibit-kept">;

function verifyOne({ file, ...record }: DossierExhibit, kept: Kept, hashes: Hashes, caseId: string): Finding[] {
  const at = { path: file, seq: kept.seq };
  const actual = hashes.get(file);
  const findings: Finding[] = [];
  if (actual !== undefined && actual !== kept.sha256) findings.push({ type: "exhibit-bytes-differ", ...at });
  if (record.caseId !== caseId) findings.push({ type: "exhibit-other-case", ...at });
  if (kept.record === undefined) findings.push({ type: "exhibit-unbound", ...at });
  else if (kept.record !== recordHash(record)) findings.push({ type: "exhibit-record-differs", ...at });
  return findings;
}

/** Exhibits against the journal: each must be what was noted when it was kept, and none may be gone without a mark. */
export function verifyExhibits(journal: DossierJournal, hashes: Hashes): Finding[] {
  const kept = byName(noted(journal.entries, "exhibit-kept"), ({ exhibit }) => exhibit);
  const deleted = byName(noted(journal.entries, "exhibit-deleted"), ({ exhibit }) => exhibit);
  const listed = new Map<string, DossierExhibit>();
  const findings: Finding[] = [];
  for (const exhibit of journal.exhibits) {
    const path = exhibit.file;
    const event = kept.get(exhibit.id);
    const gone = deleted.get(exhibit.id)?.seq;
    if (listed.has(exhibit.id)) findings.push({ type: "record-twice", path });
    if (!event) findings.push({ type: "exhibit-unnoted", path });
    else findings.push(...verifyOne(exhibit, event, hashes, journal.case));
    if (gone !== undefined) findings.push({ type: "exhibit-deleted-yet-there", path, seq: gone });
    listed.set(exhibit.id, exhibit);
  }
  for (const [exhibit, { seq, kind, moment, at }] of kept) {
    if (listed.has(exhibit)) continue;
    const gone = deleted.get(exhibit);
    const was = { kind, moment, at };
    if (!gone) findings.push({ type: "exhibit-gone", exhibit, was, seq });
    else findings.push({ type: "exhibit-deleted", exhibit, was, seq: gone.seq, at: gone.at, kept: seq });
  }
  return findings;
}
