import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import { cross } from "@/core/recognition/unnamed";
import { heading, line, part, seen, sight } from "./sight";

const read = (path: string, more: Parameters<typeof sight>[0]) =>
  recognise(sight({ path, ...more }), new URL(`https://www.lumen.example${path}`), null);
const kindAt = (path: string, more: Parameters<typeof sight>[0]) => read(path, more).kind;
const out = seen("Log out");

describe("who is signed in stands in an account", () => {
  test("a list of subscriptions is one, though nothing on it can be managed", () => {
    const lines = [line("#1187"), line("Active"), line("£21.00 / month")];
    expect(kindAt("/mine", { headings: [heading("My subscriptions")], lines, controls: [out] })).toBe("account");
  });
  test("a password to change is no sign-in", () => {
    const headings = [heading("Your account"), heading("Change password")];
    expect(kindAt("/account", { headings, passwordField: true, controls: [out] })).toBe("account");
    expect(kindAt("/account", { headings: [heading("Your account")], passwordField: true })).toBe("login");
  });
  test("a page to delete the account is not where a subscription is seen to", () => {
    expect(kindAt("/mine", { headings: [heading("Delete your account")], controls: [out] })).toBe("other");
  });
});

describe("orders", () => {
  test("a list of somebody's orders is theirs, without a number", () => {
    expect(kindAt("/mine", { headings: [heading("Order history")], controls: [out] })).toBe("order");
    expect(
      kindAt("/konto/bestellungen", { headings: [heading("Ihre Bestellungen")], controls: [seen("Abmelden")] }),
    ).toBe("order");
  });
  test("purchases that renew are subscriptions", () => {
    const lines = [line("Business plan"), line("Renews on 14 June 2027")];
    expect(kindAt("/me/purchases", { headings: [heading("Purchases")], lines, controls: [out] })).not.toBe("order");
  });
  test("a cancelled order's status ends no subscription", () => {
    const page = { headings: [heading("Your orders")], lines: [line("Status: Cancelled")], controls: [out] };
    expect(kindAt("/account/orders", page)).not.toBe("confirmed");
  });
});

describe("the last press", () => {
  const cancel = seen("Cancel subscription");
  test("is on the page that asks whether to end", () => {
    const lines = [line("Are you sure you want to cancel your Lumen subscription?")];
    expect(kindAt("/subscriber/new", { lines, controls: [cancel] })).toBe("final-confirm");
  });
  test("is on the page that is headed by the end", () => {
    expect(kindAt("/mine", { headings: [heading("Cancel subscription")], controls: [cancel] })).toBe("final-confirm");
  });
  test("is not yet on a page of the account with a section for it", () => {
    const headings = [heading("Your subscription"), heading("Billing")];
    expect(kindAt("/mine", { headings, controls: [cancel] })).toBe("billing");
  });
});

describe("a row that has ended, with a way to begin again at its end", () => {
  const renew = (row: string) => seen("Renew your membership", { row });
  const page = (row: string, ...more: ReturnType<typeof line>[]) => ({
    headings: [heading("Your membership")],
    lines: [line("Supporter"), line("Cancelled"), ...more],
    controls: [renew(row)],
  });
  test("confirms", () => {
    expect(kindAt("/your-membership", page("Supporter Cancelled August 2, 2027"))).toBe("confirmed");
  });
  test("does not where another row is active, or it is a bill", () => {
    expect(kindAt("/your-membership", page("Supporter Cancelled August 2, 2027", line("Active")))).not.toBe(
      "confirmed",
    );
    expect(kindAt("/your-membership", page("Invoice 231 Cancelled"))).not.toBe("confirmed");
    expect(kindAt("/your-membership", page("Supporter Not cancelled"))).not.toBe("confirmed");
  });
});

