import type { ElementHandle, Page } from "puppeteer-core";
import { wordsFor } from "../../../src/locales/words";
import { control } from "./controls";
import { expect, type Firefox, shared } from "./firefox";
import { guideIn } from "./firefox-guide";
import { straight, untilOutlined } from "./outline";
import { tabOf } from "./product";
import type { Replica } from "./sites";

/** What session storage holds of the page in a tab, as far as tests read it. */
interface Remembered {
  readonly provider: string;
  readonly recognition: { readonly kind: string; readonly language: string };
}
declare const browser: {
  storage: { session: { get(key: string): Promise<Record<string, Remembered | undefined>> } };
  i18n: { getUILanguage(): string };
};

/** A control of a page in Firefox, found as in Chromium. */
async function controlIn(page: Page, name: string, within?: string): Promise<ElementHandle<Element>> {
  return (await control(shared(page), name, within)) as unknown as ElementHandle<Element>;
}

/** The language that the extension is told it should speak. */
export const interfaceLanguage = (own: Page): Promise<string> => own.evaluate(() => browser.i18n.getUILanguage());

/** Everything that a page of ours says. */
export const saidIn = async (own: Page): Promise<string> => straight(await own.evaluate(() => document.body.innerText));

/** What was recognised in a page, once it was; read on a page of ours. */
export async function remembered(own: Page, page: Page): Promise<Remembered> {
  const key = `page:${await tabOf(shared(own), shared(page))}`;
  const read = () => own.evaluate(async (wanted) => (await browser.storage.session.get(wanted))[wanted] ?? null, key);
  await expect.poll(read, { message: "the page is recognised" }).not.toBeNull();
  return (await read()) as Remembered;
}

/** The popup as a page of its own for a tab; in a window beside it where that tab must stay in front. */
export async function popupIn(firefox: Firefox, page: Page, where?: "tab" | "window"): Promise<Page> {
  const popup = await firefox.own("popup.html", where);
  await firefox.turnTo(popup, `popup.html?tab=${await tabOf(shared(popup), shared(page))}`);
  return popup;
}

/** Presses a button of a page of ours with the mouse. */
export async function pressIn(own: Page, name: string): Promise<void> {
  await (await controlIn(own, name)).click();
}

/** Presses "Guide me to cancel" in the popup and comes back to the page. */
export async function startGuideIn(popup: Page, page: Page): Promise<void> {
  await pressIn(popup, wordsFor(await interfaceLanguage(popup)).popup.guide);
  await page.bringToFront();
  await expect.poll(() => guideIn(page), { message: "the guide shows", timeout: 15_000 }).not.toBeNull();
}

/** Waits until the guide's outline lies around a control and the guide names it. */
async function pointedAt(page: Page, name: string, within?: string): Promise<void> {
  await untilOutlined(name, async () => ({
    shown: await guideIn(page),
    box: await (await controlIn(page, name, within)).boundingBox(),
  }));
}

/** Plays a replica's whole flow with the mouse, up to the last press only as the guide points. */
export async function playFlowIn(
  page: Page,
  flow: Replica["flow"],
  beforePress: (press: string) => Promise<void> = async () => {},
): Promise<void> {
  const last = flow.findIndex(({ final }) => final);
  for (const [n, { press, within }] of flow.entries()) {
    if (n <= last) {
      await pointedAt(page, press, within);
      await beforePress(press);
    }
    await (await controlIn(page, press, within)).click();
  }
}
