import { crc32 } from "./crc";
import { type Listed, packedBytes, readDirectory } from "./directory";
import type { Finding } from "./finding";
import { members } from "./format";

/** Unpacks a deflated member. @param size what it must come to: never more may be written @throws when it is damaged */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

/** The files of a dossier by their paths within its folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Opened {
  readonly files: Files;
  readonly findings: readonly Finding[];
}

/**
 * What the members may come to unpacked, in bytes: more than any case has, less than a computer of today holds. Pictures
 * lie in a dossier as they are and do not count.
 */
export const mostUnpacked = 512 * 1024 * 1024;

/** Whether a path stays in its folder wherever it is unpacked, on any system. */
export function isSafePath(path: string): boolean {
  const parts = path.split("/");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  return !/[\\:\u0000-\u001f\u007f]/.test(path) && parts.every((part) => part !== "" && part !== "." && part !== "..");
}

const isFolder = ({ path, size }: Listed) => path.endsWith("/") && size === 0;

/** Takes the folder in which everything lies off the paths; what lies elsewhere keeps its whole path. */
export function withoutFolder(paths: readonly string[]): (path: string) => string {
  const place = paths.find((path) => path.split("/").at(-1) === members.journal && path.split("/").length <= 2);
  const sums = paths.find((path) => path.split("/").at(-1) === members.sums && path.split("/").length <= 2);
  const at = place ?? sums ?? "";
  const folder = at.slice(0, at.lastIndexOf("/") + 1);
  return (path) => (path.startsWith(folder) ? path.slice(folder.length) : `../${path}`);
}

function unpack(bytes: Uint8Array, member: Listed, inflate: Inflate): Uint8Array | null {
  const packed = packedBytes(bytes, member);
  if (!packed) return null;
  try {
    const whole = member.method === 8 ? inflate(packed, member.size) : packed;
    return whole.length === member.size && crc32(whole) === member.crc ? whole : null;
  } catch {
    return null;
  }
}

/** Opens the ZIP of a dossier. Nothing in it is trusted: not its sizes, its names nor its order. */
export function openArchive(bytes: Uint8Array, inflate: Inflate): Opened {
  const files = new Map<string, Uint8Array>();
  const listed = readDirectory(bytes);
  const unreadable = (why: Extract<Finding, { type: "unreadable" }>["why"]): Opened => ({
    files,
    findings: [{ type: "unreadable", why }],
  });
  if (typeof listed === "string") return unreadable(listed);
  const all = listed.filter((member) => !isFolder(member));
  if (all.some(({ method }) => method !== 0 && method !== 8)) return unreadable("strange-zip");
  const unpacked = all.reduce((sum, { method, size }) => sum + (method === 8 ? size : 0), 0);
  if (unpacked > mostUnpacked) return unreadable("too-large");
  const findings: Finding[] = [];
  const inside = withoutFolder(all.map(({ path }) => path));
  const seen = new Set<string>();
  for (const member of all) {
    const path = inside(member.path);
    if (!isSafePath(member.path) || !isSafePath(path)) findings.push({ type: "path-unsafe", path: member.path });
    else if (seen.has(path)) findings.push({ type: "member-twice", path });
    else {
      seen.add(path);
      const whole = unpack(bytes, member, inflate);
      if (whole) files.set(path, whole);
      else findings.push({ type: "member-damaged", path });
    }
  }
  return { files, findings };
}
