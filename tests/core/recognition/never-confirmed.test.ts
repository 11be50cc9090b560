import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import type { Sight } from "@/core/recognition/sight";
import { heading, line, part, seen, sight } from "./sight";

const read = (address: string, more: Partial<Sight>) => recognise(sight(more), new URL(address), null).kind;
const account = "https://lumen.example/account/subscription";
const lines = (...texts: string[]) => texts.map((text, n) => line(text, { next: texts[n + 1] ?? "" }));

describe("a page that also says that the subscription goes on confirms nothing", () => {
  test.each([
    [["Your subscription expires on December 30, 2026.", "Automatic renewal: On", "Next payment: $49.99"]],
    [["Your subscription period ends on December 30, 2026."]],
    [["Your plan ends on December 30, 2026 and renews automatically."]],
    [["Subscription expires on March 2, 2027", "Auto-renewal: On"]],
    [["Subscription cancelled", "Status: ACTIVE", "Automatic renewal is on", "Renews on December 30, 2026"]],
    [["Your subscription has been cancelled.", "Plus renews on December 30, 2026."]],
    [["Your subscription was cancelled on May 3, 2025 and resumed on May 4, 2025."]],
    [["Votre abonnement expire le 30 décembre 2026.", "Renouvellement automatique : activé"]],
    [["L'engagement de votre abonnement prend fin le 30 décembre 2026."]],
    [["Votre abonnement a été résilié.", "Prochain renouvellement le 3 mai 2027"]],
  ])("%j", (texts) => expect(read(account, { lines: lines(...texts) })).not.toBe("confirmed"));
});

describe("what is bought once and does not renew ends no subscription", () => {
  test.each([
    [["Plus plan", "Extra usage: $20.00. Credits do not renew."]],
    [["Credits do not renew."]],
    [["Extra usage does not renew."]],
    [["Les crédits ne se renouvellent pas."]],
  ])("%j", (texts) => expect(read(account, { lines: lines(...texts) })).not.toBe("confirmed"));
});

describe("a dialog that is left by “Cancel” still asks something, and confirms nothing", () => {
  const parts = (title: string) => [part(null), part(title, { as: "dialog", within: [0] })];
  const at = { part: 1 };
  const inDialog = (text: string) => line(text, { parts: [1, 0] });
  test.each([
    ["Buy extra usage", "Extra usage is billed on top of your subscription. It does not renew.", "Cancel", "Buy"],
    ["Acheter du crédit", "Ce crédit s’ajoute à votre abonnement. Il ne sera pas renouvelé.", "Annuler", "Acheter"],
  ])("%s", (title, text, cancel, buy) => {
    const controls = [seen(cancel, at), seen(buy, at)];
    expect(read(account, { parts: parts(title), lines: [inDialog(text)], controls })).not.toBe("confirmed");
  });
  test("while one that is closed may", () => {
    const lines = [inDialog("Your subscription has been cancelled.")];
    const controls = [seen("OK", at)];
    expect(read(account, { parts: parts("Subscription cancelled"), lines, controls })).toBe("confirmed");
  });
});

describe("what happened on a day in the past says nothing of today", () => {
  const loaded = Date.UTC(2026, 10, 29);
  const gym = ["Status: active", "We have noted your wish to terminate."];
  test.each([
    [[...gym, "2 May 2025 – Your subscription to Yoga Extra was cancelled"]],
    [["2 May 2025: your subscription was cancelled"]],
    [["2 mai 2025 – Votre abonnement Jeux a été résilié"]],
    [["Le 2 mai 2025 : votre abonnement a été résilié"]],
  ])("%j", (texts) => {
    const page = recognise(sight({ lines: lines(...texts), loaded }), new URL(account), null);
    expect(page.kind).not.toBe("confirmed");
    expect(page.facts.filter(({ kind }) => kind === "ends-on")).toEqual([]);
  });
  test("a day to come at the beginning of a line is the day of the end", () => {
    const texts = lines("On 30 December 2026 your subscription will end. It has been cancelled.");
    expect(recognise(sight({ lines: texts, loaded }), new URL(account), null).kind).toBe("confirmed");
  });
});

describe("“active” as a status takes back what is said of an end, unless the plan can be taken up again", () => {
  const texts = lines("Status: Active", "Your subscription will be cancelled on December 30, 2026.");
  test("alone", () => expect(read(account, { lines: texts })).not.toBe("confirmed"));
  test("beside “Resume”", () =>
    expect(read(account, { lines: texts, controls: [seen("Resume subscription")] })).toBe("confirmed"));
});

describe("a true confirmation stays one", () => {
  test.each([
    [["Your subscription has been cancelled.", "You keep access until December 30, 2026."]],
    [["Your subscription will not renew.", "Expires on December 30, 2026"]],
    [["Your subscription has been cancelled.", "Something went wrong? Contact us if it could not be cancelled."]],
    [["Your plan was canceled. You still have access to Plus until December 18, 2026."]],
    [["Votre abonnement a été résilié.", "Il prendra fin le 3 mai 2027."]],
    [["Votre abonnement a bien été annulé.", "Un problème ? Dites-nous si votre abonnement n'a pas pu être annulé."]],
  ])("%j", (texts) => expect(read(account, { lines: lines(...texts) })).toBe("confirmed"));
});

