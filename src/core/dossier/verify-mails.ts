import type { SignatureResult } from "../case/event";
import type { KnownKey } from "../mail/known-keys";
import { readMessage } from "../mail/message";
import { type Checked, checkSignatures, type KeyOf } from "../mail/verify";
import type { Files } from "./archive";
import type { Finding } from "./finding";
import type { DossierExhibit, DossierJournal, DossierKey } from "./format";
import { isKnownEvent } from "./format";

/** One signature of a mail, with the file of the key that it was checked with. */
export interface SignatureTold extends Checked {
  readonly key: string | null;
}

/** What the signatures of a mail say by the keys that lie in the dossier. */
export interface MailTold {
  readonly path: string;
  /** What the journal notes of it, the last time; null where it notes nothing. */
  readonly noted: { readonly seq: number; readonly signature: SignatureResult; readonly domain: string | null } | null;
  /** Null where this browser can check none at all. */
  readonly signatures: readonly SignatureTold[] | null;
}

/** What came of a signature that was noted to hold. */
export type Unheld = Exclude<Checked["verdict"], { result: "valid" }> | { readonly result: "none" };

interface Key extends KnownKey, Pick<DossierKey, "file"> {}

function keysIn({ keys }: DossierJournal, files: Files): Key[] {
  return keys.flatMap(({ exhibit, domain, selector, file }) => {
    const bytes = files.get(file);
    return bytes ? [{ exhibit, domain, selector, file, record: new TextDecoder().decode(bytes) }] : [];
  });
}

function lastNote({ entries }: DossierJournal, exhibit: string) {
  const found = entries.findLast(
    ({ event }) => event.type === "mail-examined" && event.exhibit === exhibit && isKnownEvent(event),
  );
  if (found?.event.type !== "mail-examined") return null;
  const { seq, at, event } = found;
  return { at, noted: { seq, signature: event.signature, domain: event.domain } };
}

/** A domain may have changed its key under the same name; more of them than this no case has. */
const mostKeys = 10;

/** The keys under one name, those kept with the mail itself first, newer ones before older ones. */
function candidates(keys: readonly Key[], exhibit: string, { domain, selector }: Pick<Checked, "domain" | "selector">) {
  const fitting = keys.filter((key) => key.domain === domain && key.selector === selector).reverse();
  return [...fitting.filter((key) => key.exhibit === exhibit), ...fitting.filter((key) => key.exhibit !== exhibit)];
}

const ranks = ["valid", "weak", "unchecked", "invalid"] as const;
const rank = ({ verdict }: Checked) => ranks.indexOf(verdict.result);

/**
 * Checks a mail's signatures by the clock of when it was last examined: what a signer stood by only for a time had not
 * run out then, and does not change with the day on which a dossier is opened. Of several keys under one name the one
 * counts with which a signature holds: which of them was the right one, its day decided.
 */
async function lookAt(exhibit: DossierExhibit, bytes: Uint8Array, at: string, keys: readonly Key[]) {
  if (!globalThis.crypto?.subtle) return null;
  const message = readMessage(bytes);
  if (typeof message === "string") return [];
  let best: SignatureTold[] = [];
  for (let n = 0; n < Math.min(Math.max(keys.length, 1), mostKeys); n++) {
    const keyFor = (of: Pick<Checked, "domain" | "selector">) => {
      const fitting = candidates(keys, exhibit.id, of);
      return fitting[n] ?? fitting[0] ?? null;
    };
    const find: KeyOf = (domain, selector) => keyFor({ domain, selector })?.record ?? null;
    const checked = await checkSignatures(message, find, Date.parse(at) || 0);
    const told = checked.map((one): SignatureTold => ({ ...one, key: keyFor(one)?.file ?? null }));
    best = told.map((one, m) => {
      const before = best[m];
      return before && rank(before) <= rank(one) ? before : one;
    });
  }
  return best;
}

/** What stands against what the journal notes of a mail; null where nothing does. */
function against({ path, noted, signatures }: MailTold): Finding | null {
  const held = noted?.signature === "valid" || noted?.signature === "weak";
  if (!noted || !held || noted.domain === null) return null;
  if (!signatures) return { type: "mail-signature-unchecked", path };
  const [first] = signatures.filter(({ domain }) => domain === noted.domain).sort((a, b) => rank(a) - rank(b));
  const best = first?.verdict;
  if (best?.result === "valid" || best?.result === noted.signature) return null;
  if (best?.result === "unchecked" && best.needs === "browser") return { type: "mail-signature-unchecked", path };
  const { seq, domain } = noted;
  return { type: "mail-signature-differs", path, seq, domain, unheld: best ?? { result: "none" } };
}

/** The signatures of the mails, by the keys kept with them, against what the journal notes of them. */
export async function verifyMails(
  journal: DossierJournal,
  files: Files,
): Promise<{ mails: MailTold[]; findings: Finding[] }> {
  const keys = keysIn(journal, files);
  const mails: MailTold[] = [];
  for (const exhibit of journal.exhibits) {
    const bytes = exhibit.mediaType === "message/rfc822" ? files.get(exhibit.file) : undefined;
    if (!bytes) continue;
    const note = lastNote(journal, exhibit.id);
    const signatures = await lookAt(exhibit, bytes, note?.at ?? exhibit.at, keys);
    mails.push({ path: exhibit.file, noted: note?.noted ?? null, signatures });
  }
  return { mails, findings: mails.map(against).filter((finding) => finding !== null) };
}
