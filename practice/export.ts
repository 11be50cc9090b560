import { execFileSync } from "node:child_process";
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

/** Does what `sha256sum -c SHA256SUMS` does. @throws when a file is not what its line says */
function checkSums(folder: string): string {
  const lines = readFileSync(join(folder, "SHA256SUMS"), "utf8").trim().split("\n");
  return lines
    .map((line) => {
      const [expected = "", name = ""] = line.split("  ");
      const actual = createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex");
      if (actual !== expected) throw new Error(`The checksum of ${name} is wrong.`);
      return `${name}: OK`;
    })
    .join("\n");
}

/** Unpacks an exported case and has its checksums verified. @throws when one of them is wrong */
export function checkExport(zip: string, folder: string, print: Print): void {
  const [first = ""] = unpack(zip, folder);
  const unpacked = join(folder, first.split("/")[0] ?? "");
  const program = which("sha256sum");
  print(`\n${relative(process.cwd(), unpacked)}$ sha256sum -c SHA256SUMS`);
  if (!program) print("(this machine has no sha256sum; checked with node:crypto instead)");
  const output = program
    ? execFileSync(program, ["-c", "SHA256SUMS"], { cwd: unpacked, encoding: "utf8" })
    : checkSums(unpacked);
  print(output.trim());
}
