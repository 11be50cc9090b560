import type { Page } from "puppeteer-core";
import { en } from "../../../src/locales/en";
import { expect, extension, shared, test } from "../support/firefox";
import { guideIn } from "../support/firefox-guide";
import { pressAltShift } from "../support/firefox-inside";
import { popupIn, pressIn, saidIn } from "../support/firefox-play";
import { answerQuestion, pressMainInPopup, question, saidInPopup, takeAway } from "../support/firefox-popup";
import { inFirefox } from "../support/firefox-wire";
import { straight } from "../support/outline";
import { stored } from "../support/product";
import { replica } from "../support/sites";

declare const browser: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> };
  runtime: { getManifest(): { host_permissions: string[] } };
};

const hosts = (own: Page) =>
  own.evaluate(async () => ({
    asked: browser.runtime.getManifest().host_permissions,
    granted: (await browser.permissions.getAll()).origins.sort(),
  }));

test("Firefox grants the catalogue's hosts on install; taken away, the toolbar button still serves the page in front", async ({
  firefoxWith,
}) => {
  const firefox = await firefoxWith();
  const own = await firefox.own("dashboard.html");
  const before = await hosts(own);
  expect(before.granted).toEqual(before.asked);
  expect(before.granted).not.toContain("<all_urls>");

  const taken = before.granted.filter((pattern) => pattern.includes("intego.com"));
  await inFirefox(firefox.browser, takeAway, extension, taken);
  expect((await hosts(own)).granted).toHaveLength(before.granted.length - taken.length);

  const page = replica("intego/account.en");
  firefox.serve(page);
  const tab = await firefox.open(page.url);
  await inFirefox(firefox.browser, pressAltShift, "Q", page.url);
  await expect
    .poll(() => saidInPopup(firefox.browser), { message: "the key opens the popup, which reads the page" })
    .toContain("Intego · billing page");
  await pressMainInPopup(firefox.browser);
  await expect
    .poll(async () => (await guideIn(tab))?.target, { message: "the guide points" })
    .toBe("Cancel Subscription");
  expect((await stored(shared(own))).cases.map(({ state }) => state.provider.name)).toEqual(["Intego"]);
  expect(await saidInPopup(firefox.browser)).not.toContain(en.refusals["page-out-of-reach"]);
  expect(await firefox.refusals()).toEqual([]);
});

test("Firefox asks for Apple's page with the case; after a no the guide goes on here and says what does not work, a yes is followed and given back", async ({
  firefoxWith,
}) => {
  test.setTimeout(120_000);
  // Firefox lets nobody answer in the first half second of a question.
  const firefox = await firefoxWith({ prefs: { "security.notification_enable_delay": 0 } });
  const page = replica("chatgpt/apple-billed.en");
  firefox.serve(page);
  const tab = await firefox.open(page.url);
  const popup = await popupIn(firefox, tab);
  const apple = "https://account.apple.com/*";
  const granted = async () => (await hosts(popup)).granted;
  const said = () => saidIn(popup);
  const asked = () => inFirefox(firefox.browser, question);
  await expect.poll(said).toContain(straight(en.asks.there("Apple", "account.apple.com")));
  expect(await granted()).not.toContain(apple);

  await pressIn(popup, en.popup.guide);
  await expect.poll(asked, { message: "Firefox asks" }).toContain("account.apple.com");
  await inFirefox(firefox.browser, answerQuestion, false);
  await expect.poll(asked).toBeNull();
  await expect
    .poll(said, { message: "what does not work is said" })
    .toContain(straight(en.asks.notThere("account.apple.com")));
  await tab.bringToFront();
  await expect.poll(async () => (await guideIn(tab))?.text).toContain("Apple takes this payment");
  expect(await granted()).not.toContain(apple);

  await popup.bringToFront();
  await pressIn(popup, en.asks.allow("account.apple.com"));
  await expect.poll(asked, { message: "Firefox asks again" }).toContain("account.apple.com");
  await inFirefox(firefox.browser, answerQuestion, true);
  await expect.poll(granted).toContain(apple);
  await expect.poll(said).not.toContain("account.apple.com");
  const scripts = () =>
    popup.evaluate(async () =>
      Object.fromEntries(
        (await browser.scripting.getRegisteredContentScripts()).map(({ id, matches }) => [id, matches]),
      ),
    );
  await expect
    .poll(scripts)
    .toEqual({ door: [apple], guide: expect.arrayContaining([apple, "https://chatgpt.com/*"]) });

  const settings = await firefox.own("dashboard.html#/settings");
  await pressIn(settings, en.asks.takeAwayFrom("account.apple.com"));
  await expect.poll(granted).not.toContain(apple);
  await expect.poll(() => saidIn(settings)).toContain(straight(en.asks.takenAway("account.apple.com")));
  await expect.poll(async () => Object.values(await scripts()).flat()).not.toContain(apple);
  expect(await firefox.refusals()).toEqual([]);
});

test("Firefox writes no page down in a format of its own, and its settings offer none", async ({ firefoxWith }) => {
  const firefox = await firefoxWith();
  const own = await firefox.own("dashboard.html#/settings");
  await own.waitForSelector("h2");
  const said = await own.evaluate(() => document.body.innerText);
  expect(said).toContain(en.settings.picturesSwitch);
  expect(said).not.toMatch(/MHTML|own format/);
});
