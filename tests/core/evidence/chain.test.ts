import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { CaseEvent } from "@/core/case/event";
import { breaksOf } from "@/core/evidence/breaks";
import { type Entry, link, origin } from "@/core/evidence/chain";
import { instant } from "@/core/value/moment";

const at = (second: number) => instant(Date.UTC(2026, 5, 3, 10, 0, second), -120);

const events: CaseEvent[] = [
  {
    type: "case-opened",
    provider: { id: "lumen", name: "Lumen « Élan »" },
    biller: null,
    address: "https://lumen.example/plan",
    by: "guide",
  },
  { type: "guide-started", address: "https://lumen.example/plan" },
  { type: "item-ticked", item: "understand", ticked: true },
  { type: "charge-reported", charged: false },
  { type: "guide-closed" },
];

function chain(list: readonly CaseEvent[] = events): Entry[] {
  const entries: Entry[] = [];
  for (const [n, event] of list.entries()) entries.push(link(entries.at(-1) ?? null, event, at(n)));
  return entries;
}

test("the first entry stands on 64 zeros, every other on the hash before it", () => {
  const [first, second] = chain();
  expect(first).toMatchObject({ seq: 0, prev: "0".repeat(64) });
  expect(origin).toBe("0".repeat(64));
  expect(second).toMatchObject({ seq: 1, prev: first?.hash });
});

test("openssl comes to the same hash from the canonical JSON, written here by hand", () => {
  const [first] = chain();
  const json =
    '{"at":"2026-06-03T12:00:00.000+02:00","event":{"address":"https://lumen.example/plan","biller":null,' +
    '"by":"guide","provider":{"id":"lumen","name":"Lumen « Élan »"},"type":"case-opened"},' +
    `"prev":"${"0".repeat(64)}","seq":0}`;
  const said = execFileSync("openssl", ["dgst", "-sha256"], { input: json }).toString();
  expect(first?.hash).toBe(said.trim().split(" ").at(-1));
});

test("the order in which an event's properties were written does not change its hash", () => {
  const turned: CaseEvent = { ticked: true, item: "understand", type: "item-ticked" };
  expect(chain([turned])[0]?.hash).toBe(chain([{ type: "item-ticked", item: "understand", ticked: true }])[0]?.hash);
});

describe("breaksOf", () => {
  test("finds nothing in a whole chain, an empty one, and one that was stored and read again", () => {
    expect(breaksOf(chain())).toEqual([]);
    expect(breaksOf([])).toEqual([]);
    expect(breaksOf(JSON.parse(JSON.stringify(chain())) as Entry[])).toEqual([]);
  });

  test.each(events.map((_, n) => n))("finds entry %i when anything in it was changed", (n) => {
    const whole = chain();
    const entry = whole[n] as Entry;
    const changes: Entry[] = [
      { ...entry, event: { type: "charge-reported", charged: true } },
      { ...entry, at: at(59) },
      { ...entry, hash: "f".repeat(64) },
      { ...entry, prev: "e".repeat(64) },
      { ...entry, seq: 99 },
    ];
    for (const change of changes) expect(breaksOf(whole.with(n, change))[0]?.at).toBe(n);
  });

  test.each([0, 1, 2, 3])("finds the place from which entry %i was removed", (n) => {
    expect(breaksOf(chain().toSpliced(n, 1))[0]?.at).toBe(n);
  });

  test.each([0, 1, 2, 3])("finds the place where entries %i and its next were swapped", (n) => {
    const whole = chain();
    const [a, b] = [whole[n] as Entry, whole[n + 1] as Entry];
    expect(breaksOf(whole.with(n, b).with(n + 1, a))[0]?.at).toBe(n);
    const renumbered = whole.with(n, { ...b, seq: n }).with(n + 1, { ...a, seq: n + 1 });
    expect(breaksOf(renumbered)[0]?.at).toBe(n);
  });

  test.each([0, 1, 2, 3, 4])("finds the place where something was inserted before entry %i", (n) => {
    const whole = chain();
    const forged = link(whole[n - 1] ?? null, { type: "guide-closed" }, at(30));
    const inserted = whole.toSpliced(n, 0, forged).map((entry, seq) => ({ ...entry, seq }));
    expect(breaksOf(inserted)[0]).toEqual({ at: n + 1, cause: "inserted", from: n, to: n });
  });

  test("finds the next entry when one was changed and its own hash mended", () => {
    const whole = chain();
    const forged = link(whole[1] as Entry, { type: "charge-reported", charged: true }, at(2));
    expect(breaksOf(whole.with(2, forged))).toEqual([{ at: 3, cause: "replaced", from: 2, to: 2 }]);
  });
});
