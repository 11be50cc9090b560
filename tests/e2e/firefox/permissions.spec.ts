import type { Page } from "puppeteer-core";
import { en } from "../../../src/locales/en";
import { expect, extension, shared, test } from "../support/firefox";
import { guideIn } from "../support/firefox-guide";
import { pressAltShift } from "../support/firefox-inside";
import { pressMainInPopup, saidInPopup, takeAway } from "../support/firefox-popup";
import { inFirefox } from "../support/firefox-wire";
import { stored } from "../support/product";
import { replica } from "../support/sites";

declare const browser: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
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
