import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { unzipSync } from "fflate";
import { which } from "../scripts/browsers";
import type { Print } from "./print";

/** Unpacks a ZIP into a folder. @returns the paths of its files, relative to the folder */
function unpack(zip: string, folder: string): string[] {
  const files = unzipSync(readFileSync(zip));
  for (const [name, bytes] of Object.entries(files)) {
    const path = resolve(folder, name);
    if (!path.startsWith(resolve(folder) + sep)) throw new Error(`The ZIP would write outside its folder: ${name}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return Object.keys(files);
}

/** Does what `sha256sum -c SHA256SUMS` does. */
function checkSums(folder: string): { stdout: string; status: number } {
  const lines = readFileSync(join(folder, "SHA256SUMS"), "utf8").trim().split("\n");
  const found = lines.map((line) => {
    const [expected, name = ""] = line.split("  ");
    const actual = createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
    return `${name}: ${actual === expected ? "OK" : "FAILED"}`;
  });
  return { stdout: found.join("\n"), status: found.every((line) => line.endsWith(": OK")) ? 0 : 1 };
}

/** Unpacks an exported case and has its checksums verified. @throws when one of them is wrong */
export function checkExport(zip: string, folder: string, print: Print): void {
  const [first = ""] = unpack(zip, folder);
  const unpacked = join(folder, first.split("/")[0] ?? "");
  const program = which("sha256sum");
  print(`\n${relative(process.cwd(), unpacked)}$ sha256sum -c SHA256SUMS`);
  if (!program) print("(this machine has no sha256sum; checked with node:crypto instead)");
  const { stdout, status } = program
    ? spawnSync(program, ["-c", "SHA256SUMS"], { cwd: unpacked, encoding: "utf8" })
    : checkSums(unpacked);
  print(stdout.trim());
  if (status !== 0) throw new Error("A file of the export is not what its checksum says.");
}
