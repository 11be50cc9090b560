import { expect } from "@playwright/test";
import { en } from "../../../src/locales/en";
import { fr } from "../../../src/locales/fr";
import { noteYes } from "./allowed-sites";
import type { Chromium } from "./chromium";

declare const chrome: {
  permissions: { contains(what: object): Promise<boolean> };
};

const named = new RegExp(`${en.settings.picturesSwitch}|${fr.settings.picturesSwitch}`);

/**
 * Grants the optional permission for all sites, with the switch in the settings. The question that the browser then
 * asks is a window of its own, which no test can answer in a headless browser. It is not asked when the person has
 * said yes before.
 */
export async function allowAllSites(browser: Chromium): Promise<void> {
  await noteYes(browser, "<all_urls>");

  const own = await browser.own("dashboard.html#/settings");
  const has = () => own.evaluate(() => chrome.permissions.contains({ origins: ["<all_urls>"] }));
  const toggle = own.getByRole("checkbox", { name: named });
  await expect(toggle).not.toBeChecked();
  expect(await has(), "before it is asked for the permission is not there").toBe(false);
  await toggle.click();
  await expect(toggle).toBeChecked();
  expect(await has()).toBe(true);
  await own.close();
}
