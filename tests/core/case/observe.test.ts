import { describe, expect, test } from "vitest";
import { eventSchema } from "@/core/case/event";
import { observe } from "@/core/case/observe";
import { control, fact, sentence } from "../recognition/build";
import { billerPage, caseAfter, lumen, noted, opened, page, paymill, say, taking } from "./build";

const first = say.pressed("cancel-subscription");
const last = say.lastPress();
const guided = caseAfter(say.guided());
const pressed = caseAfter(say.guided(), first, last);
const ended = sentence("Your subscription has been cancelled.", { day: "2026-07-01" });
const cancel = (row: string | null = null) => control("Cancel subscription", "cancel-subscription", { row });
const renewal = fact("renews-on", "2026-07-01", "Renews on 1 July 2026");

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
    ["a renewal", caseAfter(say.confirmed()), page("billing", { facts: [renewal], controls: [cancel()] })],
    ["a biller", guided, billerPage("billing")],
  ] as const)("also with %s", (_, state, seen) => {
    const once = taking(state, seen);
    expect(once).not.toEqual(state);
    expect(noted(once, seen)).toEqual([]);
  });

  test("and not with the price of what is sold again behind the end", () => {
    const paid = page("billing", { facts: [fact("plan", "Plus"), fact("price", "23.00 EUR")], controls: [cancel()] });
    const sold = [fact("plan", "Plus"), fact("price", "4.99 EUR")];
    const before = taking(pressed, paid);
    const after = taking(before, page("confirmed", { facts: sold, sentences: [ended] }));
    expect(after.facts.price?.value).toBe("23.00 EUR");
    expect(taking(after, page("account", { facts: sold })).facts.price?.value).toBe("23.00 EUR");
    expect(taking(before, page("account", { facts: sold })).facts.price?.value, "a new price before").toBe("4.99 EUR");
  });

  test("and not as a failure while the end waits for a link in an e-mail", () => {
    const waits = sentence("Your plan is not cancelled yet: open the link that we sent.");
    expect(noted(pressed, page("account", { sentences: [waits] }))).toEqual(["page-recognised"]);
  });

  test("and not at all when it is about something else", () => {
    expect(noted(guided, page("other"))).toEqual([]);
  });

  test("and everything it adds may be stored", () => {
    const states = [guided, pressed, caseAfter(say.confirmed())];
    const pages = [account, page("login"), page("confirmed", { sentences: [ended] }), billerPage("offer")];
    for (const state of states)
      for (const seen of pages)
        for (const event of observe(state, seen)) expect(eventSchema.safeParse(event).success).toBe(true);
  });
});

describe("leaving", () => {
  const inFlow = caseAfter(say.guided(), first, say.saw("offer"));
  test("a step for the account page is noted as unfinished", () => {
    expect(noted(inFlow, page("billing"))).toContain("left-unfinished");
    expect(taking(inFlow, page("billing")).unfinished).toBe(true);
  });
  test.each(["survey", "final-confirm", "login", "confirmed"] as const)("a step for %s is not", (kind) => {
    expect(noted(inFlow, page(kind, { sentences: [ended] }))).not.toContain("left-unfinished");
  });
  test("the billing page before any step is not", () => {
    expect(noted(caseAfter(say.guided(), first), page("account"))).not.toContain("left-unfinished");
  });
});

describe("facts", () => {
  test("of an offer or a question are not those of the subscription", () => {
    for (const kind of ["offer", "final-confirm", "survey"] as const)
      expect(noted(guided, page(kind, { facts: [fact("price", "11.50 EUR")] }))).not.toContain("fact-stated");
  });
  test("that the person set right are not stated over", () => {
    expect(
      noted(caseAfter(say.edited("plan", "Team")), page("billing", { facts: [fact("plan", "Pro")] })),
    ).not.toContain("fact-stated");
  });
  test("an end is one only on a page that confirms", () => {
    const ends = page("billing", { facts: [fact("ends-on", "2026-07-01")] });
    expect(noted(guided, ends)).not.toContain("fact-stated");
    expect(taking(guided, ends).endsOn).toBeNull();
  });
});

test("a sign-in is noted while the guide runs, and not when it is closed", () => {
  expect(noted(guided, page("login"))).toContain("sign-in-asked");
  expect(noted(caseAfter(say.guided(), say.closed()), page("login"))).not.toContain("sign-in-asked");
});

test("a biller's page that names the seller late puts the case right", () => {
  const nameless = opened(paymill);
  const events = observe(nameless, billerPage("billing"));
  expect(events.slice(0, 2)).toEqual([
    { type: "provider-found", provider: lumen },
    { type: "biller-found", biller: paymill },
  ]);
});

describe("the day of the end, where the confirmation gave none", () => {
  const ends = page("billing", { facts: [fact("ends-on", "2026-07-01", "Cancels on 1 July 2026")] });
  const confirmed = caseAfter(say.guided(), first, last, say.confirmed());

  test("is that of the plan's page afterwards", () => {
    expect(taking(confirmed, ends).endsOn).toBe("2026-07-01");
  });

  test("never replaces one that was confirmed", () => {
    expect(taking(caseAfter(say.confirmed("2026-06-20")), ends).endsOn).toBe("2026-06-20");
  });

  test("is not taken from a page that contradicts, or that lists other products", () => {
    const several = billerPage("billing", { names: ["Lumen", "Pencil"], facts: ends.recognition.facts });
    expect(taking(confirmed, several).endsOn).toBeNull();
    expect(taking(caseAfter(say.confirmed(), say.renews()), ends).endsOn).toBeNull();
  });
});

test("two tabs of one case that are asked in turn note nothing more", () => {
  const [account, step] = [page("account"), page("cancel-step", {}, { address: "https://lumen.example/cancel" })];
  let state = caseAfter(say.guided(), say.pressed("cancel-subscription"));
  for (const seen of [account, step]) state = taking(state, seen);
  for (const seen of [account, step]) expect(noted(state, { ...seen, again: true })).toEqual([]);
});
