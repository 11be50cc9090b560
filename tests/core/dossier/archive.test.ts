import "fake-indexeddb/auto";
import { strToU8, type Zippable, zipSync } from "fflate";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { isSafePath, mostUnpacked, openArchive } from "@/core/dossier/archive";
import { crc32 } from "@/core/dossier/crc";
import { exported, filledStore, folder, inflate, packed, unpacked, verify } from "./build";

let zip: Uint8Array;
beforeAll(async () => {
  zip = await exported((await filledStore()).db);
});

const open = (bytes: Uint8Array) => openArchive(bytes, inflate);

/** Where the list of members begins, and each of its rows. */
function rowsOf(bytes: Uint8Array): { view: DataView; rows: number[]; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  const rows: number[] = [];
  for (let at = view.getUint32(end + 16, true); at < end; ) {
    rows.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { view, rows, end };
}

/** A ZIP in which names were written over by others of the same length, in both places or only in the list. */
function renamed(bytes: Uint8Array, from: string, to: string, where: "both" | "list" = "both"): Uint8Array {
  const made = Buffer.from(bytes);
  const places: number[] = [];
  for (let at = made.indexOf(from); at >= 0; at = made.indexOf(from, at + 1)) places.push(at);
  for (const at of where === "both" ? places : places.slice(-1)) made.write(to, at);
  return made;
}

test("CRC-32 gives the check value of its definition", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
});

test("a dossier is opened with all its files; so is one whose files lie at the top", async () => {
  const { files, findings } = open(zip);
  expect(findings).toEqual([]);
  expect(Object.fromEntries(files)).toEqual(unpacked(zip));
  const flat = zipSync(unpacked(zip) as Zippable);
  expect((await verify(flat)).whole).toBe(true);
});

test("what is no ZIP, empty, or cut short anywhere is said not to be one", async () => {
  for (const bytes of [new Uint8Array(), strToU8("PK, or so"), new Uint8Array(5000)])
    expect((await verify(bytes)).findings).toEqual([{ type: "unreadable", why: "not-a-zip" }]);
  for (let length = 0; length < zip.length; length += 97)
    expect((await verify(zip.subarray(0, length))).whole, `cut to ${length} bytes`).toBe(false);
});

test("a bit that flips anywhere is found, or changes no file", async () => {
  const whole = unpacked(zip);
  for (let at = 0; at < zip.length; at += 13) {
    const flipped = zip.slice();
    flipped[at] = (flipped[at] as number) ^ (1 << (at % 8));
    const { files, findings } = open(flipped);
    if (findings.length > 0) continue;
    expect(Object.fromEntries(files), `byte ${at}`).toEqual(whole);
  }
}, 30_000);

describe("hostile archives", () => {
  test.each([
    "../../../../evil.txt",
    "/etc/passwd-and-more",
    "quittance/../evil.tx",
    "quittance\\evil.text",
    "C:/windows/evil.text",
    "quittance//evil.text",
    "quittance/./evil.txt",
  ])("%s is not opened, and named", (path) => {
    const safe = "q".repeat(path.length);
    const bytes = renamed(zipSync({ [safe]: strToU8("evil"), [`${folder}/journal.json`]: strToU8("{}") }), safe, path);
    const { files, findings } = open(bytes);
    expect(findings).toContainEqual({ type: "path-unsafe", path });
    expect([...files.keys()]).toEqual(["journal.json"]);
  });

  test("ordinary names are safe", () => {
    for (const path of ["journal.json", "exhibits/001-before-snapshot.html", "a b/c..d", "…/é"])
      expect(isSafePath(path)).toBe(true);
  });

  test("what lies beside the dossier's folder is named", () => {
    const bytes = zipSync({ [`${folder}/journal.json`]: strToU8("{}"), "other/run.sh": strToU8("x") });
    expect(open(bytes).findings).toEqual([{ type: "path-unsafe", path: "other/run.sh" }]);
  });

  test("a member that is there twice is named, and the first one counts", () => {
    const bytes = renamed(
      zipSync({ "d/journal.json": strToU8("{}"), "d/aaa": strToU8("first"), "d/bbb": strToU8("second") }),
      "d/bbb",
      "d/aaa",
    );
    const { files, findings } = open(bytes);
    expect(findings).toEqual([{ type: "member-twice", path: "aaa" }]);
    expect(new TextDecoder().decode(files.get("aaa"))).toBe("first");
  });

  test("a member whose own header names it otherwise than the list is damaged", () => {
    const bytes = renamed(
      zipSync({ "d/journal.json": strToU8("{}"), "d/aaa": strToU8("first") }),
      "d/aaa",
      "d/bbb",
      "list",
    );
    expect(open(bytes).findings).toEqual([{ type: "member-damaged", path: "bbb" }]);
  });

  test("a bomb is not unpacked", () => {
    const bytes = zipSync({
      "d/journal.json": strToU8("{}"),
      "d/a": new Uint8Array(100_000),
      "d/b": new Uint8Array(10),
    });
    const { view, rows } = rowsOf(bytes);
    view.setUint32((rows[1] as number) + 24, mostUnpacked, true);
    const unpack = vi.fn(inflate);
    expect(openArchive(bytes, unpack).findings).toEqual([{ type: "unreadable", why: "too-large" }]);
    expect(unpack).not.toHaveBeenCalled();
  });

  test("a bomb that lies about its size gets no more room than it named", () => {
    const bytes = zipSync({ "d/journal.json": strToU8("{}"), "d/a": new Uint8Array(10_000_000) });
    const { view, rows } = rowsOf(bytes);
    view.setUint32((rows[1] as number) + 24, 50, true);
    const sizes: number[] = [];
    const { findings } = openArchive(bytes, (data, size) => {
      const out = inflate(data, size);
      sizes.push(out.buffer.byteLength);
      return out;
    });
    expect(findings).toEqual([{ type: "member-damaged", path: "a" }]);
    expect(Math.max(...sizes, 0)).toBeLessThanOrEqual(50);
  });

  test("locked members, strange methods, ZIP64 and wrong counts are refused as such", () => {
    const change = (edit: (view: DataView, row: number, end: number) => void) => {
      const bytes = packed({ "journal.json": strToU8("{}") }).slice();
      const { view, rows, end } = rowsOf(bytes);
      edit(view, rows[0] as number, end);
      return open(bytes).findings;
    };
    const strange = [{ type: "unreadable", why: "strange-zip" }];
    expect(change((view, row) => view.setUint16(row + 8, 1, true))).toEqual(strange);
    expect(change((view, row) => view.setUint16(row + 10, 14, true))).toEqual(strange);
    expect(change((view, _row, end) => view.setUint16(end + 10, 0xffff, true))).toEqual(strange);
    expect(change((view, _row, end) => view.setUint16(end + 10, 60_000, true))).toEqual([
      { type: "unreadable", why: "too-many-members" },
    ]);
    expect(change((view, _row, end) => view.setUint16(end + 10, 9, true))).toEqual([
      { type: "unreadable", why: "directory-damaged" },
    ]);
    expect(change((view, _row, end) => view.setUint32(end + 16, 5, true))).toEqual([
      { type: "unreadable", why: "directory-damaged" },
    ]);
    expect(change((view, row) => view.setUint32(row + 42, 0x7fffffff, true))).toEqual([
      { type: "member-damaged", path: "journal.json" },
    ]);
  });
});