describe("a sentence that confirms, on a page that has nothing to do with an account", () => {
  const said = { lines: lines("Your subscription has been cancelled.") };
  test.each(["https://chat.example/c/0f3a", "https://chat.example/", "https://news.example/2026/11/a-story"])(
    "%s is somebody's talk",
    (address) => expect(read(address, said)).toBe("other"),
  );

  test("is the page's word where its address, a heading, a dialog or a control of the account stands by it", () => {
    const plain = "https://lumen.example/x";
    expect(read(account, said)).toBe("confirmed");
    expect(read(plain, { ...said, headings: [heading("Your subscription")] })).toBe("confirmed");
    expect(read(plain, { ...said, controls: [seen("Resume subscription")] })).toBe("confirmed");
    const dialog = { parts: [part("Subscription cancelled", { as: "dialog" })], ...said };
    expect(read(plain, dialog)).toBe("confirmed");
  });
});

describe("a sentence that confirms, on a page whose words may be somebody else's", () => {
  const plain = "https://lumen.example/x";
  const said = { lines: lines("Your subscription has been cancelled."), headings: [heading("Your subscription")] };

  test("is no word of the account beside a field for writing, unless a dialog or the address stands by it", () => {
    expect(read(plain, { ...said, composes: true })).not.toBe("confirmed");
    expect(read(account, { ...said, composes: true })).toBe("confirmed");
    const dialog = { parts: [part("Subscription cancelled", { as: "dialog" })], ...said, composes: true };
    expect(read(plain, dialog)).toBe("confirmed");
  });

  test("is none where one is asked to sign in", () => {
    expect(read(account, { ...said, controls: [seen("Log in"), seen("Sign up")] })).not.toBe("confirmed");
    expect(read(account, { ...said, controls: [seen("Log in"), seen("Log out")] })).toBe("confirmed");
    const again = { controls: [seen("Sign in")], passwordField: true, headings: [heading("Your session has expired")] };
    expect(read(account, { ...said, ...again })).not.toBe("confirmed");
    expect(read(account, { ...said, passwordField: true }), "a form to change the password").toBe("confirmed");
  });

  test.each([
    "Terms of service",
    "Billing history",
    "Inbox (2)",
    "Pricing",
    "Journal d’activité",
    "Boîte de réception",
  ])("is none under the title “%s”", (title) => {
    expect(read(plain, { ...said, title })).not.toBe("confirmed");
    expect(read(plain, { ...said, headings: [heading(title), heading("Your subscription")] })).not.toBe("confirmed");
  });

  test.each(["https://mail.lumen.example/u/0/#account", "https://lumen.example/forum/cancel-plan"])(
    "is none at %s",
    (address) => expect(read(address, said)).not.toBe("confirmed"),
  );

  test("is none where it was a newsletter that ended", () => {
    const farewell = lines("Votre abonnement a bien été annulé", "Vous ne recevrez plus notre lettre d’information.");
    expect(read(account, { lines: farewell })).not.toBe("confirmed");
  });

  test("is none while the switch for the renewal stands on", () => {
    const on = seen("Automatic renewal", { role: "switch", checked: true });
    expect(read(account, { ...said, controls: [on] })).not.toBe("confirmed");
    expect(read(account, { ...said, controls: [{ ...on, checked: false }] })).toBe("confirmed");
  });

  test("is none in quotation marks, nor behind a question about ending", () => {
    expect(
      read(account, { lines: lines("The page then says “Your plan has been cancelled. It will not renew.”") }),
    ).not.toBe("confirmed");
    expect(read(account, { lines: lines("Really cancel your plan? Your plan will end on 3 May 2027.") })).not.toBe(
      "confirmed",
    );
  });
});

test("two sentences that are half sure confirm together at an address of the cancellation", () => {
  const texts = lines("You’ve cancelled Premium", "Your Lumen Premium subscription ends on 18 November 2027.");
  expect(read("https://lumen.example/account/plan/cancel/done", { lines: texts })).toBe("confirmed");
  expect(read("https://lumen.example/account/plan/cancel/done", { lines: texts.slice(1) })).not.toBe("confirmed");
});

test("“Continue to cancel” is a step, and not the last press", () => {
  const controls = [seen("Continue to cancel"), seen("Keep my plan")];
  expect(read(account, { controls, headings: [heading("Cancel your plan?")] })).toBe("cancel-step");
  const last = [seen("Yes, cancel my plan"), seen("Keep my plan")];
  expect(read(account, { controls: last, headings: [heading("Cancel your plan?")] })).toBe("final-confirm");
});
