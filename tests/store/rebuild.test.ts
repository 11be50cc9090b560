import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import type { CaseEvent } from "@/core/case/event";
import { reduce } from "@/core/case/reduce";
import { breaksOf } from "@/core/evidence/breaks";
import { momentsOfProof } from "@/core/evidence/exhibit";
import { change, countUnfinished, guided, newest, ofProvider, open } from "@/store/cases";
import type { QuittanceDatabase } from "@/store/database";
import { drop, exhibitsOf, keep } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { paymill, say, uuid } from "../core/case/build";
import { exhibit, freshDatabase, ticking } from "./build";

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function dice(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let n = Math.imul(at ^ (at >>> 15), 1 | at);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) / 4294967296;
  };
}

const anything: readonly (() => CaseEvent)[] = [
  say.guided,
  say.closed,
  () => say.saw("billing"),
  () => say.saw("offer"),
  () => say.saw("final-confirm"),
  () => say.pressed("cancel-subscription"),
  () => say.pressed("resume"),
  say.lastPress,
  say.failed,
  say.left,
  () => say.confirmed(),
  () => say.confirmed("2026-07-01"),
  say.renews,
  () => say.stated("plan", "Plus"),
  () => say.edited("plan", "Pro"),
  () => say.ticked("understand"),
  () => say.ticked("understand", false),
  () => say.charged(true),
  () => say.charged(false),
  () => say.verdict("stopped"),
  () => ({ type: "biller-found", biller: paymill }),
];

/** The cached row of a case tells what its journal tells. */
async function expectWhole(db: QuittanceDatabase, id: string): Promise<void> {
  const [row, entries] = [await db.cases.get(id), await journalOf(db, id)];
  const state = reduce(entries);
  expect(breaksOf(entries)).toEqual([]);
  expect(row?.state).toEqual(state);
  expect(row?.head).toEqual(entries.at(-1));
  expect(row?.guiding).toBe(state?.guiding ? 1 : 0);
  expect(row?.unfinished).toBe(state?.unfinished ? 1 : 0);
  expect(row?.provider).toBe(state?.provider.id ?? state?.provider.name);
  expect(new Date(row?.updated ?? 0).getTime()).toBe(Date.parse(state?.updatedAt ?? ""));
  const kept = (await exhibitsOf(db, id)).map((one) => one.id);
  expect([...(row?.state.exhibits ?? [])].map((one) => one.id).sort()).toEqual(kept.sort());
}

describe("the cached row of a case equals what its journal amounts to", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])("after a random life (%i)", async (seed) => {
    const db = freshDatabase();
    const [clock, roll] = [ticking(), dice(seed)];
    const id = uuid(seed);
    const pick = <T>(list: readonly T[]) => list[Math.floor(roll() * list.length)] as T;
    await open(db, id, [say.opened(), ...(roll() < 0.5 ? [say.guided()] : [])], clock);
    for (let n = 0; n < 40; n++) {
      const what = roll();
      const held = await exhibitsOf(db, id);
      if (what < 0.15) await keep(db, id, [exhibit(n, id, pick(momentsOfProof))], clock);
      else if (what < 0.25 && held.length > 0) await drop(db, pick(held).id, clock);
      else await change(db, id, clock, () => Array.from({ length: Math.floor(roll() * 4) }, () => pick(anything)()));
    }
    await expectWhole(db, id);
  });
});

describe("changes at the same time", () => {
  test("keep the chain whole and lose nothing", async () => {
    const db = freshDatabase();
    const clock = ticking();
    const id = uuid(1);
    await open(db, id, [say.opened()], clock);
    await Promise.all([
      change(db, id, clock, () => [say.guided()]),
      keep(db, id, [exhibit(1, id)], clock),
      ...Array.from({ length: 10 }, (_, n) => change(db, id, clock, () => [say.edited("plan", `Plan ${n}`)])),
      keep(db, id, [exhibit(2, id)], clock),
    ]);
    expect(await journalOf(db, id)).toHaveLength(14);
    await expectWhole(db, id);
  });

  test("decide on what the one before left, so that something noted once stays once", async () => {
    const db = freshDatabase();
    const clock = ticking();
    const id = uuid(1);
    await open(db, id, [say.opened()], clock);
    const once = () => change(db, id, clock, ({ state }) => (state.guiding ? [] : [say.guided()]));
    await Promise.all([once(), once(), once()]);
    expect(await journalOf(db, id)).toHaveLength(2);
  });

  test("of two cases do not touch each other's journals", async () => {
    const db = freshDatabase();
    const clock = ticking();
    await Promise.all([open(db, uuid(1), [say.opened()], clock), open(db, uuid(2), [say.opened(paymill)], clock)]);
    const turns = [1, 2, 1, 2, 1].map((n) => change(db, uuid(n), clock, () => [say.charged(false)]));
    await Promise.all(turns);
    expect(await journalOf(db, uuid(1))).toHaveLength(4);
    expect(await journalOf(db, uuid(2))).toHaveLength(3);
    await expectWhole(db, uuid(1));
    await expectWhole(db, uuid(2));
  });
});

test("cases are found by when, by whose, by a running guide and by what is unfinished", async () => {
  const db = freshDatabase();
  const clock = ticking();
  await open(db, uuid(1), [say.opened(), say.guided()], clock);
  await open(db, uuid(2), [say.opened(paymill), say.guided(), say.pressed("cancel-subscription")], clock);
  await open(db, uuid(3), [say.opened({ id: null, name: "pencil.example" })], clock);
  await change(db, uuid(1), clock, () => [say.closed()]);
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  expect(ids(await newest(db, 2))).toEqual([uuid(1), uuid(3)]);
  expect(ids(await guided(db))).toEqual([uuid(2)]);
  expect(ids(await ofProvider(db, "lumen"))).toEqual([uuid(1)]);
  expect(ids(await ofProvider(db, "pencil.example"))).toEqual([uuid(3)]);
  expect(await countUnfinished(db)).toBe(1);
});
