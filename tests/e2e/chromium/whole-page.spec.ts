import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { en } from "../../../src/locales/en";
import { allowAllSites } from "../support/all-sites";
import { type Chromium, expect, test } from "../support/chromium";
import { type LongPage, type LongSite, longPages, longSite } from "../support/long-pages";
import { popupFor, stored } from "../support/product";
import { compare, newestBytes, pressKeepPage, saidBy, traces } from "../support/whole-pages";

let site: LongSite;
test.beforeAll(async () => {
  site = await longSite();
});
test.afterAll(() => site.close());

/** A page in front, and the popup for it behind. */
async function opened(browser: Chromium, path: LongPage): Promise<{ page: Page; popup: Page }> {
  await allowAllSites(browser);
  const page = await browser.open(`${site.origin}${path}`);
  const popup = await popupFor(browser, page);
  await expect(popup.getByRole("button", { name: en.popup.keepPage })).toBeEnabled();
  await page.bringToFront();
  return { page, popup };
}

/** The page as Playwright takes it; one whose part is scrolled, in a window in which all of that fits. */
async function reference(page: Page, inner: boolean): Promise<Buffer> {
  await page.evaluate(() => {
    window.scrollTo({ top: 0, behavior: "instant" });
    document.querySelector("main")?.scrollTo({ top: 0, behavior: "instant" });
  });
  if (!inner) return page.screenshot({ fullPage: true });
  const more = await page.evaluate(() => {
    const main = document.querySelector("main");
    return main ? main.scrollHeight - main.clientHeight : 0;
  });
  await page.setViewportSize({ width: 1280, height: 800 + more });
  return page.screenshot();
}

for (const path of Object.keys(longPages) as LongPage[]) {
  test(`${path} is kept whole as one picture, and put back as it was`, async ({ browserWith }, info) => {
    test.setTimeout(180_000);
    const browser = await browserWith({ allow: site.origin });
    const { page, popup } = await opened(browser, path);
    await page.evaluate(() => {
      const field = document.createElement("button");
      document.querySelector("section h2")?.append(field);
      field.focus({ preventScroll: true });
      window.scrollTo({ top: 333, behavior: "instant" });
      document.querySelector("main")?.scrollTo({ top: 400, behavior: "instant" });
    });
    const before = await traces(page);
    const start = Date.now();
    await pressKeepPage(popup);
    await expect.poll(() => saidBy(popup), { timeout: 100_000 }).toBe(en.popup.pageKept);
    const seconds = (Date.now() - start) / 1000;
    expect(await traces(page)).toEqual(before);
    const kept = await newestBytes(popup, "full-page");
    const live = await reference(page, longPages[path].inner);
    for (const [name, png] of [
      ["kept", kept],
      ["live", live],
    ] as const)
      writeFileSync(info.outputPath(`${name}.png`), png);
    const { sizes, differing } = compare(kept, live, (png) => writeFileSync(info.outputPath("differing.png"), png));
    console.log(`${path}: ${sizes[0]}, ${(differing * 100).toFixed(3)} % of pixels differ, ${seconds.toFixed(1)} s`);
    expect(sizes[0]).toBe(sizes[1]);
    expect(differing).toBeLessThan(0.01);
    const { exhibits, cases } = await stored(popup);
    expect(exhibits.map(({ kind }) => kind).sort()).toEqual(["full-page", "page-text", "screenshot", "snapshot"]);
    expect(cases).toHaveLength(1);
  });
}
