import { allowSite } from "../support/allowed-sites";
import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn, pressInGuide } from "../support/guide";
import { playFlow, pointedAt, startGuide } from "../support/play";
import { stored, tabOf } from "../support/product";
import { replica } from "../support/sites";
import { ask, badgeOn, caseNow, fillStorage, untilStatus } from "../support/state";

test("a screenshot that the browser refuses is said so, and the case stays as it was", async ({ browserWith }) => {
  const browser = await browserWith();
  const page = replica("intego/account.en");
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  const id = await tabOf(popup, tab);
  await expect.poll(async () => (await stored(popup)).exhibits.length).toBe(2);
  await tab.bringToFront();
  expect(await ask(popup, "keepScreenshot", { tab: id })).toEqual({ ok: false, error: "screenshot-refused" });
  await popup.bringToFront();
  await popup.getByRole("button", { name: "Save a screenshot" }).click();
  await expect(popup.getByRole("status")).toContainText("Bring the provider’s tab to the front");
  expect((await stored(popup)).exhibits).toHaveLength(2);
});

test("when storage is full the guide says so and nothing half-written remains", async ({ browserWith }) => {
  const browser = await browserWith();
  const page = replica("intego/account.en");
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  await expect.poll(async () => (await stored(popup)).exhibits.length).toBe(2);
  const before = await stored(popup);
  await fillStorage(browser);
  await (await control(tab, "Cancel Subscription", "Subscription and Billing")).click();
  await expect.poll(async () => (await guideOn(tab))?.text, { message: "the guide tells" }).toContain("no room left");
  const during = await stored(popup);
  expect(during.exhibits).toEqual(before.exhibits);
  expect(during.entries.slice(0, before.entries.length)).toEqual(before.entries);
  expect(during.entries.filter(({ event }) => event.type === "exhibit-kept")).toHaveLength(2);
});

test("two tabs on one provider share one case and one journal", async ({ browserWith }) => {
  const browser = await browserWith();
  const page = replica("intego/account.en");
  browser.serve(page);
  const first = await browser.open(page.url);
  const popup = await startGuide(browser, first);
  const second = await browser.open(page.url);
  await pointedAt(second, "Cancel Subscription", "Subscription and Billing");
  await playFlow(second, page.flow);
  await untilStatus(popup, "acknowledged");
  await first.bringToFront();
  // This tab still shows what was true before.
  await expect.poll(async () => (await guideOn(first))?.text).toContain("confirmed an end before");
  expect((await guideOn(first))?.text).toContain("Reload it");
  const { cases, entries } = await stored(popup);
  expect(cases).toHaveLength(1);
  expect(entries.filter(({ event }) => event.type === "confirmation-seen")).toHaveLength(1);
});

const obstacles: readonly (readonly [string, (control: HTMLElement) => void, string])[] = [
  ["missing", (control) => control.remove(), "My Account"],
  ["hidden", (control) => control.style.setProperty("display", "none"), "My Account"],
  ["disabled", (control) => control.setAttribute("disabled", ""), "greyed out"],
  ["doubled", (control) => control.after(control.cloneNode(true)), "several buttons"],
];
for (const [name, damage, says] of obstacles) {
  test(`a control that is ${name}: the guide says what is the matter and never that it is done`, async ({
    browserWith,
  }) => {
    const browser = await browserWith();
    const page = replica("intego/account.en");
    browser.serve(page);
    const tab = await browser.open(page.url);
    await (await control(tab, "Cancel Subscription", "Subscription and Billing")).evaluate(
      damage as (control: Element) => void,
    );
    const popup = await startGuide(browser, tab);
    await expect.poll(async () => (await guideOn(tab))?.text ?? "").toContain(says);
    const shown = await guideOn(tab);
    expect(shown?.text).not.toMatch(/confirmed|ends\b/);
    if (name === "doubled") expect(shown?.marks.filter(({ kind }) => kind === "choice")).toHaveLength(2);
    expect(await caseNow(popup)).toMatchObject({ status: "preparing" });
  });
}

