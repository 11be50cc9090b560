import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { until } from "../scripts/until";
import type { PageInTab } from "../src/background/page-memory";
import { find } from "../tests/e2e/support/controls";
import { Firefox, shared } from "../tests/e2e/support/firefox";
import { guideIn } from "../tests/e2e/support/firefox-guide";
import { popupIn, pressIn } from "../tests/e2e/support/firefox-play";
import { stored, tabOf } from "../tests/e2e/support/product";
import type { Driver, Launch } from "./driver";
import { addMail, askTime, type OwnPage } from "./prove";

declare const browser: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } };

/** Puts downloads into a folder and asks nothing. */
const downloadsTo = (folder: string) => ({ "browser.download.folderList": 2, "browser.download.dir": folder });

/** A ZIP that Firefox has written to its end: until then a `.part` lies beside it. */
async function downloadIn(folder: string): Promise<string | null> {
  const names = readdirSync(folder);
  const zip = names.find((name) => name.endsWith(".zip"));
  if (!zip || names.some((name) => name.endsWith(".part")) || statSync(join(folder, zip)).size === 0) return null;
  return join(folder, zip);
}

async function pressOn(page: Page, name: string): Promise<void> {
  const handle = await page.evaluateHandle(find, { name, within: null });
  const element = handle.asElement() as ElementHandle<Element> | null;
  if (!element) throw new Error(`The page has no control "${name}".`);
  await element.click();
}

/** Starts headless Firefox with the extension on a fresh profile; nothing but the practice site can be reached. */
export async function launchFirefox({ folder, origin, words, output }: Launch): Promise<Driver> {
  const firefox = await Firefox.launch({ folder, allow: origin, language: words.code, prefs: downloadsTo(output) });
  const version = await firefox.browser.version();
  let page: Page;
  let popup: Page;
  let key: string;
  const casePage = async (id: string): Promise<OwnPage> => ({
    page: shared(await firefox.own(`dashboard.html#/case/${id}`)),
    upload: (field, file) => (field as unknown as ElementHandle<HTMLInputElement>).uploadFile(file),
  });

  return {
    browser: version.replace("firefox/", "Firefox "),
    async open(address) {
      page = await firefox.open(address);
      popup = await popupIn(firefox, page);
      key = `page:${await tabOf(shared(popup), shared(page))}`;
      await page.bringToFront();
    },
    async startGuide() {
      await pressIn(popup, words.popup.guide);
      await page.bringToFront();
    },
    address: () => page.url(),
    recognised: () =>
      popup.evaluate(
        async (wanted) => ((await browser.storage.session.get(wanted))[wanted] ?? null) as PageInTab | null,
        key,
      ),
    guide: () => guideIn(page),
    async box(name) {
      const found = await page.evaluateHandle(find, { name, within: null }).catch(() => null);
      return (await (found?.asElement() as ElementHandle<Element> | null | undefined)?.boundingBox()) ?? null;
    },
    press: (name) => pressOn(page, name),
    stored: () => stored(shared(popup)),
    picture: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    addMail: async (id, mail, key) => addMail(await casePage(id), mail, key, words),
    askTime: async (id, address) => askTime(await casePage(id), address, words),
    async exportCase(id) {
      const dashboard = await firefox.own(`dashboard.html#/case/${id}`);
      await pressIn(dashboard, words.dashboard.export);
      const zip = await until(
        () => "Firefox did not finish the download.",
        () => downloadIn(output),
      );
      await dashboard.screenshot({ path: join(output, "dashboard.png") as `${string}.png`, fullPage: true });
      return { zip, text: await dashboard.evaluate(() => document.body.innerText) };
    },
    refused: () => firefox.refusals(),
    close: () => firefox.browser.close(),
  };
}
