import { describe, expect, test } from "vitest";
import { decide } from "@/core/recognition/decide";
import { control, fact, kindOf, sentence, signs } from "./build";

const ended = sentence("Your subscription has been cancelled.");
const failed = sentence("Your subscription could not be cancelled.");
const cancel = control("Cancel subscription", "cancel-subscription");
const confirm = control("Cancel subscription", "confirm-cancel", { place: "dialog" });
const keep = control("Keep plan", "keep-subscription", { place: "dialog" });
const resume = control("Resume subscription", "resume");
const offer = control("Take 50% off", "offer-accept", { place: "dialog" });

describe("a page confirms", () => {
  test("when a sentence says that it ended and nothing is left to press", () => {
    const decision = decide(signs({ sentences: [ended], topics: ["address:subscription"] }));
    expect(decision.kind).toBe("confirmed");
    expect(decision.reasons).toContainEqual({ from: "statement", words: ended.text });
  });

  test("all the more when it offers to take it up again", () => {
    const decision = decide(signs({ sentences: [ended], controls: [resume] }));
    expect(decision.kind).toBe("confirmed");
    expect(decision.reasons.map(({ words }) => words)).toContain("Resume subscription");
  });

  test("never while a control that would confirm the cancellation is there", () => {
    expect(kindOf({ sentences: [ended], controls: [confirm] })).toBe("final-confirm");
    expect(kindOf({ sentences: [ended], controls: [confirm, resume] })).not.toBe("confirmed");
  });

  test("never while “Cancel subscription” is still offered and nothing to resume", () => {
    expect(kindOf({ sentences: [ended], controls: [cancel], topics: ["heading:subscription"] })).toBe("billing");
  });

  test("never when another sentence says that it failed, in whichever order they stand", () => {
    expect(kindOf({ sentences: [ended, failed] })).not.toBe("confirmed");
    expect(kindOf({ sentences: [failed, ended] })).not.toBe("confirmed");
  });

  test("never when another sentence says that it has not ended yet", () => {
    const notYet = sentence("Your subscription is not cancelled yet.");
    expect(kindOf({ sentences: [ended, notYet], controls: [resume] })).not.toBe("confirmed");
  });

  test("never on a doubtful sentence", () => {
    expect(kindOf({ sentences: [{ ...ended, confidence: 0.5 }] })).toBe("other");
  });

  test("although a control of another, covered window would confirm", () => {
    expect(kindOf({ topics: ["address:account"], sentences: [ended], controls: [{ ...confirm, within: false }] })).toBe(
      "confirmed",
    );
    expect(
      kindOf({ topics: ["address:account"], sentences: [ended], controls: [{ ...confirm, state: "hidden" }] }),
    ).toBe("confirmed");
  });

  test("not by the address that the catalogue gives for a confirmation while the question still stands", () => {
    expect(kindOf({ hinted: "confirmed", controls: [confirm] })).toBe("final-confirm");
  });
});

describe("a step of the cancellation", () => {
  test("a last press makes the last question", () => {
    expect(kindOf({ controls: [keep, confirm], dialogOpen: true })).toBe("final-confirm");
  });
  test("an offer beside the way to keep or to end is an offer", () => {
    expect(kindOf({ controls: [offer, confirm] })).toBe("offer");
    expect(kindOf({ controls: [offer, keep] })).toBe("offer");
  });
  test("an offer alone is advertising", () => {
    expect(kindOf({ controls: [offer] })).toBe("other");
  });
  test("choices under a question for the reason are a survey", () => {
    expect(kindOf({ controls: [confirm], choices: 4, topics: ["heading:reason"] })).toBe("survey");
    expect(kindOf({ controls: [keep], choices: 4, topics: ["dialog:reason"] })).toBe("survey");
  });
  test("one box to tick is no survey", () => {
    expect(kindOf({ controls: [confirm], choices: 1, topics: ["heading:reason"] })).toBe("final-confirm");
  });
  test("a question about ending with only a way to keep is a step", () => {
    expect(kindOf({ controls: [keep], topics: ["dialog:ending"] })).toBe("cancel-step");
  });
});

test("a last question under the heading of a discount is an offer to stay", () => {
  const stay = control("Continue subscription", "resume");
  expect(kindOf({ controls: [confirm, stay], topics: ["heading:offer"] })).toBe("offer");
  expect(kindOf({ controls: [confirm, stay] })).toBe("final-confirm");
});

describe("a page of the account", () => {
  test("with a renewal and a way to cancel is a billing page", () => {
    expect(kindOf({ controls: [cancel], facts: [fact("renews-on", "2026-06-03")] })).toBe("billing");
  });
  test("with a plan and its price under a heading of a subscription is a billing page", () => {
    const facts = [fact("plan", "Lumen Plus"), fact("price", "23.00 EUR")];
    expect(kindOf({ facts, topics: ["heading:subscription"] })).toBe("billing");
  });
  test("with a price alone is a shop window, also under a heading “Choose a plan”", () => {
    expect(kindOf({ facts: [fact("price", "23.00 EUR")] })).toBe("other");
    expect(kindOf({ facts: [fact("price", "23.00 EUR")], topics: ["heading:subscription"] })).toBe("other");
  });
  test("with the way to billing under a heading of the account is an account page", () => {
    const manage = control("Manage subscription", "manage-billing");
    expect(kindOf({ controls: [manage], topics: ["heading:account"] })).toBe("account");
    expect(kindOf({ controls: [manage] })).toBe("other");
  });
  test("with a password to enter is a sign-in page", () => {
    expect(kindOf({ passwordField: true })).toBe("login");
    expect(kindOf({ topics: ["address:login"] })).toBe("login");
  });
  test("with a password field and a way to cancel is not a sign-in page", () => {
    expect(kindOf({ passwordField: true, controls: [cancel], topics: ["heading:subscription"] })).toBe("billing");
  });
  test("that only the catalogue knows keeps the catalogue's kind, less surely", () => {
    const decision = decide(signs({ hinted: "billing" }));
    expect(decision.kind).toBe("billing");
    expect(decision.confidence).toBeLessThan(0.7);
  });

  test("who is not signed in sees a sign-in page, whatever the catalogue says of its address", () => {
    expect(kindOf({ hinted: "billing", signedOut: true })).toBe("login");
  });
});

describe("a help page is other", () => {
  test("whatever it says and shows", () => {
    const page = { topics: ["address:help", "heading:subscription"], facts: [fact("price", "23.00 EUR")] };
    expect(kindOf({ ...page, controls: [cancel] })).toBe("other");
    expect(kindOf({ ...page, sentences: [ended] })).toBe("other");
    expect(kindOf({ ...page, hinted: "billing" })).toBe("other");
  });
  test("unless a dialog is open over it", () => {
    expect(kindOf({ topics: ["address:help"], dialogOpen: true, controls: [keep, confirm] })).toBe("final-confirm");
  });
});

test("an empty page is other, and a control that is unsure does not change that", () => {
  expect(kindOf({})).toBe("other");
  expect(kindOf({ controls: [{ ...confirm, confidence: 0.2 }] })).toBe("other");
});

test("a page is the billing's by its title or address, and the account's with a tile for it", () => {
  const controls = [control("My account", "manage-billing")];
  expect(kindOf({ controls, topics: ["address:subscription"] })).toBe("billing");
  expect(kindOf({ controls, topics: ["address:account", "heading:subscription"] })).toBe("account");
});