test("a box that says what has happened asks nothing: “Close” keeps no subscription", () => {
  const parts = [part(null), part("Your subscription has been cancelled.", { as: "dialog" })];
  const close = seen("Close", { part: 1 });
  const lines = [line("Your subscription has been cancelled.", { parts: [1] })];
  const { kind, controls } = read("/settings/subscription", { parts, controls: [close], lines });
  expect(kind).toBe("confirmed");
  expect(controls.map(({ intent }) => intent)).not.toContain("keep-subscription");
});

describe("a bare “Cancel”", () => {
  const intentOf = (more: Parameters<typeof sight>[0], path = "/account/view/1187") =>
    read(path, more).controls.find(({ name }) => name === "Cancel" || name === cross)?.intent;
  test("in one row with “Suspend” or “Change payment” is one of the things to do with a subscription", () => {
    const actions = ["Suspend", "Cancel", "Change payment method"].map((name) => seen(name, { row: "Actions" }));
    expect(intentOf({ controls: actions })).toBe("cancel-subscription");
  });
  test("in a form beside “Confirm” is not", () => {
    const form = ["Confirm", "Cancel", "Change payment method"].map((name) => seen(name, { row: "Card" }));
    expect(intentOf({ controls: form })).not.toBe("cancel-subscription");
  });
  test("in the settings that lie over a page ends the subscription of its row; in a question it leaves the dialog", () => {
    const parts = [part(null), part("Billing", { as: "dialog" })];
    const inDialog = (row: string) => intentOf({ parts, controls: [seen("Cancel", { part: 1, row })] });
    expect(inDialog("Lumen Plus subscription 9.00 € a month")).toBe("cancel-subscription");
    expect(inDialog("Really take back the change of your subscription?")).not.toBe("cancel-subscription");
  });
  test("drawn as a cross ends the line of a list of subscriptions, less surely than a word", () => {
    const row = "Gold $5.00 / month active";
    const list = { headings: [heading("Subscriptions")], controls: [seen(cross, { row })] };
    expect(intentOf(list)).toBe("cancel-subscription");
    expect(read("/mine", list).controls[0]?.confidence).toBeLessThan(0.6);
  });
  test("drawn as a cross closes everything else", () => {
    const headings = [heading("Subscriptions")];
    const note = seen(cross, { row: "Your subscription is active. Thank you!" });
    expect(intentOf({ headings, controls: [note] })).not.toBe("cancel-subscription");
    const parts = [part(null), part("Cancel your plan?", { as: "dialog" })];
    const controls = [seen("Keep plan", { part: 1 }), seen(cross, { part: 1 })];
    expect(["cancel-generic", "keep-subscription", undefined]).toContain(intentOf({ parts, controls }));
  });
});

test("a part of an address that is somebody's own name says nothing of the page", () => {
  const cancel = seen("Cancel subscription");
  const page = { headings: [heading("Cancel subscription")], controls: [cancel] };
  expect(kindAt("/me/purchases/owls.blog/3100/cancel", page)).toBe("final-confirm");
  expect(kindAt("/help/cancel.html", page)).toBe("other");
});

test("a label that was left in another language than its page is understood", () => {
  const lines = [line("구독"), line("요금제: 플러스"), line("월 9,900원")];
  const page = { language: "ko", headings: [heading("구독 관리")], lines, controls: [seen("Abonnement kündigen")] };
  expect(read("/mine", page).controls[0]?.intent).toBe("cancel-subscription");
});

describe("a page whose title is that a subscription has ended", () => {
  const under = (path: string, title: string) =>
    kindAt(path, { headings: [heading(title)], lines: [line(title)], controls: [seen("Manage subscription")] });
  test("confirms at an address that says so", () => {
    expect(under("/user/subscription/canceled", "Subscription cancelled")).toBe("confirmed");
    expect(under("/konto/abo/gekuendigt", "Abonnement gekündigt")).toBe("confirmed");
  });
  test("may be a list of old ones elsewhere", () => {
    expect(under("/user/subscriptions", "Abonnements résiliés")).not.toBe("confirmed");
    expect(under("/user/subscriptions", "Subscription cancelled")).not.toBe("confirmed");
  });
});
