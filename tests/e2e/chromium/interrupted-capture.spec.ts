import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { en } from "../../../src/locales/en";
import { allowAllSites } from "../support/all-sites";
import { type Chromium, expect, test } from "../support/chromium";
import { guideOn } from "../support/guide";
import { killWorker } from "../support/journal";
import { type LongSite, longSite } from "../support/long-pages";
import { startGuide } from "../support/play";
import { popupFor, stored } from "../support/product";
import { replica } from "../support/sites";
import { Toolbar, textOf } from "../support/toolbar";
import { compare, newestBytes, pressKeepPage, saidBy, traces } from "../support/whole-pages";

declare const chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } };

let site: LongSite;
test.beforeAll(async () => {
  site = await longSite();
});
test.afterAll(() => site.close());

const nothing = { cases: [], entries: [], exhibits: [] };

/** A page of twenty screens of which some are taken already, as it was before, and the popup behind it. */
async function halfTaken(browser: Chromium): Promise<{ page: Page; popup: Page; before: unknown }> {
  await allowAllSites(browser);
  const page = await browser.open(`${site.origin}/twenty`);
  const popup = await popupFor(browser, page);
  await popup.getByRole("button", { name: en.popup.keepPage, disabled: false }).waitFor();
  await page.bringToFront();
  await page.evaluate(() => window.scrollTo({ top: 333, behavior: "instant" }));
  const before = await traces(page);
  await pressKeepPage(popup);
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: 20_000 }).toBeGreaterThan(1_500);
  expect(await traces(page), "while it is taken the page is not as it was").not.toEqual(before);
  return { page, popup, before };
}

test("a worker that is stopped in the middle leaves the page as it was and nothing half-kept; then it is kept", async ({
  browserWith,
}) => {
  test.setTimeout(180_000);
  const browser = await browserWith({ allow: site.origin });
  const { page, popup, before } = await halfTaken(browser);
  await killWorker(browser, popup);
  await expect.poll(() => traces(page), { timeout: 20_000 }).toEqual(before);
  await expect.poll(() => saidBy(popup)).toBe(en.refusals.failed);
  expect(await stored(popup)).toEqual(nothing);

  await pressKeepPage(popup);
  await expect.poll(() => saidBy(popup), { timeout: 100_000 }).toBe(en.popup.pageKept);
  expect(await traces(page)).toEqual(before);
  expect((await stored(popup)).exhibits).toHaveLength(4);
});

test("who goes to another tab in the middle is told so; nothing is kept, and the page is as it was", async ({
  browserWith,
}) => {
  test.setTimeout(120_000);
  const browser = await browserWith({ allow: site.origin });
  const { page, popup, before } = await halfTaken(browser);
  const other = await browser.open(`${site.origin}/one`);
  await other.bringToFront();
  await expect.poll(() => saidBy(popup), { timeout: 30_000 }).toBe(en.refusals["page-went-on"]);
  await page.bringToFront();
  await expect.poll(() => traces(page)).toEqual(before);
  expect(await stored(popup)).toEqual(nothing);
});

test("who closes the tab in the middle is told so, and nothing is kept", async ({ browserWith }) => {
  test.setTimeout(120_000);
  const browser = await browserWith({ allow: site.origin });
  const { page, popup } = await halfTaken(browser);
  await page.close();
  await expect.poll(() => saidBy(popup), { timeout: 30_000 }).toBe(en.refusals["page-went-on"]);
  expect(await stored(popup)).toEqual(nothing);
});

test("the guide stands in no picture of a page, and is there again afterwards", async ({ browserWith }, info) => {
  test.setTimeout(120_000);
  const browser = await browserWith();
  const shown = replica("intego/account.en");
  browser.serve(shown);
  await allowAllSites(browser);
  const page = await browser.open(shown.url);
  const keep = async () => {
    const popup = await popupFor(browser, page);
    await popup.getByRole("button", { name: en.popup.keepPage, disabled: false }).waitFor();
    await page.bringToFront();
    await pressKeepPage(popup);
    await expect.poll(() => saidBy(popup), { timeout: 60_000 }).toBe(en.popup.pageKept);
    const pictures = [await newestBytes(popup, "screenshot"), await newestBytes(popup, "full-page")] as const;
    await popup.close();
    return pictures;
  };
  const seen = await page.screenshot();
  const without = await keep();
  await startGuide(browser, page);
  const guided = await guideOn(page);
  const covered = async () => compare(await page.screenshot(), seen).differing;
  // The guide keeps a picture by itself when it begins, and is not seen in that moment.
  await expect.poll(covered, { message: "the guide covers a part of the page" }).toBeGreaterThan(0.01);
  for (const [n, kept] of (await keep()).entries()) {
    const mark = (png: Buffer) => writeFileSync(info.outputPath(`differing-${n}.png`), png);
    expect(compare(kept, without[n] ?? kept, mark)).toMatchObject({ differing: 0 });
  }
  expect((await guideOn(page))?.say).toBe(guided?.say);
  expect(await covered(), "and is there again").toBeGreaterThan(0.01);
});

test("by the toolbar button a page is kept that no permission reaches, and only that page", async ({
  display,
  onDisplay,
}) => {
  test.setTimeout(120_000);
  const browser = await onDisplay({ allow: site.origin });
  const own = await browser.own("icon/16.png");
  const toolbar = new Toolbar(browser, display);
  await toolbar.settled();
  const page = await browser.open(`${site.origin}/five`);
  const before = await traces(page);
  const popup = await toolbar.open(page, en.popup.keepPage);
  await toolbar.press(popup, en.popup.keepPage);
  await expect.poll(() => textOf(popup), { timeout: 60_000 }).toContain(en.popup.pageKept);
  const { exhibits, cases } = await stored(own);
  expect(exhibits.map(({ kind }) => kind).sort()).toEqual(["full-page", "page-text", "screenshot", "snapshot"]);
  expect(exhibits.map(({ address }) => address)).toEqual(Array(4).fill(page.url()));
  expect(cases).toHaveLength(1);
  await toolbar.close(page);
  expect(await traces(page)).toEqual(before);

  // The press counted for that tab alone.
  const other = await browser.open(`${site.origin}/one`);
  const tab = await own.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  );
  const behind = await browser.own(`popup.html?tab=${tab}`);
  await behind.getByRole("button", { name: en.popup.keepPage, disabled: false }).waitFor();
  await other.bringToFront();
  await pressKeepPage(behind);
  await expect.poll(() => saidBy(behind), { timeout: 30_000 }).toBe(en.refusals["page-out-of-reach"]);
  expect((await stored(own)).exhibits).toHaveLength(4);
});
