import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { breaksOf } from "@/core/evidence/breaks";
import { change, open, remove } from "@/store/cases";
import { bytesOf, drop, exhibitsOf, keep, thumbnailOf } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { say, uuid } from "../core/case/build";
import { exhibit, failing, freshDatabase, full, rows, ticking } from "./build";

const id = uuid(1);
const none = { cases: 0, entries: 0, exhibits: 0, bytes: 0, thumbnails: 0 };

/** A database with one case, and one exhibit in it. */
async function withCase() {
  const db = freshDatabase();
  const clock = ticking();
  await open(db, id, [say.opened(), say.guided()], clock);
  await keep(db, id, [exhibit(1, id)], clock);
  return { db, clock };
}

describe("opening a case", () => {
  test("writes its journal and its row", async () => {
    const { db } = await withCase();
    expect(await rows(db)).toEqual({ cases: 1, entries: 3, exhibits: 1, bytes: 1, thumbnails: 1 });
  });

  test.each(["cases", "entries"] as const)("leaves nothing when “%s” cannot be written", async (table) => {
    const db = freshDatabase();
    const mend = failing(db, table, full);
    await expect(open(db, id, [say.opened(), say.guided()], ticking())).rejects.toThrow();
    mend();
    expect(await rows(db)).toEqual(none);
  });

  test("leaves nothing when its journal does not begin with the opening", async () => {
    const db = freshDatabase();
    await expect(open(db, id, [say.guided()], ticking())).rejects.toThrow(/case-opened/);
    await expect(open(db, id, [], ticking())).rejects.toThrow();
    expect(await rows(db)).toEqual(none);
  });
});

describe("changing a case", () => {
  test.each(["cases", "entries"] as const)("changes nothing when “%s” cannot be written", async (table) => {
    const { db, clock } = await withCase();
    const before = await db.cases.get(id);
    const mend = failing(db, table, full);
    await expect(change(db, id, clock, () => [say.closed(), say.ticked("cancel")])).rejects.toThrow();
    mend();
    expect(await db.cases.get(id)).toEqual(before);
    expect(await journalOf(db, id)).toHaveLength(3);
  });

  test("changes nothing when the decision itself throws", async () => {
    const { db, clock } = await withCase();
    const decide = () => {
      throw new Error("no");
    };
    await expect(change(db, id, clock, decide)).rejects.toThrow("no");
    expect(await journalOf(db, id)).toHaveLength(3);
  });

  test("that is gone writes nothing and says so", async () => {
    const db = freshDatabase();
    expect(await change(db, id, ticking(), () => [say.closed()])).toBeNull();
    expect(await rows(db)).toEqual(none);
  });

  test("without an event leaves the row as it was", async () => {
    const { db, clock } = await withCase();
    const before = await db.cases.get(id);
    expect(await change(db, id, clock, () => [])).toEqual(before);
    expect(await db.cases.get(id)).toEqual(before);
  });
});

describe("keeping exhibits", () => {
  test("keeps each with its bytes, its small picture and its event", async () => {
    const { db, clock } = await withCase();
    await keep(db, id, [exhibit(2, id), { ...exhibit(3, id), thumbnail: null }], clock);
    expect((await exhibitsOf(db, id)).map(({ title }) => title)).toEqual(["Exhibit 1", "Exhibit 2", "Exhibit 3"]);
    const stored = await bytesOf(db, exhibit(2, id).exhibit.id);
    expect(new TextDecoder().decode(stored?.bytes)).toBe("png2");
    expect(await thumbnailOf(db, exhibit(3, id).exhibit.id)).toBeUndefined();
    const kept = (await journalOf(db, id)).slice(-2).map(({ event }) => event);
    expect(kept).toMatchObject([{ exhibit: exhibit(2, id).exhibit.id }, { exhibit: exhibit(3, id).exhibit.id }]);
  });

  test.each(["exhibits", "bytes", "thumbnails", "entries", "cases"] as const)(
    "keeps nothing when “%s” cannot be written",
    async (table) => {
      const { db, clock } = await withCase();
      const before = await rows(db);
      const row = await db.cases.get(id);
      const mend = failing(db, table, full);
      await expect(keep(db, id, [exhibit(2, id), exhibit(3, id)], clock)).rejects.toThrow();
      mend();
      expect(await rows(db)).toEqual(before);
      expect(await db.cases.get(id)).toEqual(row);
    },
  );

  test("keeps nothing of several when the last of them is already there", async () => {
    const { db, clock } = await withCase();
    const before = await rows(db);
    await expect(keep(db, id, [exhibit(2, id), exhibit(1, id)], clock)).rejects.toThrow();
    expect(await rows(db)).toEqual(before);
  });

  test("of a case that is gone keeps nothing and says so", async () => {
    const db = freshDatabase();
    expect(await keep(db, id, [exhibit(1, id)], ticking())).toBeNull();
    expect(await rows(db)).toEqual(none);
  });
});

describe("dropping an exhibit", () => {
  test("removes bytes, picture and record, and notes it with its hash", async () => {
    const { db, clock } = await withCase();
    const { id: gone, sha256 } = exhibit(1, id).exhibit;
    expect(await drop(db, gone, clock)).toBe(true);
    expect(await rows(db)).toEqual({ cases: 1, entries: 4, exhibits: 0, bytes: 0, thumbnails: 0 });
    expect((await journalOf(db, id)).at(-1)?.event).toEqual({ type: "exhibit-deleted", exhibit: gone, sha256 });
    expect((await db.cases.get(id))?.state.exhibits).toEqual([]);
    expect(await drop(db, gone, clock)).toBe(false);
  });

  test.each(["exhibits", "bytes", "thumbnails", "entries", "cases"] as const)(
    "removes nothing when “%s” cannot be written",
    async (table) => {
      const { db, clock } = await withCase();
      const before = await rows(db);
      const mend = failing(db, table, full);
      await expect(drop(db, exhibit(1, id).exhibit.id, clock)).rejects.toThrow();
      mend();
      expect(await rows(db)).toEqual(before);
      expect((await db.cases.get(id))?.state.exhibits).toHaveLength(1);
    },
  );
});

describe("removing a case", () => {
  test.each(["exhibits", "bytes", "thumbnails", "entries", "cases"] as const)(
    "removes nothing when “%s” cannot be written",
    async (table) => {
      const { db, clock } = await withCase();
      const before = await rows(db);
      const mend = failing(db, table, full);
      await expect(remove(db, id, clock)).rejects.toThrow();
      mend();
      expect(await rows(db)).toEqual(before);
      expect(breaksOf(await journalOf(db, id))).toEqual([]);
    },
  );
});
