import { join } from "node:path";
import type { ElementHandle, Page } from "@playwright/test";
import type { PageInTab } from "../src/background/page-memory";
import { Chromium } from "../tests/e2e/support/chromium";
import { control, find } from "../tests/e2e/support/controls";
import { guideOn } from "../tests/e2e/support/guide";
import { popupFor, stored, tabOf } from "../tests/e2e/support/product";
import type { Driver, Launch } from "./driver";
import { addMail, askTime, type OwnPage } from "./prove";

declare const chrome: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } };

/** Starts headless Chromium with the extension on a fresh profile; nothing but the practice site can be reached. */
export async function launchChromium({ folder, origin, words, output }: Launch): Promise<Driver> {
  const browser = await Chromium.launch({ folder, allow: origin, language: words.code });
  const version = browser.context.browser()?.version() ?? "";
  let page: Page;
  let popup: Page;
  let tab: number;
  const casePage = async (id: string): Promise<OwnPage> => ({
    page: await browser.own(`dashboard.html#/case/${id}`),
    upload: (field, file) => (field as ElementHandle<HTMLInputElement>).setInputFiles(file),
  });

  return {
    browser: `Chromium ${version}`,
    async open(address) {
      page = await browser.open(address);
      popup = await popupFor(browser, page);
      tab = await tabOf(popup, page);
      await page.bringToFront();
    },
    async startGuide() {
      await popup.getByRole("button", { name: words.popup.guide }).click();
      await page.bringToFront();
    },
    address: () => page.url(),
    recognised: () =>
      popup.evaluate(
        async (key) => ((await chrome.storage.session.get(key))[key] ?? null) as PageInTab | null,
        `page:${tab}`,
      ),
    guide: () => guideOn(page),
    async box(name) {
      const found = await page.evaluateHandle(find, { name, within: null }).catch(() => null);
      return (await found?.asElement()?.boundingBox()) ?? null;
    },
    press: async (name) => (await control(page, name)).click(),
    stored: () => stored(popup),
    picture: async (file) => void (await page.screenshot({ path: file })),
    addMail: async (id, mail, key) => addMail(await casePage(id), mail, key, words),
    askTime: async (id, address) => askTime(await casePage(id), address, words),
    async exportCase(id) {
      const dashboard = await browser.own(`dashboard.html#/case/${id}`);
      const button = dashboard.getByRole("button", { name: words.dashboard.export });
      const [download] = await Promise.all([dashboard.waitForEvent("download"), button.click()]);
      const zip = join(output, download.suggestedFilename());
      await download.saveAs(zip);
      await dashboard.screenshot({ path: join(output, "dashboard.png"), fullPage: true });
      return { zip, text: await dashboard.locator("main").innerText() };
    },
    refused: async () => browser.refused,
    close: () => browser.close(),
  };
}