for (const name of ["intego/account-failed.en", "intego/account-failed.fr"]) {
  test(`${name}: a page that says it failed is never taken for success`, async ({ browserWith }) => {
    const page = replica(name);
    const browser = await browserWith({ language: page.lang });
    browser.serve(page);
    const tab = await browser.open(page.url);
    const popup = await startGuide(browser, tab);
    await playFlow(tab, page.flow);
    await expect
      .poll(async () => (await stored(popup)).entries.some(({ event }) => event.type === "failure-seen"))
      .toBe(true);
    expect(await caseNow(popup)).toEqual({ status: "preparing", unfinished: true });
    await expect.poll(async () => (await guideOn(tab))?.text).toMatch(/did not work|n’a pas fonctionné/);
    expect((await stored(popup)).exhibits.map(({ moment }) => moment)).not.toContain("confirmation");
  });
}

test("leaving before the last press is marked on the page, the badge and the case", async ({ browserWith }) => {
  const browser = await browserWith();
  const page = replica("intego/account.en");
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  const id = await tabOf(popup, tab);
  await pointedAt(tab, "Cancel Subscription", "Subscription and Billing");
  await (await control(tab, "Cancel Subscription", "Subscription and Billing")).click();
  await pointedAt(tab, "Cancel Subscription", "Are you sure?");
  expect(
    (await guideOn(tab))?.marks.some(
      ({ kind, label }) => kind === "decoy" && /nothing is cancelled|keeps/i.test(label),
    ),
  ).toBe(true);
  await (await control(tab, "Not Now")).click();
  await expect.poll(async () => (await guideOn(tab))?.text).toContain("Not finished");
  expect(await caseNow(popup)).toEqual({ status: "preparing", unfinished: true });
  expect(await badgeOn(popup, id)).toBe("!");
  await expect(popup.getByText("Not finished", { exact: true })).toBeVisible();
  await pressInGuide(tab, "Close the guide");
  await expect.poll(async () => (await guideOn(tab))?.text).toContain("You have not finished");
});

test("the guide survives a reload, the sign-in page, another host and the way back", async ({ browserWith }) => {
  const browser = await browserWith();
  const account = replica("intego/account.en");
  const login = replica("intego/login.en");
  const portal = replica("fastspring/subscriptions.en");
  browser.serve(account, login, portal);
  await allowSite(browser, portal.url);
  const tab = await browser.open(account.url);
  const popup = await startGuide(browser, tab);
  await pointedAt(tab, "Cancel Subscription", "Subscription and Billing");
  await tab.reload();
  await pointedAt(tab, "Cancel Subscription", "Subscription and Billing");
  await tab.goto(login.url);
  await expect.poll(async () => (await guideOn(tab))?.text).toContain("sign in again");
  await tab.goto(portal.url);
  await pointedAt(tab, "Manage", "Mac Premium Bundle X9");
  await tab.goto(account.url);
  await pointedAt(tab, "Cancel Subscription", "Subscription and Billing");
  const { cases, entries } = await stored(popup);
  expect(cases.map(({ state }) => [state.provider.name, state.biller?.name])).toEqual([["Intego", "FastSpring"]]);
  expect(entries.map(({ event }) => event.type)).toContain("sign-in-asked");
  expect(JSON.stringify(await stored(popup)), "the sign-in token is nowhere").not.toContain(
    "4fT9sLk2PzR8mWq1TESTTOKEN",
  );
});

test("a plan bought through Apple is sent there, not round in circles", async ({ browserWith }) => {
  for (const lang of ["en", "fr"]) {
    const browser = await browserWith({ language: lang });
    const page = replica(`chatgpt/apple-billed.${lang}`);
    browser.serve(page);
    const tab = await browser.open(page.url);
    await startGuide(browser, tab);
    await expect
      .poll(async () => (await guideOn(tab))?.text)
      .toContain(lang === "fr" ? "Apple" : "Apple takes this payment");
    expect((await guideOn(tab))?.target).toBeNull();
  }
});

test("pages that are not about the account stay silent", async ({ browserWith }) => {
  const browser = await browserWith();
  const chat = replica("chatgpt/chat.en");
  browser.serve(chat);
  const own = await browser.own("icon/16.png");
  const tab = await browser.open(chat.url);
  const id = await tabOf(own, tab);
  // A page that matters gives the worker time to say something about the other one as well.
  const account = replica("intego/account.en");
  browser.serve(chat, account);
  const other = await browser.open(account.url);
  const otherId = await tabOf(own, other);
  await expect.poll(() => badgeOn(own, otherId)).toBe("•");
  expect(await badgeOn(own, id)).toBe("");
  expect((await stored(own)).cases).toEqual([]);
});
