import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import type { MailPage } from "@/core/provider/mail";
import { journalOf } from "@/store/journal";
import { biller, provider, recognition, uuid } from "../core/case/build";
import { control, sentence } from "../core/recognition/build";
import { rows } from "../store/build";
import { from, pages, worldWith } from "./world";

const url = "https://mail.post.example/inbox/7";
const mail = (more: Partial<MailPage> = {}): MailPage => ({
  title: "Post",
  headings: ["Your subscription renews"],
  lines: ["Your Lumen subscription renews on 3 July 2026."],
  domains: ["paymill.com"],
  links: [{ name: "Cancel plan", host: "shop.paymill.example", safe: true }],
  ...more,
});

const lumen = { id: "lumen", name: "Lumen" };
const paymill = { id: "paymill", name: "Paymill" };
const chosen = { provider: lumen, biller: paymill, by: "sender" as const };

/** A webmail in tab 1, and in the catalogue a second one who charges for Lumen. */
function atMail() {
  const catalogue = [
    provider({ billers: ["paymill", "tollgate"] }),
    biller({ domains: ["paymill.com"] }),
    biller({ id: "tollgate", name: "Tollgate", domains: ["tollgate.example"], hosts: [] }),
  ];
  const at = worldWith({ 1: { url }, 2: { url: "https://lumen.example/plan" } }, false, catalogue);
  at.did.shows = [mail()];
  return at;
}

const caseNow = (at: ReturnType<typeof atMail>, id: string) => at.world.db.cases.get(id);

