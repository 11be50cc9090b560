import { mostMails } from "./limits";

const lf = 10;
const fromLine = [70, 114, 111, 109, 32];
const [quote, dot] = [62, 46];

const beginsAt = (bytes: Uint8Array, at: number) => fromLine.every((byte, n) => bytes[at + n] === byte);

/** Where the lines begin that part a mailbox: "From " behind an empty line, or at the very beginning. */
function partings(bytes: Uint8Array): number[] {
  const found = beginsAt(bytes, 0) ? [0] : [];
  for (let at = bytes.indexOf(lf); at >= 0; at = bytes.indexOf(lf, at + 1)) {
    const empty = bytes[at - 1] === lf || (bytes[at - 1] === 13 && bytes[at - 2] === lf);
    if (empty && beginsAt(bytes, at + 1)) found.push(at + 1);
  }
  return found;
}

/** Takes one ">" away from every line of ">From ", ">>From " and so on (mboxrd). */
function unquoted(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length);
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    const starts = bytes[at] === quote && (at === 0 || bytes[at - 1] === lf);
    let end = at;
    while (starts && bytes[end] === quote) end++;
    if (starts && beginsAt(bytes, end)) continue;
    out[to++] = bytes[at] ?? dot;
  }
  return out.slice(0, to);
}

/** Whether a file is a mailbox rather than a single mail. */
export function isMailbox(name: string, bytes: Uint8Array): boolean {
  return beginsAt(bytes, 0) && (/\.(mbox|mbx)$/i.test(name) || partings(bytes).length > 1);
}

/** The mails of a mailbox (mboxrd), each as it was before it was put there; `left` is how many more there are. */
export function mailsInBox(bytes: Uint8Array): { mails: Uint8Array<ArrayBuffer>[]; left: number } {
  const starts = partings(bytes);
  const mails = starts.slice(0, mostMails).map((start, n) => {
    const end = starts[n + 1] ?? bytes.length;
    const begin = bytes.indexOf(lf, start) + 1;
    const one = bytes.subarray(begin === 0 ? end : Math.min(begin, end), end);
    // The empty line behind a mail belongs to the mailbox.
    const closing = one.at(-2) === 13 ? 2 : 1;
    const empty = one.at(-1) === lf && one.at(-1 - closing) === lf;
    return unquoted(one.subarray(0, one.length - (empty ? closing : 0)));
  });
  return { mails, left: Math.max(0, starts.length - mostMails) };
}
