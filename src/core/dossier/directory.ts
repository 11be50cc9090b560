import type { Unreadable } from "./finding";

/** A member as a ZIP's central directory (APPNOTE.TXT, 4.3.12) lists it. */
export interface Listed {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const listedSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;

/** A dossier holds a few files for each exhibit; a list longer than this was not made by us. */
export const mostMembers = 50_000;

/** Strict UTF-8: names that are not are damaged. */
const nameOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  return null;
}

function listedAt(bytes: Uint8Array, view: DataView, at: number): { member: Listed; next: number } | null {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== listedSignature) return null;
  const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
    number,
    number,
    number,
  ];
  const next = at + 46 + name + extra + comment;
  if (next > bytes.length) return null;
  const locked = (view.getUint16(at + 8, true) & 1) === 1;
  return {
    member: {
      path: nameOf(bytes.subarray(at + 46, at + 46 + name)),
      method: locked ? -1 : view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    },
    next,
  };
}

/** Reads which members a ZIP lists; nothing is unpacked. */
export function readDirectory(bytes: Uint8Array): readonly Listed[] | Unreadable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < endLength ? null : endOf(view);
  if (end === null) return "not-a-zip";
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // Sixteen or thirty-two ones stand for numbers that only ZIP64 can hold.
  if (count === 0xffff || at === 0xffffffff) return "strange-zip";
  if (count > mostMembers) return "too-many-members";
  if (at + view.getUint32(end + 12, true) !== end || view.getUint16(end + 8, true) !== count)
    return "directory-damaged";
  const found: Listed[] = [];
  try {
    for (let n = 0; n < count; n++) {
      const row = listedAt(bytes, view, at);
      if (!row) return "directory-damaged";
      found.push(row.member);
      at = row.next;
    }
  } catch {
    return "directory-damaged";
  }
  return at === end ? found : "directory-damaged";
}

/** The packed bytes of a member; null where its own header is not what the list says. */
export function packedBytes(bytes: Uint8Array, member: Listed): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed } = member;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return null;
  const name = view.getUint16(offset + 26, true);
  const start = offset + 30 + name + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return null;
  try {
    // Some programs go by this name, others by the list's: two names would be two files.
    if (nameOf(bytes.subarray(offset + 30, offset + 30 + name)) !== member.path) return null;
  } catch {
    return null;
  }
  return view.getUint16(offset + 8, true) === member.method ? bytes.subarray(start, start + packed) : null;
}
