import { type NotTaken, type Opened, openMail, signaturesOf } from "@/core/mail/examine";
import { mostMail, mostMailbox } from "@/core/mail/limits";
import { isMailbox, mailsInBox } from "@/core/mail/mbox";
import type { Checked } from "@/core/mail/verify";
import { letter } from "../shared/letter";

/** A mail that was picked, ready to be looked at and kept. */
export interface Picked {
  /** Of its file, and its number where that holds several. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly opened: Opened;
  /** What its signatures say as long as no key is known: that it was changed is seen without. */
  readonly checked: readonly Checked[];
}

/** What came of the files: the mails, and a sentence for each that is none. */
export interface Read {
  readonly mails: readonly Picked[];
  readonly says: readonly string[];
}

interface Raw {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The mails that lie in one file, or what is wrong with it. */
async function rawsIn(file: File): Promise<{ raws: readonly Raw[]; says: readonly string[] }> {
  const { name } = file;
  if (file.size > mostMailbox) return { raws: [], says: [letter.mailboxTooLarge(name)] };
  const box = /\.(mbox|mbx)$/i.test(name);
  if (file.size > mostMail && !box) return { raws: [], says: [letter.notTaken["too-large"](name)] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isMailbox(name, bytes)) return { raws: [{ name, bytes }], says: [] };
  const { mails, left } = mailsInBox(bytes);
  const raws = mails.map((one, n) => ({ name: letter.numbered(name, n + 1), bytes: one }));
  return { raws, says: left > 0 ? [letter.left(name, left)] : [] };
}

/** Reads the files that the person picked or dropped; nothing is kept yet. */
export async function readMails(files: readonly File[], progress: (n: number, of: number) => void): Promise<Read> {
  const says: string[] = [];
  const raws: Raw[] = [];
  for (const file of files) {
    const found = await rawsIn(file).catch(() => ({ raws: [], says: [letter.unreadable(file.name)] }));
    raws.push(...found.raws);
    says.push(...found.says);
  }
  const mails: Picked[] = [];
  for (const [n, { name, bytes }] of raws.entries()) {
    progress(n + 1, raws.length);
    const opened: Opened | NotTaken = await openMail(bytes);
    if (typeof opened === "string") says.push(letter.notTaken[opened](name));
    else mails.push({ name, bytes, opened, checked: await signaturesOf(bytes, () => null, Date.now()) });
  }
  return { mails, says };
}
