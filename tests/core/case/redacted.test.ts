import { describe, expect, test } from "vitest";
import type { CaseEvent, EventOf } from "@/core/case/event";
import { backingOf, confirmationExhibits, statusOf, statusWithout } from "@/core/case/status";
import { caseAfter, say, today } from "./build";

const sha = (letter: string) => letter.repeat(64);
type Kept = EventOf<"exhibit-kept">;

/** A picture of the confirmation, whose bytes are told apart by a letter. */
const picture = (letter: string): Kept => ({
  ...say.kept("confirmation", undefined, "screenshot"),
  sha256: sha(letter),
});
/** The same with parts blacked out. */
const redacted = (of: Kept, letter: string): Kept => ({
  ...say.kept("confirmation", undefined, "redacted"),
  sha256: sha(letter),
  original: of.sha256,
});

const cancelled: CaseEvent[] = [say.guided(), say.lastPress(), say.confirmed()];
const status = (...events: CaseEvent[]) => statusOf(caseAfter(...events), today);

describe("a picture with parts blacked out", () => {
  const shot = picture("a");
  const page = say.kept("confirmation");

  test("does not back the end once its original is deleted: nobody can see what was under the black", () => {
    const events = [...cancelled, shot, redacted(shot, "b")];
    expect(status(...events)).toBe("acknowledged");
    expect(status(...events, say.dropped(shot))).toBe("requested");
    for (const item of ["cancel", "confirm-page"] as const)
      expect(backingOf(caseAfter(...events, say.dropped(shot)), item)).toBe("open");
    expect(confirmationExhibits(caseAfter(...events, say.dropped(shot)))).toEqual([]);
  });

  test("takes nothing away while something whole of the same confirmation is kept", () => {
    const events = [...cancelled, shot, page, redacted(shot, "b"), say.dropped(shot)];
    expect(status(...events)).toBe("acknowledged");
    expect(status(...events, say.dropped(page))).toBe("requested");
  });

  test("backs it neither in number nor blacked out once more", () => {
    const once = redacted(shot, "b");
    const events = [...cancelled, shot, once, redacted(shot, "d"), redacted(once, "c")];
    expect(status(...events)).toBe("acknowledged");
    expect(status(...events, say.dropped(shot))).toBe("requested");
    expect(status(...events, say.dropped(shot), picture("e")), "a new copy does").toBe("acknowledged");
  });

  test("does not either where an earlier version noted in the case that it does", () => {
    const state = caseAfter(...cancelled, shot, redacted(shot, "b"), say.dropped(shot));
    const before = { ...state, exhibits: state.exhibits.map((exhibit) => ({ ...exhibit, backs: true })) };
    expect(statusOf(before, today)).toBe("requested");
  });
});

test("what a case falls to is known before its last whole copy of the confirmation is deleted", () => {
  const [shot, page, plan] = [picture("a"), say.kept("confirmation"), say.kept("before")];
  const copy = redacted(shot, "b");
  const both = caseAfter(...cancelled, plan, shot, page, copy);
  for (const { exhibit } of [plan, shot, page, copy]) expect(statusWithout(both, exhibit, today)).toBeNull();
  const one = caseAfter(...cancelled, plan, shot, copy);
  expect(statusWithout(one, shot.exhibit, today)).toBe("requested");
  expect(statusWithout(one, copy.exhibit, today)).toBeNull();
  expect(statusWithout(caseAfter(say.guided(), plan), plan.exhibit, today)).toBeNull();
});
