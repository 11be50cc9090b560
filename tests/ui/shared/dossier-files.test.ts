import "fake-indexeddb/auto";
import { beforeAll, expect, test } from "vitest";
import { type PlacedFile, placedFrom, verifyFiles } from "@/ui/shared/dossier-files";
import { exported, filledStore, folder, type Members, unpacked } from "../../core/dossier/build";

let zip: Uint8Array<ArrayBuffer>;
let files: Members;
beforeAll(async () => {
  zip = new Uint8Array(await exported((await filledStore()).db));
  files = unpacked(zip);
});

const quiet = () => undefined;

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
  const found = await verifyFiles(placedFrom([new File([zip], "dossier (1).zip")]), (n) => told.push(n));
  expect(found?.report.whole).toBe(true);
  expect(told).toEqual(Object.keys(files).map((_, n) => n + 1));
});

test("an unpacked folder is verified like its ZIP, and what the system put there does not count", async () => {
  const found = await verifyFiles(chosen({ ...files, ".DS_Store": new Uint8Array(8) }), quiet);
  expect(found?.report).toEqual((await verifyFiles(placedFrom([new File([zip], "a.zip")]), quiet))?.report);
  const { "journal.json": _, ...rest } = files;
  const without = await verifyFiles(chosen({ ...rest, "notes.txt": new Uint8Array(1) }), quiet);
  expect(without?.report.findings).toContainEqual({ type: "member-unlisted", path: "notes.txt" });
  expect(without?.report.findings).toContainEqual({ type: "member-missing", path: "journal.json" });
});

test("the files of a folder that are dropped without it are verified as well", async () => {
  const loose = Object.entries(files).map(([path, bytes]) => ({
    path,
    file: new File([bytes as Uint8Array<ArrayBuffer>], "any"),
  }));
  expect((await verifyFiles(loose, quiet))?.report.whole).toBe(true);
});

test("several ZIPs at once, and nothing at all, are no dossier", async () => {
  expect(await verifyFiles(placedFrom([new File([zip], "a.zip"), new File([zip], "b.zip")]), quiet)).toBeNull();
  expect(await verifyFiles([], quiet)).toBeNull();
});
