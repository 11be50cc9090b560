import { describe, expect, test } from "vitest";
import { readStatement } from "@/core/language/statement";
import { recognise } from "@/core/recognition/recognise";
import type { SeenControl } from "@/core/recognition/sight";
import { line, part, seen, sight } from "./sight";

/** What an account's page makes of these lines and controls. */
function page(lines: readonly string[], controls: readonly SeenControl[] = [], path = "/account/subscription") {
  const shown = sight({
    parts: [part("Membership")],
    headings: [{ text: "Membership", parts: [0], aside: false }],
    lines: lines.map((text) => line(text, { parts: [0] })),
    controls: [...controls],
  });
  return recognise(shown, new URL(path, "https://fernwell.example"), null);
}

describe("a last day beside a way to begin again", () => {
  const day = "Your access ends on 3 December 2026.";
  test.each([
    ["a plan that was paused", "Your membership is paused.", "Resume membership"],
    ["a plan that was suspended", "Votre abonnement est suspendu.", "Reprendre l’abonnement"],
    ["a payment that failed", "We couldn't charge your card.", "Reactivate membership"],
    ["a trial", "You are on a free trial.", "Resubscribe"],
  ])("is no end of %s", (_, said, again) => {
    expect(page([said, day], [seen(again)]).kind).not.toBe("confirmed");
    expect(page([day], [seen("Resubscribe")]).kind, "alone it is one").toBe("confirmed");
  });
});

describe("a line break", () => {
  test.each([
    "If you go ahead^ You lose your benefits^ Your subscription is cancelled",
    "You will then read: “Dear customer^ Your subscription has been cancelled”",
  ])("frees no sentence from what was opened before it: %s", (text) => {
    const { kind, sentences } = page([text], [seen("Resubscribe")]);
    expect(kind).not.toBe("confirmed");
    expect(sentences.filter((one) => one.kind === "confirmed")).toEqual([]);
  });
});

test("an offer that is declined on the account's page is no way out", () => {
  const renews = "Gold, $10.00 a month. Renews on May 3, 2027.";
  const { kind, controls } = page([renews], [seen("See offer"), seen("Decline offer"), seen("Cancel subscription")]);
  expect(kind).not.toBe("final-confirm");
  expect(controls.filter(({ intent }) => intent === "confirm-cancel")).toEqual([]);
});

test("a question that is not whether one is sure has no last press below it", () => {
  const asked = (title: string) =>
    recognise(
      sight({
        parts: [part("Orders"), part(title, { as: "dialog" })],
        headings: [{ text: title, parts: [1], aside: false }],
        controls: ["Cancel subscription", "Close"].map((name) => seen(name, { part: 1, heading: title })),
      }),
      new URL("https://fernwell.example/orders"),
      null,
    ).kind;
  expect(asked("Are you sure?")).toBe("final-confirm");
  expect(asked("Not happy?")).not.toBe("final-confirm");
  expect(asked("Is it the price?")).not.toBe("final-confirm");
});

test("what could not be done for a reason has failed; what waits for a link has not", () => {
  const why = "Your subscription was not cancelled because we couldn't verify your identity.";
  expect(readStatement(why, ["en"]).kind).toBe("failed");
  expect(readStatement("Your subscription is not cancelled until you open the link.", ["en"]).kind).toBe("not-yet");
});
