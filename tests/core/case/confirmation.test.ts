import { describe, expect, test } from "vitest";
import type { CaseEvent } from "@/core/case/event";
import { observe, type PageSeen } from "@/core/case/observe";
import { statusOf } from "@/core/case/status";
import { control, fact, sentence } from "../recognition/build";
import { billerPage, caseAfter, noted, page, say, taking, today } from "./build";

const first = say.pressed("cancel-subscription");
const guided = caseAfter(say.guided());
const pressed = caseAfter(say.guided(), first, say.lastPress());
const ended = sentence("Your subscription has been cancelled.", { day: "2026-07-01" });
const cancel = (row: string | null = null) => control("Cancel subscription", "cancel-subscription", { row });
const renewal = fact("renews-on", "2026-07-01", "Renews on 1 July 2026");

/** What a page adds, of one type. */
function only<T extends CaseEvent["type"]>(type: T, state: Parameters<typeof observe>[0], seen: PageSeen) {
  return observe(state, seen).filter((event): event is Extract<CaseEvent, { type: T }> => event.type === type);
}

describe("a confirmation", () => {
  test("is noted with the page's words and its day", () => {
    expect(only("confirmation-seen", pressed, page("confirmed", { sentences: [ended] }))).toMatchObject([
      { text: ended.text, endsOn: "2026-07-01" },
    ]);
  });

  test("takes the day from the page's facts when its sentence has none, and else has none", () => {
    const bare = { ...ended, day: null };
    const withFact = page("confirmed", { sentences: [bare], facts: [fact("ends-on", "2026-08-01")] });
    expect(only("confirmation-seen", pressed, withFact)[0]?.endsOn).toBe("2026-08-01");
    expect(only("confirmation-seen", pressed, page("confirmed", { sentences: [bare] }))[0]?.endsOn).toBeNull();
  });

  test("alone does not make the case acknowledged: the copy is still missing", () => {
    expect(statusOf(taking(pressed, page("confirmed", { sentences: [ended] })), today)).toBe("requested");
  });

  test("is not taken from a page of another kind, nor without a sentence", () => {
    expect(noted(pressed, page("billing", { sentences: [ended] }))).not.toContain("confirmation-seen");
    expect(noted(pressed, page("confirmed"))).not.toContain("confirmation-seen");
  });

  test("is not taken before the last press while a control would still cancel", () => {
    const seen = page("confirmed", { sentences: [ended], controls: [cancel()] });
    expect(noted(guided, seen)).not.toContain("confirmation-seen");
  });

  test("of a day long before the case is none of its own", () => {
    const old = page("confirmed", { sentences: [{ ...ended, day: "2025-05-02" }] });
    expect(noted(pressed, old)).not.toContain("confirmation-seen");
  });

  test("makes what was said of a renewal a thing of the past", () => {
    const before = caseAfter(say.guided(), say.stated("renews-on", "2026-07-01"), say.lastPress());
    expect(before.facts["renews-on"]).toBeDefined();
    expect(taking(before, page("confirmed", { sentences: [ended] })).facts["renews-on"]).toBeUndefined();
  });

  test("is taken again after a contradiction from a page that was loaded since", () => {
    const doubted = caseAfter(say.confirmed(), say.renews());
    const later = Date.parse(doubted.contradictedAt ?? "") + 1;
    expect(taking(doubted, page("confirmed", { sentences: [ended], loaded: later })).contradicted).toBe(false);
  });

  test("is not taken again from the page on which the way back was pressed, whatever else it shows meanwhile", () => {
    const back = caseAfter(say.confirmed(), say.kept("confirmation"), say.pressed("resume"));
    const before = Date.parse(back.contradictedAt ?? "") - 1;
    const waiting = page("confirmed", { sentences: [ended], loaded: before });
    expect(noted(back, waiting)).not.toContain("confirmation-seen");
    expect(statusOf(taking(back, waiting), today)).toBe("unknown");
  });

  test("is taken on that page after another last press", () => {
    const again = caseAfter(say.confirmed(), say.pressed("resume"), first, say.lastPress());
    expect(noted(again, page("confirmed", { sentences: [ended], loaded: 1 }))).toContain("confirmation-seen");
    expect(statusOf(again, today)).toBe("requested");
  });
});

