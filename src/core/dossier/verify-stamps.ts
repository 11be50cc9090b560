import type { Files } from "./archive";
import type { Finding } from "./finding";
import type { DossierJournal, DossierStamp } from "./format";
import { imprintOf } from "./imprint";
import { byName, type Noted, noted } from "./noted";
import type { Hashes } from "./verify-exhibits";

/** A time stamp as far as this dossier says: whether the authority's signature is right is a question of its own. */
export interface Stamped extends DossierStamp {
  /** What the journal noted of it; null where it did not. */
  readonly time: string | null;
  readonly authority: string | null;
  /** The token itself says that it is of `head`. */
  readonly fits: boolean;
}

function verifyToken(stamp: DossierStamp, token: Uint8Array, event: Noted<"head-stamped"> | undefined): Finding[] {
  const imprint = imprintOf(token);
  if (!imprint) return [{ type: "stamp-imprint-unread", path: stamp.file }];
  const findings: Finding[] = [];
  if (imprint.hash !== stamp.head) findings.push({ type: "stamp-imprint-differs", path: stamp.file });
  // The token may be finer than a second; the journal need not be.
  if (event && Math.abs(Date.parse(event.time) - Date.parse(imprint.time)) >= 1000)
    findings.push({ type: "stamp-time-differs", path: stamp.file, noted: event.time, token: imprint.time });
  return findings;
}

/** Time stamps against the journal: each must be of the hash of an entry that came before it was noted. */
export function verifyStamps(
  journal: DossierJournal,
  files: Files,
  hashes: Hashes,
): { stamps: Stamped[]; findings: Finding[] } {
  const events = byName(noted(journal.entries, "head-stamped"), ({ stamp }) => stamp);
  const findings: Finding[] = [];
  const stamps = journal.stamps.map((stamp): Stamped => {
    const event = events.get(stamp.id);
    const path = stamp.file;
    const found: Finding[] = [];
    const entry = journal.entries.find(({ seq }) => seq === stamp.seq);
    if (!event) found.push({ type: "stamp-unnoted", path });
    if (entry?.hash !== stamp.head || (event && (event.head !== stamp.head || event.seq <= stamp.seq)))
      found.push({ type: "stamp-head-differs", path });
    const actual = hashes.get(path);
    if (event && actual !== undefined && actual !== event.sha256) found.push({ type: "stamp-differs", path });
    const token = files.get(path);
    if (token) found.push(...verifyToken(stamp, token, event));
    findings.push(...found);
    const fits = token !== undefined && found.length === 0;
    return { ...stamp, time: event?.time ?? null, authority: event?.authority ?? null, fits };
  });
  const listed = new Set(journal.stamps.map(({ id }) => id));
  for (const [id, { seq }] of events) if (!listed.has(id)) findings.push({ type: "stamp-gone", seq });
  return { stamps, findings };
}
