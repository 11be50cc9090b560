import { expect, test } from "vitest";
import type { Exhibit } from "@/core/evidence/exhibit";
import { originOf } from "@/core/evidence/origin";
import { exhibit, journal, kept } from "../../ui/dossier/build";

const shot = exhibit(1, { kind: "screenshot", sha256: "1".repeat(64) });
const made = (n: number, { id, sha256 }: Exhibit) =>
  exhibit(n, { kind: "redacted", sha256: String(n).repeat(64), original: { id, sha256 } });
const once = made(2, shot);
const twice = made(3, once);

/** As the store notes what an exhibit was made from. */
const noted = (one: Exhibit) => ({ ...kept(one), ...(one.original && { original: one.original.sha256 }) }) as never;

test("only what was taken at its time is called so", () => {
  expect(originOf(shot, [])).toEqual({ by: "taken", from: null });
  expect(originOf(exhibit(4, { kind: "mail" }), [])).toEqual({ by: "added", from: null });
});

test("what was made from a picture names when that was taken, over several steps and after it is gone", () => {
  const entries = journal(noted(shot), noted(once), noted(twice));
  const at = entries.find(({ event }) => event.type === "exhibit-kept")?.at;
  expect(originOf(once, entries)).toEqual({ by: "made", from: at });
  expect(originOf(twice, entries)).toEqual({ by: "made", from: at });
  expect(originOf(once, []), "nothing is known").toEqual({ by: "made", from: null });
});
