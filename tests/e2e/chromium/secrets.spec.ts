import { en } from "../../../src/locales/en";
import { allowAllSites } from "../support/all-sites";
import { expect, test } from "../support/chromium";
import { everythingStored, everythingZipped } from "../support/everything";
import { popupFor, stored, tabOf } from "../support/product";
import { foundIn, secrets, stuffedAddress, stuffedPage } from "../support/secrets";
import { pressKeepPage, saidBy } from "../support/whole-pages";

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

test("of a page stuffed with secrets none reaches the store or the exported file", async ({ browserWith }) => {
  test.setTimeout(120_000);
  expect(secrets.length).toBeGreaterThanOrEqual(30);
  // What is searched with finds each of them where they are.
  expect(new Set(foundIn(`${stuffedPage} ${stuffedAddress}`)).size).toBe(secrets.length + 4);

  const browser = await browserWith();
  browser.serve({ url: stuffedAddress, html: stuffedPage });
  await allowAllSites(browser);
  const page = await browser.open(stuffedAddress);
  const popup = await popupFor(browser, page);
  const tab = await tabOf(popup, page);
  await expect(popup.getByRole("button", { name: en.popup.keepPage })).toBeEnabled();
  await page.bringToFront();
  await pressKeepPage(popup);
  await expect.poll(() => saidBy(popup), { timeout: 40_000 }).toBe(en.popup.pageKept);
  // The guide has the page read and notes what it says.
  await popup.evaluate((tab) => chrome.runtime.sendMessage({ name: "guideMe", request: { tab } }), tab);
  const noted = async () => (await stored(popup)).entries.map(({ event }) => event.type);
  await expect.poll(noted).toContain("guide-started");
  await expect.poll(noted).toContain("page-recognised");

  const tables = await everythingStored(popup);
  expect(Object.keys(tables)).toEqual(expect.arrayContaining(["bytes", "cases", "entries", "exhibits"]));
  expect(tables["bytes"], "what the page says is kept").toContain("12 September 2027");
  for (const [name, text] of Object.entries(tables))
    expect({ name, found: foundIn(text) }).toEqual({ name, found: [] });
  expect(tables["bytes"], "of a card its last four digits stay").toMatch(/•••• 9015/);

  const { cases } = await stored(popup);
  const own = await browser.own(`dashboard.html#/case/${cases[0]?.id}`);
  const download = own.waitForEvent("download");
  await own.getByRole("button", { name: en.dashboard.export }).click();
  const zipped = everythingZipped(await (await download).path());
  expect(zipped).toContain("12 September 2027");
  expect(foundIn(zipped)).toEqual([]);
});