describe("of two products on a biller's page only ours counts", () => {
  const two = (ours: boolean) =>
    billerPage("confirmed", {
      names: ["Lumen", "Pencil"],
      sentences: [ended],
      controls: [cancel(ours ? "Lumen Notes, 9 € a month" : "Pencil Pro, 5 € a month")],
    });

  test("the other's “Cancel” does not stand against our confirmation", () => {
    expect(noted(pressed, two(false))).toContain("confirmation-seen");
  });

  test("our own “Cancel” does", () => {
    expect(noted(pressed, two(true))).not.toContain("confirmation-seen");
  });

  test("without a last press of ours the confirmation may be the other's", () => {
    expect(noted(guided, two(false))).not.toContain("confirmation-seen");
  });

  test("prices and days of such a page are nobody's, the person's address is", () => {
    const seen = billerPage("billing", {
      names: ["Lumen", "Pencil"],
      facts: [fact("price", "9.00 EUR"), renewal, fact("account-email", "ada@post.example")],
    });
    expect(only("fact-stated", guided, seen).map(({ fact: { kind } }) => kind)).toEqual(["account-email"]);
  });

  test("a renewal on such a page does not take our confirmation back", () => {
    const seen = billerPage("billing", {
      names: ["Lumen", "Pencil"],
      facts: [renewal],
      controls: [cancel("Pencil Pro, 5 € a month")],
    });
    expect(noted(caseAfter(say.confirmed()), seen)).not.toContain("renewal-seen");
  });
});

describe("a renewal", () => {
  const running = page("billing", { facts: [renewal], controls: [cancel()] });

  test("seen after the confirmation makes the case unknown", () => {
    const state = taking(
      caseAfter(say.guided(), first, say.lastPress(), say.confirmed(), say.kept("confirmation")),
      running,
    );
    expect(statusOf(state, today)).toBe("unknown");
  });

  test("without a way to cancel, or without a date, is the old text and nothing new", () => {
    const confirmed = caseAfter(say.confirmed());
    expect(noted(confirmed, page("billing", { facts: [renewal] }))).not.toContain("renewal-seen");
    expect(noted(confirmed, page("billing", { controls: [cancel()] }))).not.toContain("renewal-seen");
  });

  test("is believed where only “Manage” stands beside it, but not beside an end or a way back", () => {
    const confirmed = caseAfter(say.confirmed());
    const manage = control("Manage plan", "manage-billing");
    const managed = (more: Parameters<typeof page>[1] = {}) =>
      noted(confirmed, page("billing", { facts: [renewal], controls: [manage], ...more }));
    expect(managed()).toContain("renewal-seen");
    expect(managed({ facts: [renewal, fact("ends-on", "2026-07-01")] })).not.toContain("renewal-seen");
    expect(managed({ controls: [manage, control("Resume plan", "resume")] })).not.toContain("renewal-seen");
  });

  test("before a confirmation takes nothing back", () => {
    expect(noted(pressed, running)).not.toContain("renewal-seen");
  });
});

describe("a failure", () => {
  const failed = page("final-confirm", { sentences: [sentence("Your subscription could not be cancelled.")] });
  test("after the last press is noted in the page's words", () => {
    expect(only("failure-seen", pressed, failed)[0]?.text).toBe("Your subscription could not be cancelled.");
    expect(taking(pressed, failed).unfinished).toBe(true);
  });
  test("before it is about something else", () => {
    expect(noted(guided, failed)).not.toContain("failure-seen");
  });
});
