import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, part, seen, sight } from "./sight";

const read = (path: string, more: Parameters<typeof sight>[0]) =>
  recognise(sight({ path, ...more }), new URL(`https://www.lumen.example${path}`), null);
const intents = (path: string, more: Parameters<typeof sight>[0]) =>
  Object.fromEntries(read(path, more).controls.map(({ name, intent }) => [name, intent]));

describe("the only button of a page that ends", () => {
  const headings = [heading("Cancel your plan")];
  test("goes on", () => {
    expect(intents("/plan/cancel", { headings, controls: [seen("Submit")] })).toEqual({ Submit: "confirm-cancel" });
  });
  test("is not looked for once the end is told of, nor among several", () => {
    const lines = [line("Your plan has been cancelled and ends on 3 May 2027.")];
    expect(intents("/plan/cancel", { headings, lines, controls: [seen("Continue")] })).toEqual({});
    expect(intents("/plan/cancel", { headings, controls: [seen("Submit"), seen("Next")] })).toEqual({});
  });
  test("is a bare “Cancel”, where nothing else goes on", () => {
    expect(intents("/plan/cancel", { headings, controls: [seen("Cancel")] })["Cancel"]).toMatch(
      /^(?:cancel-sub|confirm)/,
    );
  });
});

describe("buttons without words in a list of subscriptions", () => {
  const headings = [heading("Subscriptions")];
  const row = "sub_81 Gold supporters $10.00 / month active 12 Dec. 2026";
  test.each(["✕", "🗑", "▢"])("%s ends the one in its row, and never surely", (sign) => {
    const [control] = read("/mine", { headings, controls: [seen(sign, { row })] }).controls;
    expect(control?.intent).toBe("cancel-subscription");
    expect(control?.confidence).toBeLessThan(0.6);
  });
  test("in settings that lie over the page too, but for a cross, which closes them", () => {
    const parts = [part(null), part("Subscriptions", { as: "dialog" })];
    const inSettings = (sign: string) => intents("/home", { parts, controls: [seen(sign, { row, part: 1 })] })[sign];
    expect(inSettings("🗑")).toBe("cancel-subscription");
    expect(inSettings("✕")).not.toBe("cancel-subscription");
  });
  test("not in a list of people, nor beside what tells something", () => {
    const people = seen("🗑", { row: "12 Ada ada@post.example Gold $10.00 / month active" });
    expect(intents("/mine", { headings, controls: [people] })["🗑"]).not.toBe("cancel-subscription");
    const news = seen("🗑", { row: "Your subscription is active. Thank you for your support!" });
    expect(intents("/mine", { headings, controls: [news] })["🗑"]).not.toBe("cancel-subscription");
  });
});

describe("a bare “Cancel” leaves what the page is headed by undone", () => {
  test("beside “Suspend subscription” under that heading", () => {
    const row = "Suspend subscription The subscriber loses access to premium episodes.";
    const controls = [seen("Cancel", { row }), seen("Suspend subscription", { row })];
    const told = intents("/subscriptions/1/suspend", { headings: [heading("Suspend subscription")], controls });
    expect(told["Cancel"]).not.toBe("cancel-subscription");
  });
  test("and a newsletter is no subscription", () => {
    const told = intents("/profile", { controls: [seen("Unsubscribe", { row: "Newsletter subscription" })] });
    expect(told["Unsubscribe"]).not.toBe("cancel-subscription");
  });
});

test("“Yes, cancel” to a question about an upload or an order ends no subscription", () => {
  const parts = [part(null), part("Really cancel the upload?", { as: "dialog" })];
  const yes = seen("Yes, cancel", { part: 1, heading: "Really cancel the upload?" });
  expect(intents("/files", { parts, controls: [yes, seen("Back", { part: 1 })] })["Yes, cancel"]).toBeUndefined();
});

describe("a question in a box of a page answers for what stands in that box", () => {
  const asked = "Are you sure you want to cancel your subscription?";
  const controls = [
    seen("Cancel subscription", { row: "You can cancel whenever you like." }),
    seen("Cancel", { row: asked }),
    seen("Confirm", { row: asked }),
  ];
  test("“Confirm” ends and “Cancel” keeps, whatever stands elsewhere", () => {
    const told = intents("/billing", { lines: [line(asked)], controls });
    expect(told["Confirm"]).toBe("confirm-cancel");
    expect(told["Cancel"]).not.toBe("confirm-cancel");
  });
});

describe("an offer", () => {
  const offer = seen("Accept the offer", { row: "40% off for 12 months" });
  test("is turned down by what goes on without it", () => {
    const told = intents("/plan/cancel/offer", { controls: [offer, seen("Decline offer")] });
    expect(told["Decline offer"]).toBe("confirm-cancel");
  });
  test("is there where it is refused: “No thanks, continue to cancel”", () => {
    const controls = [seen("Pause my plan"), seen("No thanks, continue to cancel")];
    expect(read("/plan/pause", { headings: [heading("Take a break")], controls }).kind).toBe("offer");
  });
});

describe("what was called off before it began confirms nothing", () => {
  test("a page that asks to try again", () => {
    const lines = [
      line("Subscription cancelled"),
      line("Your subscription was cancelled."),
      line("You can try again."),
    ];
    expect(read("/subscription/cancelled", { headings: [heading("Subscription cancelled")], lines }).kind).not.toBe(
      "confirmed",
    );
  });
  test("a button that says that its plan is cancelled, beside one that runs", () => {
    const label = "Plan is cancelled";
    const lines = [line("$25.00/month"), line(label)];
    const controls = [seen("Manage this monthly donation"), seen(label)];
    expect(read("/account/donations", { lines, controls }).kind).not.toBe("confirmed");
  });
});

describe("orders in a list", () => {
  const order = (n: number, status: string) => [line(`Order number: ${n}`), line(`Order status: ${status}`)];
  const headings = [heading("My orders")];
  const out = seen("Log out");
  test("are not cancelled as a whole because one is", () => {
    const lines = [...order(212, "Complete"), ...order(198, "Cancelled")];
    expect(read("/order/history", { headings, lines, controls: [out] }).kind).toBe("order");
  });
  test("one alone is", () => {
    expect(read("/order/198", { headings, lines: order(198, "Cancelled"), controls: [out] }).kind).toBe(
      "order-cancelled",
    );
  });
});

test("a review at the end of a cancellation is a step of it; reviews of a service are for everybody", () => {
  const page = { headings: [heading("Cancel your plan")], controls: [seen("Confirm cancellation")] };
  expect(read("/cancel/contributions/review", page).kind).toBe("final-confirm");
  expect(read("/reviews/lumen", page).kind).toBe("other");
});
