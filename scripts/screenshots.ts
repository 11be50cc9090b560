import { mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { changedPages } from "../tests/e2e/support/changed-page";
import { Chromium } from "../tests/e2e/support/chromium";
import { control } from "../tests/e2e/support/controls";
import { guideOn } from "../tests/e2e/support/guide";
import { pointedAt, startGuide, untilConfirmed } from "../tests/e2e/support/play";
import { popupFor } from "../tests/e2e/support/product";
import { replica } from "../tests/e2e/support/sites";
import { until } from "./until";

/** Takes the pictures of docs/screenshots anew: every screen, French and English, light and dark. */
const folder = new URL("../docs/screenshots/", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });

const guided = [
  "chatgpt/settings-billing",
  "intego/account",
  "fastspring/subscriptions",
  "2checkout/products",
] as const;

async function picture(page: Page, name: string, full = false): Promise<void> {
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: full, animations: "disabled" });
}

async function popupSize(page: Page): Promise<void> {
  await page.setViewportSize({ width: 376, height: 600 });
}

/** Each provider in a browser of its own; the last one is handed on, with its case in the store. */
async function guides(launch: () => Promise<Chromium>, lang: "en" | "fr", suffix: string): Promise<Chromium> {
  let browser = await launch();
  for (const name of guided) {
    if (name !== guided[0]) {
      await browser.close();
      browser = await launch();
    }
    const page = replica(`${name}.${lang}`);
    browser.serve(page);
    const tab = await browser.open(page.url);
    const popup = await startGuide(browser, tab);
    const provider = name.split("/")[0];
    const last = page.flow.findIndex(({ final }) => final);
    for (const [n, { press, within }] of page.flow.slice(0, last + 1).entries()) {
      await pointedAt(tab, press, within);
      if (n === 0 && provider === "chatgpt") {
        await popupSize(popup);
        await picture(popup, `popup-guiding-${suffix}`, true);
        await tab.bringToFront();
      }
      if (n === last) await picture(tab, `guide-${provider}-${suffix}`);
      await (await control(tab, press, within)).click();
    }
    await untilConfirmed(popup);
    await tab.close();
    await popup.close();
  }
  return browser;
}

async function dashboard(browser: Chromium, lang: "en" | "fr", suffix: string): Promise<void> {
  const page = replica(`intego/account.${lang}`);
  const own = await browser.own("dashboard.html#/");
  const first = await own.waitForSelector("main li a");
  await picture(own, `dashboard-cases-${suffix}`, true);
  await first.click();
  await own.waitForSelector("article h2");
  await picture(own, `dashboard-case-${suffix}`, true);
  const exhibit = await own.waitForSelector('a[href*="#/exhibit/"]');
  await own.goto(new URL((await exhibit.getAttribute("href")) ?? "", own.url()).href);
  await own.waitForSelector("iframe, pre, img");
  if (await own.locator("iframe").isVisible()) await own.frameLocator("iframe").locator("body").waitFor();
  await picture(own, `dashboard-exhibit-${suffix}`);
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await popupFor(browser, tab);
  await popupSize(popup);
  await popup.waitForSelector("section li");
  await picture(popup, `popup-cases-${suffix}`, true);
}

async function empty(browser: Chromium, lang: "en" | "fr", suffix: string): Promise<void> {
  const page = replica(`chatgpt/settings-billing.${lang}`);
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await popupFor(browser, tab);
  await popupSize(popup);
  await popup.getByRole("button", { name: /Guide me|M’aider/ }).waitFor();
  await picture(popup, `popup-first-${suffix}`, true);
  await popup.close();
  const own = await browser.own("dashboard.html#/");
  await own.waitForSelector("main p");
  await picture(own, `dashboard-empty-${suffix}`);
  await own.goto(new URL("#/settings", own.url()).href);
  await own.getByRole("switch").or(own.getByRole("checkbox")).first().waitFor();
  await picture(own, `dashboard-settings-${suffix}`);
  await own.goto(new URL("#/catalogue", own.url()).href);
  await own.getByRole("searchbox").waitFor();
  await picture(own, `dashboard-catalogue-${suffix}`);
  await own.goto(new URL("#/catalogue/intego", own.url()).href);
  await own.getByRole("heading", { name: "Intego", exact: true }).waitFor();
  await picture(own, `dashboard-entry-${suffix}`, true);
  await own.close();
  await tab.close();
}

/** A described page that is another by now, in each of the ways. */
async function changed(launch: () => Promise<Chromium>, suffix: string): Promise<void> {
  for (const [name, page] of Object.entries(changedPages)) {
    const browser = await launch();
    browser.serve(page);
    const tab = await browser.open(page.url);
    await startGuide(browser, tab);
    const first = name === "removed" ? "My Account" : await tab.locator("#cs").innerText();
    const shows = (what: string) =>
      until(
        () => `The guide on the page that was ${name} does not say “${what}”.`,
        async () => (await guideOn(tab))?.text.includes(what) || null,
      );
    await shows(first);
    if (name === "removed") {
      await tab.locator("#go").click();
      await shows("is not on this page");
    }
    await picture(tab, `changed-${name}-${suffix}`);
    await browser.close();
  }
}

for (const lang of ["en", "fr"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    const suffix = `${lang}-${colorScheme}`;
    const launch = () => Chromium.launch({ language: lang, colorScheme, viewport: { width: 1280, height: 800 } });
    const fresh = await launch();
    await empty(fresh, lang, suffix);
    await fresh.close();
    const used = await guides(launch, lang, suffix);
    await dashboard(used, lang, suffix);
    await used.close();
    if (lang === "en") await changed(launch, suffix);
    console.log(`${suffix}: done`);
  }
}
