import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { breaksOf } from "@/core/evidence/breaks";
import { open, remove } from "@/store/cases";
import { register } from "@/store/database";
import { exhibitsOf, keep } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { paymill, say, uuid } from "../core/case/build";
import { exhibit, freshDatabase, rows, ticking } from "./build";

const [a, b] = [uuid(1), uuid(2)];

async function withTwo() {
  const db = freshDatabase();
  const clock = ticking();
  await open(db, a, [say.opened(), say.guided()], clock);
  await open(db, b, [say.opened(paymill)], clock);
  await keep(db, a, [exhibit(1, a), exhibit(2, a)], clock);
  await keep(db, b, [exhibit(3, b)], clock);
  return { db, clock };
}

describe("a deleted case", () => {
  test("is gone with its journal, exhibits, bytes and small pictures", async () => {
    const { db, clock } = await withTwo();
    expect(await remove(db, a, clock)).toBe(true);
    expect(await journalOf(db, a)).toEqual([]);
    expect(await exhibitsOf(db, a)).toEqual([]);
    expect(await rows(db)).toEqual({ cases: 1, entries: 3, exhibits: 1, bytes: 1, thumbnails: 1 });
  });

  test("leaves its mark in the register: whose it was, how much it held, and its last hash", async () => {
    const { db, clock } = await withTwo();
    const head = (await journalOf(db, a)).at(-1);
    await remove(db, a, clock);
    expect((await journalOf(db, register)).map(({ event }) => event)).toEqual([
      { type: "case-deleted", case: a, provider: "Lumen", events: 4, exhibits: 2, head: head?.hash },
    ]);
  });

  test("does not touch another", async () => {
    const { db, clock } = await withTwo();
    const [row, entries] = [await db.cases.get(b), await journalOf(db, b)];
    await remove(db, a, clock);
    expect(await db.cases.get(b)).toEqual(row);
    expect(await journalOf(db, b)).toEqual(entries);
    expect(await exhibitsOf(db, b)).toHaveLength(1);
  });

  test("cannot be deleted twice, and leaves one mark", async () => {
    const { db, clock } = await withTwo();
    await remove(db, a, clock);
    expect(await remove(db, a, clock)).toBe(false);
    expect(await journalOf(db, register)).toHaveLength(1);
  });
});

test("the register is a chain of its own, whole after several deletions, also at the same time", async () => {
  const { db, clock } = await withTwo();
  expect(await Promise.all([remove(db, a, clock), remove(db, b, clock)])).toEqual([true, true]);
  const marks = await journalOf(db, register);
  expect(marks.map(({ seq }) => seq)).toEqual([0, 1]);
  expect(breaksOf(marks)).toEqual([]);
});
