import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { certificatesIn } from "@/core/stamp/certificate";
import { type Verified, verifyFiles } from "@/ui/shared/dossier-files";
import { type PlacedFile, placedFrom } from "@/ui/shared/placed-files";
import { Authority } from "../../core/dossier/authority";
import { exported, filledStore, folder, type Members, unpacked } from "../../core/dossier/build";

let authority: Authority;
let zip: Uint8Array<ArrayBuffer>;
let files: Members;
beforeAll(async () => {
  authority = new Authority();
  zip = new Uint8Array(await exported((await filledStore(authority)).db));
  files = unpacked(zip);
});

const progress = () => undefined;

async function verified(placed: readonly PlacedFile[], roots: readonly Uint8Array[] = []): Promise<Verified["report"]> {
  const found = await verifyFiles(placed, { progress, roots });
  if (typeof found === "string") throw new Error(`Nothing was verified: ${found}.`);
  return found.report;
}

/** Files as the browser hands them over when a folder is chosen. */
function chosen(members: Members): PlacedFile[] {
  const list = Object.entries(members).map(([path, bytes]) => {
    const file = new File([bytes as Uint8Array<ArrayBuffer>], path.split("/").at(-1) ?? "");
    Object.defineProperty(file, "webkitRelativePath", { value: `${folder}/${path}` });
    return file;
  });
  return placedFrom(list);
}

test("a ZIP is verified whatever its name; each file is announced", async () => {
  const told: number[] = [];
  const placed = placedFrom([new File([zip], "dossier (1).zip")]);
  const found = await verifyFiles(placed, { progress: (n) => told.push(n) });
  expect(found).toMatchObject({ report: { whole: true } });
  expect(told).toEqual(Object.keys(files).map((_, n) => n + 1));
});

test("an unpacked folder is verified like its ZIP, and what the system put there does not count", async () => {
  const report = await verified(chosen({ ...files, ".DS_Store": new Uint8Array(8) }));
  expect(report).toEqual(await verified(placedFrom([new File([zip], "a.zip")])));
  const { "journal.json": _, ...rest } = files;
  const without = await verified(chosen({ ...rest, "notes.txt": new Uint8Array(1) }));
  expect(without.findings).toContainEqual({ type: "member-unlisted", path: "notes.txt" });
  expect(without.findings).toContainEqual({ type: "member-missing", path: "journal.json" });
});

test("the files of a folder that are dropped without it are verified as well", async () => {
  const loose = Object.entries(files).map(([path, bytes]) => ({
    path,
    read: async () => bytes,
  }));
  expect((await verified(loose)).whole).toBe(true);
});

test("the folder around a dossier may be chosen: nothing else in it is read", async () => {
  const downloads = chosen(files).map((one) => ({ ...one, path: `Downloads/${one.path}` }));
  const others = Array.from({ length: 5_000 }, (_, n) => ({
    path: `Downloads/films/${n}.mkv`,
    read: () => Promise.reject(new Error("This is no file of the dossier.")),
  }));
  expect((await verified([...others, ...downloads])).whole).toBe(true);
  const within = others.map((one) => ({ ...one, path: one.path.replace("Downloads/films", folder) }));
  const report = await verified([...chosen(files), ...within]);
  expect(report.findings.filter(({ type }) => type === "member-unlisted")).toHaveLength(5_000);
});

test("a stamp's authority is known to whoever has its certificate", async () => {
  const placed = placedFrom([new File([zip], "a.zip")]);
  expect((await verified(placed)).stamps).toMatchObject([{ verdict: { ok: true, root: "nobody" } }]);
  const pem = new Uint8Array(readFileSync(authority.certificate));
  const known = await verified(placed, certificatesIn(pem));
  expect(known.stamps).toMatchObject([{ verdict: { ok: true, root: "given" } }]);
  const [der = new Uint8Array()] = certificatesIn(pem);
  expect(certificatesIn(der)).toEqual([der]);
  expect(certificatesIn(new TextEncoder().encode("-----BEGIN CERTIFICATE-----\nAAAA\n-----END"))).toEqual([]);
});

test("several dossiers at once, and what is none, are told apart", async () => {
  const check = (placed: readonly PlacedFile[]) => verifyFiles(placed, { progress });
  expect(await check(placedFrom([new File([zip], "a.zip"), new File([zip], "b.zip")]))).toBe("several");
  const second = chosen(files).map((one) => ({ ...one, path: `b/${one.path}` }));
  expect(await check([...chosen(files), ...second])).toBe("several");
  expect(await check([])).toBe("none");
  expect(await check([{ path: "Pictures/a.png", read: async () => new Uint8Array() }])).toBe("none");
});