describe("a mail on which the toolbar button was pressed", () => {
  test("is offered with who charges, and looking at it begins nothing", async () => {
    const at = atMail();
    expect(await at.ask.tabState({ tab: 1 }, null)).toMatchObject({ mails: [chosen], listed: null, view: null });
    expect(await rows(at.world.db)).toMatchObject({ cases: 0 });
  });

  test("opens one case with its biller and channel, whose guide shows the mail's own link", async () => {
    const at = atMail();
    const { id } = await at.ask.guideMe({ tab: 1, mail: chosen }, null);
    expect(await caseNow(at, id)).toMatchObject({ state: { provider: lumen, biller: paymill, guiding: true } });
    const events = (await journalOf(at.world.db, id)).map(({ event }) => event);
    expect(events).toMatchObject([
      { type: "case-opened", by: "mail" },
      { type: "guide-started" },
      { type: "mail-read", by: "sender" },
    ]);
    const view = await at.ask.guideFor(recognition("other"), from(url));
    expect(view?.say).toContain("“Cancel plan”");
    expect(view?.say).toContain("shop.paymill.example");
  });

  test("is the same case once more, and that of the account opened before", async () => {
    const at = atMail();
    const first = await at.ask.guideMe({ tab: 2 }, null);
    expect(await at.ask.guideMe({ tab: 1, mail: chosen }, null)).toEqual(first);
    expect(await at.ask.guideMe({ tab: 1, mail: chosen }, null)).toEqual(first);
    expect(await caseNow(at, first.id)).toMatchObject({ state: { biller: paymill } });
    expect(await rows(at.world.db)).toMatchObject({ cases: 1 });
  });

  test("of somebody else who charges for the same seller is another case, and each biller's page goes to its own", async () => {
    const at = atMail();
    const first = await at.ask.guideMe({ tab: 1, mail: chosen }, null);
    at.did.shows = [mail({ domains: ["tollgate.example"] })];
    const tollgate = { id: "tollgate", name: "Tollgate" };
    const second = await at.ask.guideMe({ tab: 1, mail: { ...chosen, biller: tollgate } }, null);
    expect(second).not.toEqual(first);
    await at.ask.guideFor(
      recognition("billing", { names: ["Lumen"] }),
      from("https://shop.paymill.example/account", 3),
    );
    expect(await caseNow(at, first.id)).toMatchObject({ state: { biller: paymill, lastPage: { kind: "billing" } } });
    expect(await caseNow(at, second.id)).toMatchObject({ state: { biller: tollgate, lastPage: null } });
  });

  test("of one biller confirms nothing of another one's, though only that one's guide runs", async () => {
    const at = atMail();
    const first = await at.ask.guideMe({ tab: 1, mail: chosen }, null);
    at.did.shows = [mail({ domains: ["tollgate.example"] })];
    const second = await at.ask.guideMe(
      { tab: 1, mail: { ...chosen, biller: { id: "tollgate", name: "Tollgate" } } },
      null,
    );
    await at.ask.stopGuide({ id: first.id }, null);
    const ended = sentence("Your Lumen subscription has been cancelled.");
    const page = recognition("confirmed", { names: ["Lumen"], sentences: [ended] });
    await at.ask.guideFor(page, from("https://shop.paymill.example/account", 3));
    await at.ask.pageRecognised(page, from("https://shop.paymill.example/account", 3));
    expect(await caseNow(at, second.id)).toMatchObject({
      state: { biller: { id: "tollgate" }, progress: "none", confirmation: null },
    });
  });

  test("is noted once, however often its button is pressed", async () => {
    const at = atMail();
    const { id } = await at.ask.guideMe({ tab: 1, mail: chosen }, null);
    await at.ask.guideMe({ tab: 1, mail: chosen }, null);
    const read = (await journalOf(at.world.db, id)).filter(({ event }) => event.type === "mail-read");
    expect(read).toHaveLength(1);
  });

  test("keeps no picture of the next mail of the same webmail", async () => {
    const at = atMail();
    const { id } = await at.ask.guideMe({ tab: 1, mail: chosen }, null);
    expect(await at.ask.keepScreenshot({ tab: 1 }, null)).toEqual({ id });
    at.did.shows = [mail({ headings: [], lines: ["See you on Saturday."], domains: [] })];
    expect(await at.ask.keepScreenshot({ tab: 1 }, null)).not.toEqual({ id });
    expect(await at.ask.tabState({ tab: 1 }, null)).toMatchObject({ caseId: null });
  });

  test("of a subscription that was ended before begins anew", async () => {
    const at = atMail();
    const first = await at.ask.guideMe({ tab: 1, mail: chosen }, null);
    await at.ask.guideFor(pages.confirmed, from("https://lumen.example/plan", 2));
    expect(await caseNow(at, first.id)).toMatchObject({ state: { progress: "confirmed" } });
    expect(await at.ask.guideMe({ tab: 1, mail: chosen }, null)).not.toEqual(first);
  });

  test("never confirms anything, whatever it says", async () => {
    const at = atMail();
    const { id } = await at.ask.guideMe({ tab: 1, mail: chosen }, null);
    const says = recognition("confirmed", { sentences: [sentence("Your subscription has been cancelled.")] });
    const view = await at.ask.guideFor(says, from(url));
    expect(view?.done).toBe(false);
    expect(await caseNow(at, id)).toMatchObject({ state: { progress: "none", confirmation: null } });
  });

  test("has no last press: only the link that was shown counts, as a beginning", async () => {
    const at = atMail();
    const { id } = await at.ask.guideMe({ tab: 1, mail: chosen }, null);
    const controls = [
      control("Cancel plan", "confirm-cancel", { ref: "own" }),
      control("Cancel", "confirm-cancel", { ref: "other" }),
    ];
    const press = (n: number, ref: string) =>
      at.ask.stepTaken({ press: uuid(n), ref, recognition: recognition("other", { controls }) }, from(url));
    await press(91, "other");
    expect(await caseNow(at, id)).toMatchObject({ state: { progress: "none" } });
    await press(92, "own");
    expect(await caseNow(at, id)).toMatchObject({ state: { progress: "started", unfinished: true } });
  });

  test("that is no longer on the page begins nothing, and says so", async () => {
    const at = atMail();
    at.did.shows = [mail({ lines: ["See you on Saturday."], domains: [] })];
    await expect(at.ask.guideMe({ tab: 1, mail: chosen }, null)).rejects.toMatchObject({ reason: "mail-gone" });
    expect(await rows(at.world.db)).toMatchObject({ cases: 0 });
  });

  test("gives way to the next mail of the same webmail: the guide is silent there", async () => {
    const at = atMail();
    await at.ask.guideMe({ tab: 1, mail: chosen }, null);
    at.did.shows = [mail({ lines: ["Your theatre subscription renews."], domains: [] })];
    expect(await at.ask.guideFor(recognition("other"), from("https://mail.post.example/inbox/8"))).toBeNull();
    at.did.shows = [mail()];
    expect(await at.ask.guideFor(recognition("other"), from(url))).not.toBeNull();
  });

  test("leaves no word of itself in the store", async () => {
    const at = atMail();
    const { id } = await at.ask.guideMe({ tab: 1, mail: chosen }, null);
    await at.ask.guideFor(recognition("billing", { title: "swordfish" }), from(`${url}?auth=swordfish`));
    const kept = JSON.stringify([await journalOf(at.world.db, id), [...at.session]]);
    expect(kept).not.toContain("Your Lumen subscription");
    expect(JSON.stringify(await journalOf(at.world.db, id))).not.toContain("swordfish");
  });
});

test("without a known sender a page that is about an account itself is no mail", async () => {
  const at = atMail();
  at.did.shows = [mail({ domains: [] })];
  const offered = async () => (await at.ask.tabState({ tab: 1 }, null)).mails.map(({ by }) => by);
  expect(await offered()).toEqual(["text"]);
  await at.ask.pageRecognised(recognition("billing"), from(url));
  expect(await offered()).toEqual([]);
});

test("a webmail, known by its folders, is never called an account's page, whatever its mails say", async () => {
  const at = atMail();
  const says = recognition("confirmed", { sentences: [sentence("Your subscription has been cancelled.")] });
  await at.ask.pageRecognised(says, from(url));
  at.did.shows = [mail({ domains: [], lines: ["Inbox (3)", "Drafts", "Your theatre subscription is cancelled."] })];
  expect(await at.ask.tabState({ tab: 1 }, null)).toMatchObject({ recognition: { kind: "other" }, mails: [] });
  at.did.shows = [mail({ domains: [], lines: ["Inbox (3)", "Drafts", "Your Lumen subscription is cancelled."] })];
  expect((await at.ask.tabState({ tab: 1 }, null)).mails.map(({ by }) => by)).toEqual(["text"]);
});
