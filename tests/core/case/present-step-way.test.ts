import { describe, expect, test } from "vitest";
import type { CaseEvent } from "@/core/case/event";
import type { Channel } from "@/core/provider/schema";
import { helpPage } from "@/core/recognition/decide";
import { control, fact, sentence } from "../recognition/build";
import { biller, knowledge, provider, say } from "./build";
import { step, text, web } from "./recipe";

const cancel = control("Cancel plan", "cancel-subscription");
const confirm = control("Cancel plan", "confirm-cancel", { place: "dialog" });
const first = say.pressed("cancel-subscription");
const last = say.lastPress();

describe("on the way", () => {
  test("an offer and a survey are told as such and still point at what goes on", () => {
    const events = [first, say.saw("offer")];
    const onward = control("Continue to cancel", "confirm-cancel", { place: "dialog" });
    expect(step("offer", [onward], {}, { events })).toMatchObject({ key: "offer", say: null, final: false });
    expect(step("offer", [onward], {}, { events }).target?.ref).toBe(onward.ref);
    expect(step("survey", [onward], {}, { events })).toMatchObject({ key: "survey", target: { ref: onward.ref } });
  });

  test("where nothing is known of a site and nothing ends, what suspends a donation is shown as all there is", () => {
    const suspend = control("Suspend this donation", "pause");
    const amount = control("Change the amount", "manage-billing");
    const stranger = { owner: provider({ channels: [] }) };
    expect(step("billing", [amount, suspend], { language: "en" }, stranger)).toMatchObject({
      key: "only-pause",
      target: { ref: suspend.ref },
      final: false,
    });
    const [paused, hidden] = [control("Pause membership", "pause"), { ...cancel, state: "hidden" as const }];
    expect(step("billing", [amount, paused], { language: "en" }, stranger).target?.ref).toBe(amount.ref);
    expect(step("billing", [hidden, suspend], { language: "en" }, stranger).target?.ref).toBe(hidden.ref);
    expect(step("billing", [suspend], { language: "en" }).target).toBeNull();
  });

  test("on the billing page itself “Change plan” is no way on: what the recipe expects there is missed", () => {
    const [change, card] = [control("Change plan", "manage-billing"), control("Update card", "manage-billing")];
    expect(step("billing", [change, card], { language: "en" }).target).toBeNull();
  });

  test("a sign-in page is for signing in", () => {
    expect(step("login", [cancel])).toMatchObject({ key: "sign-in", target: null });
  });

  describe("a sign-in page of those who charge", () => {
    const mail = { id: "mail", do: "wait-for-mail" as const, knowledge };
    const press = { id: "end", do: "press" as const, intent: "cancel-subscription" as const, labels: {}, final: true };
    const channel = (id: string, steps: Channel["steps"], through?: string): Channel => ({
      ...{ id, kind: "portal", name: text("way"), steps },
      ...(through && { biller: through }),
    });
    const end = { ...press, say: text("end"), knowledge };
    const asks = channel("portal", [
      { ...mail, say: text("renewal") },
      { ...mail, say: text("link") },
      end,
      { ...mail, say: text("after") },
    ]);
    const silent = channel("portal", [end, { ...mail, say: text("after") }]);
    const seller = provider({
      channels: [
        channel("account", [end]),
        channel(
          "mail",
          [{ ...mail, say: text("seller") }, { ...end, do: "go-to", party: "paymill" } as never],
          "paymill",
        ),
      ],
    });
    const at = (own: Channel) => step("login", [], {}, { owner: biller({ channels: [own] }), provider: seller });

    test("waits for the link that comes by mail, not for the mail before or after it", () => {
      expect(at(asks)).toMatchObject({ key: "sign-in-mail", say: text("link"), target: null });
    });

    test("goes by the seller's description where their own is silent", () => {
      expect(at(silent)).toMatchObject({ key: "sign-in-mail", say: text("seller") });
    });

    test("is a plain one where neither speaks of a link", () => {
      const unknown = { owner: biller({ channels: [silent] }), provider: provider({ channels: [] }) };
      expect(step("login", [], {}, unknown).key).toBe("sign-in");
    });
  });

  test("a page with nothing to press leads to the plan page, by a link that only shows it", () => {
    expect(step("other", [])).toMatchObject({ key: "open-billing", link: "https://lumen.example/plan", target: null });
  });

  test("a help page is not the way, whatever its links say: it leads to the plan page", () => {
    const reasons = [{ from: "address" as const, words: helpPage }];
    const sidebar = control("Manage subscription", "manage-billing");
    expect(step("other", [sidebar, cancel], { reasons })).toMatchObject({ key: "open-billing", target: null });
    expect(step("other", [sidebar], { reasons: [] })).toMatchObject({ target: { ref: sidebar.ref } });
  });

  test("of several ways to billing, the only one that speaks of the subscription itself is the way", () => {
    const way = control("Gérer l’abonnement", "manage-billing", { confidence: 0.85 });
    const card = control("Gérer le mode de paiement", "manage-billing", { confidence: 0.85 });
    const french = { language: "fr" };
    expect(step("account", [card, way], french)).toMatchObject({ key: "press", target: { ref: way.ref }, say: null });
    const other = control("Modifier l’abonnement", "manage-billing", { confidence: 0.85 });
    expect(step("account", [card, way, other], french).key).toBe("open-billing");
  });

  describe("where what the catalogue describes is not on its page", () => {
    const seen = knowledge.seen;
    test("what means the same is pointed at, and since when the page is another is told", () => {
      const renamed = control("End my membership", "cancel-subscription", { confidence: 0.7 });
      expect(step("billing", [renamed], { language: "fr" }, { page: "plan" })).toMatchObject({
        target: { ref: renamed.ref },
        changed: { label: "Résilier le forfait", seen, foreign: false },
        sureness: 0.7,
      });
      expect(step("billing", [renamed], {}, { page: null }).changed, "another page is not that page").toBeNull();
      expect(step("billing", [cancel], {}, { page: "plan" }).changed).toBeNull();
    });

    test("a page in a language that the catalogue has no words for has not changed", () => {
      const dutch = control("Abonnement opzeggen", "cancel-subscription");
      expect(step("billing", [dutch], { language: "nl" }, { page: "plan" })).toMatchObject({
        target: { ref: dutch.ref },
        changed: { label: "Cancel plan", foreign: true },
      });
    });

    test("what led on was pressed and nothing came of it: that is told, not the same press again", () => {
      const lead = { ...web.steps[1], id: "lead", intent: "manage-billing" as const, labels: { en: ["My plan"] } };
      const owner = provider({
        channels: [{ ...web, steps: [web.steps[0], lead, ...web.steps.slice(1)] as Channel["steps"] }],
      });
      const plan = control("My plan", "manage-billing");
      const pressed = { ...say.pressed("manage-billing"), name: "My plan" } as CaseEvent;
      const there = { owner, page: "plan" };
      expect(step("billing", [plan], {}, there)).toMatchObject({ key: "press", target: { ref: plan.ref } });
      const after = step("billing", [plan], {}, { ...there, events: [pressed] });
      expect(after).toMatchObject({ key: "missing", target: null, changed: { label: "Cancel plan" } });
      expect(step("billing", [plan, cancel], {}, { ...there, events: [pressed] }).target?.ref).toBe(cancel.ref);
    });

    test("with nothing that means the same, its words are told and nothing is pointed at", () => {
      expect(step("billing", [], {}, { page: "plan" })).toMatchObject({
        key: "missing",
        target: null,
        next: text("cancel"),
        changed: { label: "Cancel plan", seen, foreign: false },
      });
      expect(step("other", [], {}, { page: "plan" }).key, "a page that says nothing may still be loading").not.toBe(
        "missing",
      );
    });
  });

  test("where the way begins with a mail, a page with nothing to press says so", () => {
    const mail = { id: "link", do: "wait-for-mail" as const, say: text("open the link in the mail"), knowledge };
    const byMail = provider({ channels: [{ ...web, steps: [mail, ...web.steps.slice(1)] }] });
    expect(step("other", [], {}, { owner: byMail })).toMatchObject({
      key: "open-mail",
      say: mail.say,
      at: 0,
      link: null,
    });
    expect(step("billing", [], {}, { owner: byMail, page: "plan" })).toMatchObject({ key: "open-mail", number: 1 });
  });

  test("the plan page with nothing to press does not lead to itself", () => {
    expect(step("billing", [], {}, { page: "plan" })).toMatchObject({ key: "missing", link: null });
  });

  test("of two ways that begin alike, the one of this very page is shown", () => {
    const older: Channel = {
      ...web,
      id: "older",
      steps: web.steps.map((one) =>
        one.do === "press" ? { ...one, page: "old-plan", say: text("the old way") } : one,
      ),
    };
    const newer: Channel = {
      ...web,
      steps: web.steps.map((one) => (one.do === "press" ? { ...one, page: "plan" } : one)),
    };
    const both = provider({ channels: [newer, older] });
    expect(step("billing", [cancel], {}, { owner: both, page: "old-plan" })).toMatchObject({ channel: "older", at: 1 });
    expect(step("billing", [cancel], {}, { owner: both, page: "plan" })).toMatchObject({ channel: "web", at: 1 });
    expect(step("billing", [cancel], {}, { owner: provider({ channels: [older] }), page: "plan" })).toMatchObject({
      channel: "older",
    });
  });

  test("a page that names another biller says so and points at nothing", () => {
    expect(step("billing", [], {}, { biller: biller() })).toMatchObject({
      key: "elsewhere",
      say: text("go to Paymill"),
      target: null,
    });
  });

  test("a biller that the description does not know is named with its own way, on a stranger's page too", () => {
    const way = { ...web, id: "store", kind: "app-store" as const };
    const store = biller({
      id: "store",
      category: "app-store",
      channels: [way],
      hosts: [{ host: "store.example", shared: true }],
    });
    const pages = [{ id: "subscriptions", kind: "billing" as const, path: "/s", link: "https://store.example/s" }];
    for (const owner of [provider({ channels: [web] }), provider({ channels: [] })])
      expect(step("billing", [], {}, { owner, biller: { ...store, pages } })).toMatchObject({
        key: "elsewhere",
        say: null,
        next: text("open the plan page"),
        link: "https://store.example/s",
      });
  });

  test("a means of payment that a page names is no other place to cancel", () => {
    const wallet = biller({ id: "wallet", category: "intermediary", channels: [web] });
    const manage = control("Manage subscription", "manage-billing");
    expect(step("billing", [manage], {}, { owner: provider({ channels: [] }), biller: wallet }).target?.ref).toBe(
      manage.ref,
    );
  });

  describe("a page that names a biller without an entry", () => {
    const partner: Channel = {
      id: "partner",
      kind: "support",
      name: text("At a partner"),
      partner: true,
      steps: [
        { id: "open", do: "open", page: "plan", say: text("look who bills"), knowledge },
        { id: "ask", do: "read", say: text("ask them"), knowledge },
      ],
    };
    const sold = provider({ channels: [web, partner] });
    const manage = control("Manage plan", "manage-billing");
    const facts = [fact("biller", "O2", "You pay through O2.")];
    const here = { owner: sold, partner: "O2", page: "plan" };

    test("leads there in the description's words, quotes the page and points at nothing", () => {
      expect(step("billing", [manage], { facts }, here)).toMatchObject({
        key: "elsewhere",
        say: text("ask them"),
        number: 2,
        of: 2,
        channel: "partner",
        target: null,
        quote: "You pay through O2.",
      });
    });
    test("from another page by way of the one that says how to reach them", () => {
      expect(step("account", [manage], {}, { ...here, page: null })).toMatchObject({
        say: text("look who bills"),
        next: text("ask them"),
        number: 1,
        quote: null,
      });
    });
    test("is guided as before where the description knows of no partner, or the page has what ends it", () => {
      expect(step("billing", [manage], { facts }, { ...here, owner: provider({ channels: [web] }) }).key).toBe("press");
      expect(step("billing", [cancel], { facts }, here).target?.ref).toBe(cancel.ref);
    });
  });

  test("the state before is pictured once, on the account's own pages only", () => {
    expect(step("billing", [cancel]).capture).toBe("before");
    expect(step("billing", [cancel], {}, { events: [say.kept("before")] }).capture).toBeNull();
    expect(step("offer", [cancel]).capture).toBeNull();
    expect(step("billing", [cancel], {}, { events: [first] }).capture).toBeNull();
    const taken = { events: [say.kept("before"), say.kept("final-dialog")] };
    expect(step("final-confirm", [confirm], {}, taken).capture).toBeNull();
  });
});

describe("after the last press", () => {
  const pressed = { events: [first, last] };
  test("the person waits, and is not led to press again", () => {
    expect(step("billing", [cancel], {}, pressed)).toMatchObject({ key: "await", target: null });
  });
  test("a last question that still stands, or stands again, is pointed at", () => {
    expect(step("final-confirm", [confirm], {}, pressed)).toMatchObject({ target: { ref: confirm.ref } });
  });
  test("a failure is told in the page's words, and the way shown again", () => {
    const failed = sentence("Your subscription could not be cancelled.");
    const events = [first, last, say.failed()];
    expect(step("billing", [cancel], { sentences: [failed] }, { events })).toMatchObject({
      key: "failed",
      quote: failed.text,
      target: { ref: cancel.ref },
    });
  });
});
