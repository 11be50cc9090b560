import type { SignatureResult } from "../case/event";
import { type KnownKey, keyOf } from "../mail/known-keys";
import { readMessage } from "../mail/message";
import { type Checked, checkSignatures } from "../mail/verify";
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

/**
 * Checks a mail's signatures by the clock of when it was last examined: what a signer stood by only for a time had not
 * run out then, and does not change with the day on which a dossier is opened.
 */
async function lookAt(exhibit: DossierExhibit, bytes: Uint8Array, at: string, keys: readonly Key[]) {
  if (!globalThis.crypto?.subtle) return null;
  const message = readMessage(bytes);
  if (typeof message === "string") return [];
  const find = keyOf(keys, exhibit.id);
  const checked = await checkSignatures(message, find, Date.parse(at) || 0);
  return checked.map((one): SignatureTold => {
    const record = find(one.domain, one.selector);
    const same = (key: Key) => key.record === record && key.domain === one.domain && key.selector === one.selector;
    return { ...one, key: keys.findLast(same)?.file ?? null };
  });
}

const ranks = ["valid", "weak", "unchecked", "invalid"] as const;

/** What stands against what the journal notes of a mail; null where nothing does. */
function against({ path, noted, signatures }: MailTold): Finding | null {
  const held = noted?.signature === "valid" || noted?.signature === "weak";
  if (!noted || !held || noted.domain === null) return null;
  if (!signatures) return { type: "mail-signature-unchecked", path };
  const [best] = signatures
    .filter(({ domain }) => domain === noted.domain)
    .map(({ verdict }) => verdict)
    .sort((a, b) => ranks.indexOf(a.result) - ranks.indexOf(b.result));
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
