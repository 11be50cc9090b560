import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { Exhibit } from "@/core/evidence/exhibit";
import { open } from "@/store/cases";
import { exhibitsOf, keep, newestExhibits } from "@/store/exhibits";
import { say, uuid } from "../core/case/build";
import { exhibit, freshDatabase, ticking } from "./build";

const id = uuid(1);
const kinds = ["screenshot", "full-page", "snapshot", "page-text"] as const;

/** What one press keeps, with ids as they may be drawn. */
const press = (at: string, drawn: readonly number[]) =>
  kinds.map((kind, n) => {
    const made = exhibit(drawn[n] ?? 0, id);
    return { ...made, exhibit: { ...made.exhibit, kind, at } satisfies Exhibit };
  });

test.each([
  [
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ],
  [
    [4, 3, 2, 1],
    [8, 7, 6, 5],
  ],
  [
    [7, 2, 8, 1],
    [3, 6, 4, 5],
  ],
])("what one press kept stands in a fixed order of kinds, whatever its ids: %j, %j", async (first, second) => {
  const db = freshDatabase();
  const clock = ticking();
  await open(db, id, [say.opened()], clock);
  await keep(db, id, press("2026-06-03T12:00:00.000+02:00", first), clock);
  await keep(db, id, press("2026-06-04T12:00:00.000+02:00", second), clock);
  expect((await exhibitsOf(db, id)).map(({ kind }) => kind)).toEqual([...kinds, ...kinds]);
  const newest = await newestExhibits(db, 6);
  expect(newest.map(({ kind }) => kind)).toEqual([...kinds, "screenshot", "full-page"]);
  expect(newest.map(({ at }) => at.slice(8, 10))).toEqual(["04", "04", "04", "04", "03", "03"]);
});
