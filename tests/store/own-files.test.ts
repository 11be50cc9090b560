import "fake-indexeddb/auto";
import Dexie from "dexie";
import { expect, test } from "vitest";
import { instant } from "@/core/value/moment";
import { open } from "@/store/cases";
import { QuittanceDatabase } from "@/store/database";
import { exhibitsOf, keep } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { dropOwnFile, keepOwnFile, ownFilesIn } from "@/store/own-files";
import { say, uuid } from "../core/case/build";
import { exhibit, failing, freshDatabase, full, ticking } from "./build";

const file = (id: string, day: number, text = "{}") => ({
  id,
  file: `${id}.json`,
  text,
  loaded: instant(Date.UTC(2026, 5, day), 0),
});

test("a store of the version before is taken over whole, and files can be kept in it", async () => {
  const name = "before-own-files";
  const before = new Dexie(name);
  before.version(1).stores({
    cases: "id, updated, provider, guiding, unfinished",
    entries: "[journal+seq]",
    exhibits: "id, [caseId+at], at",
    bytes: "id",
    thumbnails: "id",
  });
  const id = uuid(1);
  const old = before as QuittanceDatabase;
  const table = (of: string) => before.table(of);
  Object.assign(old, {
    cases: table("cases"),
    entries: table("entries"),
    exhibits: table("exhibits"),
    bytes: table("bytes"),
    thumbnails: table("thumbnails"),
  });
  await open(old, id, [say.opened(), say.guided()], ticking());
  await keep(old, id, [exhibit(1, id)], ticking());
  const row = await before.table("cases").get(id);
  before.close();

  const db = new QuittanceDatabase(name);
  expect(await db.cases.get(id)).toEqual(row);
  expect(await journalOf(db, id)).toHaveLength(3);
  expect(await exhibitsOf(db, id)).toHaveLength(1);
  expect(await ownFilesIn(db)).toEqual([]);
  await keepOwnFile(db, file("shop", 1));
  expect(await ownFilesIn(db)).toEqual([file("shop", 1)]);
});

test("files come in the order in which they were loaded; one takes the place of another with its id", async () => {
  const db = freshDatabase();
  for (const one of [file("b", 3), file("a", 4), file("c", 2)]) await keepOwnFile(db, one);
  await keepOwnFile(db, file("c", 5, "[]"));
  expect(await ownFilesIn(db)).toEqual([file("b", 3), file("a", 4), file("c", 5, "[]")]);
  await dropOwnFile(db, "a");
  expect((await ownFilesIn(db)).map(({ id }) => id)).toEqual(["b", "c"]);
});

test("a damaged row is told by its key and hides no other", async () => {
  const db = freshDatabase();
  await keepOwnFile(db, file("good", 1));
  for (const row of [{ id: "empty" }, { ...file("odd", 2), text: 7 }, { ...file("late", 2), loaded: "yesterday" }])
    await db.table("ownFiles").put(row);
  expect(await ownFilesIn(db)).toEqual([
    { id: "empty", text: null },
    { id: "late", text: null },
    { id: "odd", text: null },
    file("good", 1),
  ]);
});

test("a file that cannot be written leaves the one before", async () => {
  const db = freshDatabase();
  await keepOwnFile(db, file("shop", 1, "old"));
  const mend = failing(db, "ownFiles", full);
  await expect(keepOwnFile(db, file("shop", 2, "new"))).rejects.toThrow();
  mend();
  expect(await ownFilesIn(db)).toEqual([file("shop", 1, "old")]);
});
