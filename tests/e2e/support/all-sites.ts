import { expect } from "@playwright/test";
import type { Chromium } from "./chromium";

declare const chrome: {
  developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> };
  permissions: {
    contains(what: object): Promise<boolean>;
    request(what: object): Promise<boolean>;
  };
};
declare let answer: Promise<boolean>;

/**
 * Grants the optional permission for all sites. Nothing but `permissions.request` in a real press does that, and
 * the question that the browser then asks is a window of its own, which no test can answer in a headless browser.
 * It is not asked when the person has said yes before: the browser's settings page is let note such a yes.
 */
export async function allowAllSites(browser: Chromium): Promise<void> {
  const settings = await browser.open(`chrome://extensions/?id=${browser.id}`);
  await settings.evaluate((id) => chrome.developerPrivate.addHostPermission(id, "<all_urls>"), browser.id);
  await settings.close();

  const own = await browser.own("icon/16.png");
  const has = () => own.evaluate(() => chrome.permissions.contains({ origins: ["<all_urls>"] }));
  expect(await has(), "before it is asked for the permission is not there").toBe(false);
  await own.evaluate(() => {
    answer = new Promise((resolve) => {
      const ask = () => resolve(chrome.permissions.request({ origins: ["<all_urls>"] }));
      document.addEventListener("click", ask, { once: true });
    });
  });
  await own.mouse.click(8, 8);
  expect(await own.evaluate(() => answer)).toBe(true);
  expect(await has()).toBe(true);
  await own.close();
}
