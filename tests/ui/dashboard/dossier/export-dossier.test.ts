import "fake-indexeddb/auto";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { dossierWords } from "@/locales/dossier";
import { exportDossier } from "@/ui/dashboard/dossier/export-dossier";
import { verifyGuide } from "@/ui/dashboard/dossier/verify-text";
import { uuid } from "../../../core/case/build";
import {
  caseId,
  exported,
  filledStore,
  journalIn,
  type Members,
  unpacked,
  withJournal,
} from "../../../core/dossier/build";
import { rsa } from "../../../core/mail/mails";

// Dossiers are verified by the dozen, and programs of a terminal run on them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let store: Awaited<ReturnType<typeof filledStore>>;
let zip: Uint8Array;
let whole: Members;
beforeAll(async () => {
  store = await filledStore();
  zip = await exported(store.db);
  whole = unpacked(zip);
});

/** Writes a dossier where the tools of a terminal find it. */
function written(files: Members): string {
  const folder = mkdtempSync(join(tmpdir(), "quittance-dossier-"));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  copyFileSync(store.authority.certificate, join(folder, "authority.pem"));
  return folder;
}

/** The commands of a VERIFY.txt, as they stand there. */
const commandsIn = (text: string) =>
  text.split("\n\n").flatMap((part) => (/^ {4}/.test(part) ? [part.replace(/^ {4}/gm, "")] : []));

function run(command: string, folder: string): { said: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync("sh", ["-c", command], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  return { said: `${stdout}${stderr}`, status };
}

test("two exports of a case are alike to the byte", async () => {
  expect(Buffer.compare(await exported(store.db), zip)).toBe(0);
});

test("a dossier holds the case as it is stored, and nothing personal in its names", async () => {
  const { db, token } = store;
  const journal = journalIn(whole);
  expect(journal.entries).toEqual((await db.entries.toArray()).map(({ journal: _, ...entry }) => entry));
  expect(journal.exhibits.map(({ file: _, ...exhibit }) => exhibit)).toEqual(await db.exhibits.toArray());
  for (const { id, file } of journal.exhibits)
    expect(whole[file]).toEqual(new Uint8Array((await db.bytes.get(id))?.bytes ?? new ArrayBuffer()));
  expect(whole["stamps/001.tsr"]).toEqual(token);
  expect(new TextDecoder().decode(whole["keys/001.txt"])).toBe((await db.keys.toArray())[0]?.record);
  expect(Object.keys(whole).join()).not.toMatch(/lumen|élan/i);
});

test("each file is announced once before it is written; an unknown case is none", async () => {
  const told: string[] = [];
  await exportDossier(store.db, caseId, [], (n, of) => told.push(`${n}/${of}`));
  expect(told).toEqual(["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]);
  await expect(exportDossier(store.db, uuid(9), [], () => undefined)).rejects.toThrow("not in the store");
});

describe("the commands of VERIFY.txt", () => {
  test("say of a whole dossier that all of it holds", () => {
    const folder = written(whole);
    const [sums, sumsMac, exhibits, records, chain, show, check, ask, ...more] = commandsIn(
      readFileSync(join(folder, "VERIFY.txt"), "utf8"),
    );
    expect(more).toEqual([]);
    const journal = journalIn(whole);
    const files = journal.exhibits.map(({ file }) => file);
    for (const command of [sums, sumsMac]) {
      const { said, status } = run(command ?? "", folder);
      expect(status, said).toBe(0);
      expect(said.trim().split("\n").sort()).toEqual(
        Object.keys(whole)
          .filter((path) => path !== "SHA256SUMS")
          .map((path) => `${path}: OK`)
          .sort(),
      );
    }
    for (const command of [exhibits, records])
      expect(run(command ?? "", folder).said).toBe(files.map((file) => `noted ${file}\n`).join(""));
    expect(run(chain ?? "", folder).said).toBe(`${journal.entries.at(-1)?.hash}\n`);
    expect(run(show ?? "", folder).said).toMatch(/Hash Algorithm: sha256[\s\S]*Time stamp: /);
    expect(run(check ?? "", folder)).toMatchObject({ said: expect.stringContaining("Verification: OK"), status: 0 });

    // In the place of the DNS, which hands a long record out in pieces.
    const { record, selector, domain } = { ...rsa, selector: "s1", domain: "lumen.example" };
    const answer = `"${record.slice(0, 255)}" "${record.slice(255)}"`;
    const dig = `#!/bin/sh\n[ "$*" = "+short TXT ${selector}._domainkey.${domain}" ] && echo '${answer}'\n`;
    writeFileSync(join(folder, "dig"), dig, { mode: 0o755 });
    const [published, kept] = run(`PATH=.:$PATH; ${ask}`, folder).said.trim().split("\n");
    expect(published).toBe(record.replaceAll(" ", ""));
    expect(kept).toBe(published);
  });

  test("find what was changed", () => {
    const journal = journalIn(whole);
    const [first, ...others] = journal.exhibits;
    if (!first) throw new Error("There is no exhibit.");
    const [sums, , exhibits, records, chain] = commandsIn(new TextDecoder().decode(whole["VERIFY.txt"]));
    const forged = { ...whole, [first.file]: new TextEncoder().encode("forged") };
    expect(run(sums ?? "", written(forged)).said).toContain(`${first.file}: FAILED`);
    const folder = written(forged);
    execFileSync("sh", ["-c", "sha256sum $(cut -c 67- SHA256SUMS) > new && mv new SHA256SUMS"], { cwd: folder });
    expect(run(exhibits ?? "", folder).said).toContain(`missing ${first.file}`);
    const title = withJournal(whole, { ...journal, exhibits: [{ ...first, title: "Another" }, ...others] });
    expect(run(records ?? "", written(title)).said).toContain(`missing ${first.file}`);
    const [a, b] = journal.entries;
    if (!a || !b) throw new Error("There are no entries.");
    const swapped = { ...journal, entries: [b, a, ...journal.entries.slice(2)] };
    expect(run(chain ?? "", written(withJournal(whole, swapped))).said).toMatch(/^does not follow the one before/);
    const changed = { ...journal, entries: journal.entries.with(1, { ...b, at: a.at }) };
    expect(run(chain ?? "", written(withJournal(whole, changed))).said).toMatch(/^not what its hash says: .*"seq":1}/);
  });
});

test("no line of VERIFY.txt breaks before it must", () => {
  const lines = new TextDecoder().decode(whole["VERIFY.txt"]).split("\n");
  const early = lines.filter((line, n) => {
    const [next = ""] = (lines[n + 1] ?? "").split(" ");
    return /^[^\s-]/.test(line) && next !== "" && next !== "-" && line.length + 1 + next.length <= 96;
  });
  expect(lines.join("\n")).toContain("authority.pem");
  expect(early).toEqual([]);
});

test.each(["en", "fr"] as const)("VERIFY.txt can be read in any editor, and says what is not proven (%s)", (code) => {
  const words = dossierWords[code];
  const text = verifyGuide({ ...journalIn(whole), stamps: [], keys: [] }, "Lumen", words);
  const prose = text.split("\n").filter((line) => !/^ {4}/.test(line));
  expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(text).toContain(words.verifyText.noStamps.slice(0, 40));
  expect(text.replace(/\s+/g, " ")).toContain(words.verify.limitList.rewritten.replace(/\s+/g, " "));
  expect(commandsIn(text)).toEqual(commandsIn(new TextDecoder().decode(whole["VERIFY.txt"])).slice(0, 5));
});
