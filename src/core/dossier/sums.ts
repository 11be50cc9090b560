import type { Finding } from "./finding";

/** `SHA256SUMS` as `sha256sum -c` reads it: a hash, two spaces, a path. */
export interface Sums {
  readonly listed: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

const line = /^([0-9a-f]{64}) [ *]([^\\\n]+)$/;

/** Reads the list of hashes; a line that is none, or names a file a second time, is found. */
export function readSums(text: string): Sums {
  const listed = new Map<string, string>();
  const findings: Finding[] = [];
  const lines = text.split("\n");
  // The last line ends with a line break; one that does not was cut.
  if (lines.pop() !== "") findings.push({ type: "sums-malformed", line: lines.length + 1 });
  for (const [n, row] of lines.entries()) {
    const [, hash, path] = line.exec(row) ?? [];
    if (!hash || !path) findings.push({ type: "sums-malformed", line: n + 1 });
    else if (listed.has(path)) findings.push({ type: "sums-twice", path });
    else listed.set(path, hash);
  }
  return { listed, findings };
}

/** Writes the list, in the order of its members. */
export function writeSums(sums: readonly (readonly [path: string, hash: string])[]): string {
  return sums.map(([path, hash]) => `${hash}  ${path}\n`).join("");
}
