import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { en } from "../../../src/locales/en";
import { allowSite, isAllowed, noteYes } from "../support/allowed-sites";
import { expect, test } from "../support/chromium";
import { guideOn } from "../support/guide";
import { killWorker } from "../support/journal";
import { straight } from "../support/outline";
import { pointedAt, startGuide } from "../support/play";
import { popupFor, stored, tabOf } from "../support/product";
import { replica, type Served } from "../support/sites";
import { Toolbar, textOf } from "../support/toolbar";

declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]>;
    unregisterContentScripts(): Promise<void>;
  };
};

const shop = "https://*.onfastspring.com/*";
const portal = replica("fastspring/subscriptions.en");
const apple = "https://account.apple.com/*";
const billedByApple = replica("chatgpt/apple-billed.en");
const atApple: Served = {
  url: "https://account.apple.com/account/manage/section/subscriptions",
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Subscriptions</title><link rel="icon" href="data:,">
<h1>Subscriptions</h1><section><h2>ChatGPT Plus</h2><p>$20.00 per month. Renews on January 3, 2027.</p><button>Cancel Subscription</button></section></html>`,
};

test("on a site that many sellers share, the press asks for it too; with a yes the guide stays there by itself", async ({
  display,
  onDisplay,
}) => {
  const browser = await onDisplay();
  browser.serve(portal);
  const toolbar = new Toolbar(browser, display);
  await toolbar.settled();
  const own = await browser.own("icon/16.png");
  await noteYes(browser, shop);
  const tab = await browser.open(portal.url);
  const popup = await toolbar.open(tab, "onfastspring.com");
  expect(await textOf(popup), "why the browser will ask is said before").toContain(en.asks.here("onfastspring.com"));
  expect(await isAllowed(own, shop), "nothing is granted on installing").toBe(false);

  await toolbar.press(popup, en.popup.guide);
  await expect.poll(() => isAllowed(own, shop), { message: "the browser grants the site" }).toBe(true);
  await pointedAt(tab, "Manage", "Mac Premium Bundle X9");
  const other = await browser.open(portal.url);
  await pointedAt(other, "Manage", "Mac Premium Bundle X9");
  await tab.bringToFront();
  expect((await guideOn(tab))?.text).not.toContain(en.asks.onlyHere("onfastspring.com"));
});

test("after a no the guide goes on in this tab by the press on the button, says what does not work, and asks again", async ({
  display,
  onDisplay,
}) => {
  const browser = await onDisplay();
  browser.serve(portal);
  const toolbar = new Toolbar(browser, display);
  await toolbar.settled();
  const own = await browser.own("icon/16.png");
  const tab = await browser.open(portal.url);
  await toolbar.press(await toolbar.open(tab, en.popup.guide), en.popup.guide);
  await toolbar.sayNo(tab);
  await pointedAt(tab, "Manage", "Mac Premium Bundle X9");
  expect((await guideOn(tab))?.text).toContain(en.asks.onlyHere("onfastspring.com"));
  await tab.reload();
  await pointedAt(tab, "Manage", "Mac Premium Bundle X9");
  expect(await isAllowed(own, shop)).toBe(false);

  await noteYes(browser, shop);
  const popup = await toolbar.open(tab, "onfastspring.com");
  expect(await textOf(popup)).toContain(en.asks.onlyHere("onfastspring.com"));
  await toolbar.press(popup, en.asks.allow("onfastspring.com"));
  await expect.poll(() => isAllowed(own, shop), { message: "the second time it is a yes" }).toBe(true);
  const card = async () => (await guideOn(tab))?.text;
  await expect.poll(card, { message: "the guide takes it back" }).not.toContain("onfastspring.com only where");
  expect((await stored(own)).cases.map(({ state }) => state.provider.name)).toEqual(["Intego"]);
});

test("a plan billed by Apple: Apple's page is asked for with the case, followed, and given back in the settings", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  browser.serve(billedByApple, atApple);
  await noteYes(browser, apple);
  const tab = await browser.open(billedByApple.url);
  const popup = await popupFor(browser, tab);
  await expect(popup.getByText(en.asks.there("Apple", "account.apple.com"))).toBeVisible();
  expect(await isAllowed(popup, apple), "said before anything is asked").toBe(false);
  await popup.getByRole("button", { name: en.popup.guide }).click();
  await expect.poll(() => isAllowed(popup, apple)).toBe(true);
  await tab.bringToFront();
  await expect.poll(async () => (await guideOn(tab))?.text).toContain("Apple takes this payment");
  expect((await guideOn(tab))?.text).not.toContain("account.apple.com, so the guide cannot");
  await tab.goto(atApple.url);
  await pointedAt(tab, "Cancel Subscription");
  expect((await stored(popup)).cases.map(({ state }) => [state.provider.name, state.biller?.name])).toEqual([
    ["ChatGPT", "Apple"],
  ]);

  const settings = await browser.own("dashboard.html#/settings");
  await settings.getByRole("button", { name: en.asks.takeAwayFrom("account.apple.com") }).click();
  await expect(settings.getByText(en.asks.takenAway("account.apple.com"))).toBeVisible();
  await expect(settings.getByText(en.asks.allowedNone)).toBeVisible();
  expect(await isAllowed(popup, apple)).toBe(false);
  const scripts = () => settings.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await expect.poll(async () => (await scripts()).flatMap(({ matches }) => matches)).not.toContain(apple);
  await tab.goto(billedByApple.url);
  await expect
    .poll(async () => straight((await guideOn(tab))?.text), { message: "the guide tells" })
    .toContain(straight(en.asks.notThere("account.apple.com")));
  await popup.bringToFront();
  await expect(popup.getByText(en.asks.notThere("account.apple.com"))).toBeVisible();
  await expect(popup.getByRole("button", { name: en.asks.allow("account.apple.com") })).toBeEnabled();
  expect(browser.refused).toEqual([]);
});

test("an allowed site is still served after the browser was closed and opened again", async ({ browserWith }) => {
  const profile = mkdtempSync(join(tmpdir(), "quittance-"));
  const first = await browserWith({ profile });
  first.serve(portal);
  const tab = await first.open(portal.url);
  await startGuide(first, tab);
  await pointedAt(tab, "Manage", "Mac Premium Bundle X9");
  await first.close();

  const again = await browserWith({ profile });
  again.serve(portal);
  const own = await again.own("icon/16.png");
  expect(await isAllowed(own, shop)).toBe(true);
  // A folder that is loaded anew counts as an update, which clears what was registered.
  const scripts = () => own.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await expect.poll(async () => (await scripts()).map(({ id }) => id)).toEqual(["door", "guide"]);
  await pointedAt(await again.open(portal.url), "Manage", "Mac Premium Bundle X9");
  await again.close();
  rmSync(profile, { recursive: true });
});

test("what a worker that was stopped left undone for an allowed site is made up for when it starts again", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  browser.serve(portal);
  await allowSite(browser, portal.url);
  const own = await browser.own("icon/16.png");
  const scripts = () => own.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await expect.poll(async () => (await scripts()).map(({ id }) => id)).toContain("door");
  await killWorker(browser, own);
  // As if it had been stopped between the yes and what follows from it.
  await own.evaluate(() => chrome.scripting.unregisterContentScripts());
  expect(await scripts()).toEqual([]);
  await browser.own("dashboard.html");
  await expect.poll(async () => (await scripts()).flatMap(({ matches }) => matches)).toContain(shop);
});

test("without a case, the pages of an allowed site are recognised, and those of one that is not are left alone", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const other = replica("2checkout/products.en");
  browser.serve(portal, other);
  await allowSite(browser, portal.url);
  const strange = await browser.open(other.url);
  const known = await browser.open(portal.url);
  const popup = await popupFor(browser, known);
  await expect(popup.getByText("Intego · billing page")).toBeVisible();
  const tab = await popup.evaluate(
    async (known) => {
      const { id } = (await chrome.tabs.query({})).find(({ url, id }) => !url && id !== known) ?? {};
      return id ?? null;
    },
    await tabOf(popup, known),
  );
  await expect(strange).toHaveTitle(/./);
  await popup.goto(`${popup.url().split("?")[0]}?tab=${tab}`);
  await expect(popup.getByText(en.page.outOfReach)).toBeVisible();
});
