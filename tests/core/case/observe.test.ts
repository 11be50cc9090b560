import { describe, expect, test } from "vitest";
import { type CaseEvent, eventSchema } from "@/core/case/event";
import { observe, type PageSeen } from "@/core/case/observe";
import { advance } from "@/core/case/reduce";
import type { CaseState } from "@/core/case/state";
import { statusOf } from "@/core/case/status";
import { link } from "@/core/evidence/chain";
import { instant } from "@/core/value/moment";
import { control, fact, sentence } from "../recognition/build";
import { after, billerPage, lumen, noted, page, paymill, say, today } from "./build";

const first = say.pressed("cancel-subscription");
const last = say.lastPress();
const guided = after(say.guided());
const pressed = after(say.guided(), first, last);
const ended = sentence("Your subscription has been cancelled.", { day: "2026-07-01" });
const cancel = (row: string | null = null) => control("Cancel subscription", "cancel-subscription", { row });
const renewal = fact("renews-on", "2026-07-01", "Renews on 1 July 2026");

/** The state after everything that a page adds. */
function taking(state: CaseState, seen: PageSeen): CaseState {
  const at = instant(Date.UTC(2026, 5, 3, 11), 0);
  return observe(state, seen).reduce<CaseState>((now, event) => advance(now, link(null, event, at)), state);
}

/** What a page adds, of one type. */
function only<T extends CaseEvent["type"]>(type: T, state: CaseState, seen: PageSeen) {
  return observe(state, seen).filter((event): event is Extract<CaseEvent, { type: T }> => event.type === type);
}

describe("a page is noted once", () => {
  const account = page("billing", { facts: [fact("plan", "Plus"), renewal], controls: [cancel()] });

  test("with its facts, and adds nothing when it is seen again", () => {
    expect(noted(guided, account)).toEqual(["page-recognised", "fact-stated", "fact-stated"]);
    expect(noted(taking(guided, account), account)).toEqual([]);
  });

  test("and again when it says something else", () => {
    const later = page("billing", { facts: [fact("plan", "Pro"), renewal], controls: [cancel()] });
    expect(noted(taking(guided, account), later)).toEqual(["fact-stated"]);
  });

  test.each([
    ["a confirmation", pressed, page("confirmed", { sentences: [ended] })],
    ["a failure", pressed, page("cancel-step", { sentences: [sentence("Cancellation failed.")] })],
    ["a sign-in", guided, page("login")],
    ["a renewal", after(say.confirmed()), page("billing", { facts: [renewal], controls: [cancel()] })],
    ["a biller", guided, billerPage("billing")],
  ] as const)("also with %s", (_, state, seen) => {
    const once = taking(state, seen);
    expect(once).not.toEqual(state);
    expect(noted(once, seen)).toEqual([]);
  });

  test("and not at all when it is about something else", () => {
    expect(noted(guided, page("other"))).toEqual([]);
  });

  test("and everything it adds may be stored", () => {
    const states = [guided, pressed, after(say.confirmed())];
    const pages = [account, page("login"), page("confirmed", { sentences: [ended] }), billerPage("offer")];
    for (const state of states)
      for (const seen of pages)
        for (const event of observe(state, seen)) expect(eventSchema.safeParse(event).success).toBe(true);
  });
});

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

  test("is taken again after a contradiction", () => {
    const doubted = after(say.confirmed(), say.renews());
    expect(taking(doubted, page("confirmed", { sentences: [ended] })).contradicted).toBe(false);
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
      facts: [fact("price", "900 EUR"), renewal, fact("account-email", "ada@post.example")],
    });
    expect(only("fact-stated", guided, seen).map(({ fact: { kind } }) => kind)).toEqual(["account-email"]);
  });

  test("a renewal on such a page does not take our confirmation back", () => {
    const seen = billerPage("billing", {
      names: ["Lumen", "Pencil"],
      facts: [renewal],
      controls: [cancel("Pencil Pro, 5 € a month")],
    });
    expect(noted(after(say.confirmed()), seen)).not.toContain("renewal-seen");
  });
});

describe("a renewal", () => {
  const running = page("billing", { facts: [renewal], controls: [cancel()] });

  test("seen after the confirmation makes the case unknown", () => {
    const state = taking(after(say.guided(), first, last, say.confirmed(), say.kept("confirmation")), running);
    expect(statusOf(state, today)).toBe("unknown");
  });

  test("without a way to cancel, or without a date, is the old text and nothing new", () => {
    const confirmed = after(say.confirmed());
    expect(noted(confirmed, page("billing", { facts: [renewal] }))).not.toContain("renewal-seen");
    expect(noted(confirmed, page("billing", { controls: [cancel()] }))).not.toContain("renewal-seen");
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

describe("leaving", () => {
  const inFlow = after(say.guided(), first, say.saw("offer"));
  test("a step for the account page is noted as unfinished", () => {
    expect(noted(inFlow, page("billing"))).toContain("left-unfinished");
    expect(taking(inFlow, page("billing")).unfinished).toBe(true);
  });
  test.each(["survey", "final-confirm", "login", "confirmed"] as const)("a step for %s is not", (kind) => {
    expect(noted(inFlow, page(kind, { sentences: [ended] }))).not.toContain("left-unfinished");
  });
  test("the billing page before any step is not", () => {
    expect(noted(after(say.guided(), first), page("account"))).not.toContain("left-unfinished");
  });
});

describe("facts", () => {
  test("of an offer or a question are not those of the subscription", () => {
    for (const kind of ["offer", "final-confirm", "survey"] as const)
      expect(noted(guided, page(kind, { facts: [fact("price", "1150 EUR")] }))).not.toContain("fact-stated");
  });
  test("that the person set right are not stated over", () => {
    expect(noted(after(say.edited("plan", "Team")), page("billing", { facts: [fact("plan", "Pro")] }))).not.toContain(
      "fact-stated",
    );
  });
  test("an end is one only on a page that confirms", () => {
    expect(noted(guided, page("billing", { facts: [fact("ends-on", "2026-07-01")] }))).not.toContain("fact-stated");
  });
});

test("a sign-in is noted while the guide runs, and not when it is closed", () => {
  expect(noted(guided, page("login"))).toContain("sign-in-asked");
  expect(noted(after(say.guided(), say.closed()), page("login"))).not.toContain("sign-in-asked");
});

test("a biller's page that names the seller late puts the case right", () => {
  const nameless = after(say.opened(paymill));
  const events = observe(nameless, billerPage("billing"));
  expect(events.slice(0, 2)).toEqual([
    { type: "provider-found", provider: lumen },
    { type: "biller-found", biller: paymill },
  ]);
});
