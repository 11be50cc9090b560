import { describe, expect, test } from "vitest";
import type { CaseEvent, EventOf } from "@/core/case/event";
import { backingOf, statusOf } from "@/core/case/status";
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

  test("stands for its original once that is deleted: the case stays acknowledged", () => {
    const events = [...cancelled, shot, redacted(shot, "b")];
    expect(status(...events)).toBe("acknowledged");
    expect(status(...events, say.dropped(shot))).toBe("acknowledged");
    expect(backingOf(caseAfter(...events, say.dropped(shot)), "confirm-page")).toBe("proven");
  });

  test("goes too: nothing shows the confirmation any more, and nobody says that it does", () => {
    const copy = redacted(shot, "b");
    expect(status(...cancelled, shot, copy, say.dropped(shot), say.dropped(copy))).toBe("requested");
  });

  test("that was blacked out once more stands for the first", () => {
    const once = redacted(shot, "b");
    expect(status(...cancelled, shot, once, redacted(once, "c"), say.dropped(shot), say.dropped(once))).toBe(
      "acknowledged",
    );
  });

  test("of an earlier confirmation shows nothing of the one that came after the plan was seen to renew", () => {
    const again = [...cancelled, shot, say.renews(), say.lastPress(), say.confirmed()];
    expect(status(...again), "the old picture itself does not").toBe("requested");
    expect(status(...again, redacted(shot, "b"))).toBe("requested");
    const fresh = picture("d");
    expect(status(...again, redacted(shot, "b"), fresh)).toBe("acknowledged");
    expect(status(...again, fresh, redacted(fresh, "e"), say.dropped(fresh))).toBe("acknowledged");
    expect(status(...again, fresh, redacted(shot, "b"), say.dropped(fresh)), "only the copy of the old is left").toBe(
      "requested",
    );
  });

  test("of a page that was no confirmation, or of something unknown, confirms nothing", () => {
    const before: Kept = { ...say.kept("before", undefined, "screenshot"), sha256: sha("f") };
    expect(status(...cancelled, before, redacted(before, "b"))).toBe("requested");
    expect(status(...cancelled, redacted(shot, "b"))).toBe("requested");
  });

  test("made while the page says that the plan renews confirms nothing later either", () => {
    const doubted = [...cancelled, shot, say.renews(), redacted(shot, "b")];
    expect(status(...doubted)).toBe("unknown");
    expect(status(...doubted, say.dropped(shot), say.lastPress(), say.confirmed())).toBe("requested");
  });
});
