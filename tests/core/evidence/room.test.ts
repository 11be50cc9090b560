import { describe, expect, test } from "vitest";
import { roomOf, sizesByCase } from "@/core/evidence/room";
import { exhibit } from "../../store/build";
import { uuid } from "../case/build";

const [MB, GB, GiB] = [1e6, 1e9, 2 ** 30];

describe("the room that a browser tells", () => {
  test("is what is used and what is left", () => {
    expect(roomOf({ usage: 2 * MB, quota: 3_000 * MB })).toEqual({ used: 2 * MB, left: 2_998 * MB, scarce: false });
  });

  test("is scarce where a long page would hardly fit, however little is used", () => {
    expect(roomOf({ usage: 10 * MB, quota: 50 * MB })?.scarce).toBe(true);
    expect(roomOf({ usage: 0, quota: 40 * MB })?.scarce).toBe(true);
    expect(roomOf({ usage: 200 * MB, quota: 400 * MB })?.scarce).toBe(false);
  });

  test("is scarce where most is taken and little left, and not where much is left of very much", () => {
    expect(roomOf({ usage: 900 * MB, quota: 1_000 * MB })?.scarce).toBe(true);
    expect(roomOf({ usage: 45 * GB, quota: 50 * GB })).toEqual({ used: 45 * GB, left: 5 * GB, scarce: false });
  });

  test("is at its end, and never less than nothing", () => {
    expect(roomOf({ usage: 60 * MB, quota: 50 * MB })).toEqual({ used: 60 * MB, left: 0, scarce: true });
    expect(roomOf({ usage: 50 * MB, quota: 50 * MB })).toEqual({ used: 50 * MB, left: 0, scarce: true });
  });

  test("is no word about what is left where the browser makes one up", () => {
    for (const usage of [0, 2_631_488, 45 * GB])
      for (const left of [1, 10])
        expect(roomOf({ usage, quota: usage + left * GiB })).toEqual({ used: usage, left: null, scarce: false });
  });

  test("is none where the browser says nothing that makes sense", () => {
    for (const told of [{}, { usage: 1 }, { quota: 1 }, { usage: -1, quota: 5 }, { usage: 0, quota: 0 }])
      expect(roomOf(told), JSON.stringify(told)).toBeNull();
    expect(roomOf({ usage: Number.NaN, quota: 5 })).toBeNull();
    expect(roomOf({ usage: 1, quota: Number.NaN })).toBeNull();
  });
});

test("cases are told by what they take, the largest first", () => {
  const kept = (n: number, caseId: string, size: number) => ({ ...exhibit(n, caseId).exhibit, size });
  expect(sizesByCase([kept(1, uuid(1), 5), kept(2, uuid(2), 9), kept(3, uuid(1), 6)])).toEqual([
    { caseId: uuid(1), size: 11, count: 2 },
    { caseId: uuid(2), size: 9, count: 1 },
  ]);
  expect(sizesByCase([])).toEqual([]);
});
