import { describe, expect, test } from "vitest";
import type { CaseEvent } from "@/core/case/event";
import { advance, reduce } from "@/core/case/reduce";
import { statusOf } from "@/core/case/status";
import { caseAfter, journal, lumen, paymill, say, today } from "./build";

const first = say.pressed("cancel-subscription");
const last = say.lastPress();
const progress = (...events: CaseEvent[]) => caseAfter(say.guided(), ...events).progress;

test("an empty journal is no case, and one that does not begin with its opening is an error", () => {
  expect(reduce([])).toBeNull();
  expect(() => reduce(journal(say.guided()).slice(1))).toThrow(/case-opened/);
});

test("a case remembers when it was opened and when something last happened", () => {
  const entries = journal(say.guided(), say.closed());
  const state = reduce(entries);
  expect(state?.openedAt).toBe(entries[0]?.at);
  expect(state?.updatedAt).toBe(entries.at(-1)?.at);
});

test("reducing step by step comes to the same as reducing at once", () => {
  const entries = journal(say.guided(), first, say.saw("offer"), last, say.confirmed(), say.kept("confirmation"));
  let state = null as ReturnType<typeof reduce>;
  for (const entry of entries) state = advance(state, entry);
  expect(state).toEqual(reduce(entries));
});

test("an earlier state is not changed by what comes later", () => {
  const state = caseAfter(say.ticked("cancel"), say.kept("before"), say.stated("plan", "Plus"));
  const copy = structuredClone(state);
  const entries = journal(say.ticked("cancel", false), say.kept("asked"), say.edited("plan", "Pro"));
  for (const entry of entries.slice(1)) advance(state, entry);
  expect(state).toEqual(copy);
});

describe("the progress of a cancellation", () => {
  test("begins with the first press, goes on with a step and waits after the last press", () => {
    expect(progress()).toBe("none");
    expect(progress(first)).toBe("started");
    expect(progress(first, say.saw("offer"))).toBe("in-flow");
    expect(progress(first, say.saw("offer"), last)).toBe("pressed");
    expect(progress(first, say.saw("offer"), last, say.confirmed())).toBe("confirmed");
  });

  test("goes back when the page says that it failed after the last press", () => {
    const state = caseAfter(say.guided(), first, last, say.failed());
    expect(state.progress).toBe("in-flow");
    expect(state.unfinished).toBe(true);
    expect(statusOf(state, today)).toBe("preparing");
  });

  test.each(["final-confirm", "survey", "offer", "cancel-step"] as const)(
    "goes back when another question (%s) comes after a press that was thought the last",
    (kind) => {
      const state = caseAfter(say.guided(), first, last, say.saw(kind));
      expect(state.progress).toBe("in-flow");
      expect(statusOf(state, today)).toBe("preparing");
    },
  );

  test("is unfinished from the first press until the last, also when the person left", () => {
    const unfinished = (...events: CaseEvent[]) => caseAfter(say.guided(), ...events).unfinished;
    expect(unfinished()).toBe(false);
    expect(unfinished(first)).toBe(true);
    expect(unfinished(first, say.saw("survey"), say.left(), say.closed())).toBe(true);
    expect(unfinished(first, last)).toBe(false);
  });

  test("is none again when the person pressed “resume” on the way", () => {
    expect(progress(first, last, say.pressed("resume"))).toBe("none");
    expect(progress(first, say.pressed("resume"))).toBe("none");
  });

  test("is not moved by a press that keeps, pauses or manages", () => {
    for (const intent of ["keep-subscription", "pause", "manage-billing", "offer-accept"] as const)
      expect(progress(say.pressed(intent))).toBe("none");
  });

  test("is not undone by a stray press or a step's page after the confirmation", () => {
    expect(progress(first, last, say.confirmed(), first)).toBe("confirmed");
    expect(progress(first, last, say.confirmed(), say.saw("offer"))).toBe("confirmed");
    expect(progress(first, last, say.confirmed(), say.failed())).toBe("confirmed");
  });

  test("needs no press that we saw: a page that confirms is enough", () => {
    expect(caseAfter(say.confirmed("2026-07-01"))).toMatchObject({ progress: "confirmed", endsOn: "2026-07-01" });
  });
});

describe("a confirmation", () => {
  test("is taken back by a renewal, and given again by a later one", () => {
    const events = [say.guided(), first, last, say.confirmed("2026-06-01"), say.renews()];
    expect(caseAfter(...events).contradicted).toBe(true);
    expect(caseAfter(...events, say.confirmed()).contradicted).toBe(false);
  });

  test("without a date does not lose the date that an earlier one gave", () => {
    expect(caseAfter(say.confirmed("2026-06-01"), say.confirmed()).endsOn).toBe("2026-06-01");
  });

  test("does not come about by a renewal that was seen before it", () => {
    expect(caseAfter(say.renews(), first, last).contradicted).toBe(false);
  });
});

describe("facts", () => {
  test("come from the page until the person sets them right", () => {
    expect(caseAfter(say.stated("plan", "Plus"), say.stated("plan", "Pro")).facts.plan).toMatchObject({ value: "Pro" });
    expect(caseAfter(say.edited("plan", "Team"), say.stated("plan", "Pro")).facts.plan).toMatchObject({
      value: "Team",
      by: "person",
    });
  });
});

test("seller and biller may become known later", () => {
  const state = caseAfter({ type: "provider-found", provider: lumen }, { type: "biller-found", biller: paymill });
  expect(state).toMatchObject({ provider: lumen, biller: paymill });
});

test("a closed guide has been started once, and one that is running is not closed", () => {
  expect(caseAfter(say.guided())).toMatchObject({ guiding: true, guided: true });
  expect(caseAfter(say.guided(), say.closed())).toMatchObject({ guiding: false, guided: true });
});
