import { describe, expect, test } from "vitest";
import { beforeAfter } from "@/core/case/before-after";
import type { CaseEvent } from "@/core/case/event";
import { type Entry, link } from "@/core/evidence/chain";
import type { FactKind } from "@/core/recognition/fact";
import { instant } from "@/core/value/moment";
import { address, say, uuid } from "./build";

const stated = (kind: FactKind, value: string): CaseEvent => ({
  type: "fact-stated",
  fact: { kind, value, shown: value },
  address,
});
function journal(...events: CaseEvent[]): Entry[] {
  const entries: Entry[] = [];
  for (const event of events) entries.push(link(entries.at(-1) ?? null, event, instant(0, 0)));
  return entries;
}
const told = (entries: Entry[]) =>
  beforeAfter(entries)?.rows.map(({ before, after }) => [before, after].map((side) => side && [side.kind, side.value]));

const before = [say.opened(), stated("renews-on", "2026-09-12"), stated("price", "9.90 EUR")];

describe("before and after", () => {
  test("a renewal becomes an end, with the copies of both pages", () => {
    const entries = journal(
      ...before,
      say.kept("before", uuid(1)),
      say.lastPress(),
      stated("ends-on", "2026-09-12"),
      say.confirmed("2026-09-12"),
      say.kept("confirmation", uuid(2)),
    );
    expect(told(entries)).toEqual([
      [
        ["renews-on", "2026-09-12"],
        ["ends-on", "2026-09-12"],
      ],
    ]);
    expect(beforeAfter(entries)?.exhibits).toEqual({ before: uuid(1), after: uuid(2) });
  });

  test("a price that the page states anew is beside the old one", () => {
    const entries = journal(...before, say.lastPress(), say.confirmed(), stated("price", "0.00 EUR"));
    expect(told(entries)).toContainEqual([
      ["price", "9.90 EUR"],
      ["price", "0.00 EUR"],
    ]);
  });

  test("where the page after says nothing of an end, that is told as nothing", () => {
    expect(told(journal(...before, say.lastPress(), say.confirmed()))).toEqual([[["renews-on", "2026-09-12"], null]]);
  });

  test("a page that still renews stands beside what it was", () => {
    const entries = journal(...before, say.lastPress(), say.confirmed(), stated("renews-on", "2026-10-12"));
    expect(told(entries)?.[0]).toEqual([
      ["renews-on", "2026-09-12"],
      ["renews-on", "2026-10-12"],
    ]);
  });

  test("is nothing before a page confirms, and nothing of what only the person noted", () => {
    expect(beforeAfter(journal(...before, say.lastPress()))).toBeNull();
    const noted: CaseEvent = { type: "fact-edited", kind: "renews-on", value: "2026-09-12" };
    expect(beforeAfter(journal(say.opened(), noted, say.lastPress(), say.confirmed()))).toBeNull();
  });

  test("names no copy that was deleted", () => {
    const gone: CaseEvent = { type: "exhibit-deleted", exhibit: uuid(1), sha256: "0".repeat(64) };
    const entries = journal(...before, say.kept("before", uuid(1)), gone, say.lastPress(), say.confirmed("2026-09-12"));
    expect(beforeAfter(entries)?.exhibits.before).toBeNull();
  });
});
