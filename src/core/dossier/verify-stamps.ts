import type { StampVerdict } from "../stamp/verdict";
import { verifyStamp } from "../stamp/verify";
import type { Files } from "./archive";
import { type Finding, gravityOf } from "./finding";
import type { DossierJournal, DossierStamp } from "./format";
import { imprintOf } from "./imprint";
import { byName, type Noted, noted } from "./noted";
import type { Hashes } from "./verify-exhibits";

/** A time stamp, and what its own token says. */
export interface Stamped extends DossierStamp {
  /** What the journal noted of it; null where it did not. */
  readonly time: string | null;
  readonly authority: string | null;
  /** The token is of `head`, and nothing about it is wrong. */
  readonly fits: boolean;
  /** What its signature says and who stands behind it; null where that was not checked. */
  readonly verdict: StampVerdict | null;
}

function verifyImprint(stamp: DossierStamp, token: Uint8Array, event: Noted<"head-stamped"> | undefined): Finding[] {
  const imprint = imprintOf(token);
  if (!imprint) return [{ type: "stamp-imprint-unread", path: stamp.file }];
  const findings: Finding[] = [];
  if (imprint.hash !== stamp.head) findings.push({ type: "stamp-imprint-differs", path: stamp.file });
  // The token may be finer than a second; the journal need not be.
  if (event && Math.abs(Date.parse(event.time) - Date.parse(imprint.time)) >= 1000)
    findings.push({ type: "stamp-time-differs", path: stamp.file, noted: event.time, token: imprint.time });
  return findings;
}

function faultOf(path: string, verdict: StampVerdict, event: Noted<"head-stamped"> | undefined): Finding[] {
  // Also one that cannot be read: only stamps that could be checked were ever kept.
  if (!verdict.ok) return [{ type: "stamp-signature-wrong", path, why: verdict.why }];
  const { authority: token } = verdict;
  // Whoever writes the note anew, which the stamp does not cover, could give it a better name.
  return event && event.authority !== token
    ? [{ type: "stamp-authority-differs", path, noted: event.authority, token }]
    : [];
}

async function verifyToken(
  stamp: DossierStamp,
  token: Uint8Array | undefined,
  event: Noted<"head-stamped"> | undefined,
  roots: readonly Uint8Array[],
): Promise<{ verdict: StampVerdict | null; findings: readonly Finding[] }> {
  if (!token) return { verdict: null, findings: [] };
  const imprint = verifyImprint(stamp, token, event);
  if (imprint.some(({ type }) => type !== "stamp-time-differs")) return { verdict: null, findings: imprint };
  if (!globalThis.crypto?.subtle)
    return { verdict: null, findings: [...imprint, { type: "stamp-signature-unchecked", path: stamp.file }] };
  const verdict = await verifyStamp(new Uint8Array(token), stamp.head, { roots });
  return { verdict, findings: [...imprint, ...faultOf(stamp.file, verdict, event)] };
}

/**
 * Time stamps against the journal: each must be of the hash of an entry that came before it was noted, and signed.
 * @param roots certificates (DER) of authorities that whoever checks trusts
 */
export async function verifyStamps(
  journal: DossierJournal,
  files: Files,
  hashes: Hashes,
  roots: readonly Uint8Array[],
): Promise<{ stamps: Stamped[]; findings: Finding[] }> {
  const events = byName(noted(journal.entries, "head-stamped"), ({ stamp }) => stamp);
  const findings: Finding[] = [];
  const stamps: Stamped[] = [];
  for (const stamp of journal.stamps) {
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
    const checked = await verifyToken(stamp, token, event, roots);
    found.push(...checked.findings);
    findings.push(...found);
    const fits = token !== undefined && found.every((finding) => gravityOf(finding) === "notice");
    const { verdict } = checked;
    stamps.push({ ...stamp, time: event?.time ?? null, authority: event?.authority ?? null, fits, verdict });
  }
  const listed = new Set(journal.stamps.map(({ id }) => id));
  for (const [id, { seq }] of events) if (!listed.has(id)) findings.push({ type: "stamp-gone", seq });
  return { stamps, findings };
}
