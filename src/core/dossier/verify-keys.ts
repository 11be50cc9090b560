import type { Finding } from "./finding";
import type { DossierJournal } from "./format";
import { byName, noted } from "./noted";
import type { Hashes } from "./verify-exhibits";

/** The keys with which mails were checked, against the journal. */
export function verifyKeys(journal: DossierJournal, hashes: Hashes): Finding[] {
  const events = byName(noted(journal.entries, "key-kept"), ({ key }) => key);
  const findings = journal.keys.flatMap(({ id, file: path, exhibit, domain, selector, by }): Finding[] => {
    const event = events.get(id);
    if (!event) return [{ type: "key-unnoted", path }];
    const actual = hashes.get(path);
    const same =
      (actual === undefined || actual === event.sha256) &&
      event.exhibit === exhibit &&
      event.domain === domain &&
      event.selector === selector &&
      event.by === by;
    return same ? [] : [{ type: "key-differs", path, seq: event.seq }];
  });
  const listed = new Set(journal.keys.map(({ id }) => id));
  for (const [id, { seq }] of events) if (!listed.has(id)) findings.push({ type: "key-gone", seq });
  return findings;
}
