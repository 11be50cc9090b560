import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { inflateSync } from "fflate";
import { which } from "../scripts/browsers";
import type { Files } from "../src/core/dossier/archive";
import type { DossierStamp } from "../src/core/dossier/format";
import { type Report, verifyArchive } from "../src/core/dossier/verify";
import { type DossierWords, dossierWords } from "../src/locales/dossier";
import { tellFinding } from "../src/locales/told-finding";
import { tellMail, tellStamp } from "../src/locales/told-signatures";
import type { Words } from "../src/locales/words";
import type { Print } from "./print";

/** Writes the files of a dossier into a folder. */
function unpack(files: Files, folder: string): void {
  for (const [name, bytes] of files) {
    const path = resolve(folder, name);
    if (!path.startsWith(resolve(folder) + sep)) throw new Error(`The ZIP would write outside its folder: ${name}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
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

/** What the verification says, as the extension and VERIFY.html would say it. */
function tellReport(
  { findings, journal, members, stamps, mails, whole }: Report,
  { verify }: DossierWords,
  locale: string,
  print: Print,
): void {
  print(`   ${whole ? verify.whole : verify.broken(findings.length)}`);
  for (const finding of findings) print(`   - ${tellFinding(finding, verify, locale)}`);
  if (!journal) return;
  print(`   ${verify.files}: ${members.length} · ${verify.entries}: ${journal.entries.length}`);
  print(`   ${verify.last}: ${journal.entries.at(-1)?.hash}`);
  for (const stamp of stamps)
    print(
      `   ${tellStamp(stamp, verify, (at) => at)
        .slice(0, 2)
        .join(" ")}`,
    );
  for (const mail of mails) for (const said of tellMail(mail, verify)) print(`   ${said.join(" ")}`);
}

/** Has OpenSSL verify a time stamp with the authority's certificate, which lies beside the dossier's folder. */
function checkStamp(folder: string, { file, head }: DossierStamp, print: Print): void {
  const args = ["ts", "-verify", "-digest", head, "-in", file, "-CAfile", "../authority.pem"];
  print(`\n${relative(process.cwd(), folder)}$ openssl ${args.join(" ")}`);
  const { stdout, stderr, status } = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
  print(`${stdout}${stderr}`.trim());
  if (status !== 0 || !stdout.includes("Verification: OK")) throw new Error("The time stamp does not verify.");
}

/** Verifies a dossier, unpacks it and has its checksums verified once more by others. @throws when anything is wrong */
export async function checkExport(zip: string, folder: string, words: Words, print: Print): Promise<void> {
  const inflate = (packed: Uint8Array, size: number) => inflateSync(packed, { out: new Uint8Array(size) });
  const { files, report } = await verifyArchive(new Uint8Array(readFileSync(zip)), inflate);
  print(`\nThe dossier, verified as the extension does it:`);
  tellReport(report, dossierWords[words.code], words.locale, print);
  if (!report.whole) throw new Error("The dossier does not verify.");
  const unpacked = join(folder, `quittance-${report.journal?.case.slice(0, 8)}`);
  unpack(files, unpacked);
  const program = which("sha256sum");
  print(`\n${relative(process.cwd(), unpacked)}$ sha256sum -c SHA256SUMS`);
  if (!program) print("(this machine has no sha256sum; checked with node:crypto instead)");
  const { stdout, status } = program
    ? spawnSync(program, ["-c", "SHA256SUMS"], { cwd: unpacked, encoding: "utf8" })
    : checkSums(unpacked);
  print(stdout.trim());
  if (status !== 0) throw new Error("A file of the dossier is not what its checksum says.");
  for (const stamp of report.journal?.stamps ?? []) checkStamp(unpacked, stamp, print);
  print(`\nThe dossier: ${relative(process.cwd(), zip)}`);
}
