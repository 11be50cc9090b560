import { type ElementHandle, type Page } from "puppeteer-core";
import { control } from "./controls";
import { expect, type Firefox, shared } from "./firefox";
import { guideIn } from "./firefox-guide";
import type { GuideShown } from "./guide";
import { straight } from "./play";
import { tabOf } from "./product";
import type { Replica } from "./sites";

/** What session storage holds of the page in a tab. */
export interface Remembered {
  readonly providerName: string;
  readonly billerName: string | null;
  readonly recognition: { readonly kind: string; readonly language: string };
}
declare const browser: {
  storage: { session: { get(key: string): Promise<Record<string, Remembered | undefined>> } };
  i18n: { getUILanguage(): string };
};

/** The words by which a person knows that it speaks their language. */
const start = { en: "Guide me to cancel", fr: "M’aider à résilier" };

/** A control of a page in Firefox, found as in Chromium. */
async function controlIn(page: Page, name: string, within?: string): Promise<ElementHandle<Element>> {
  return (await control(shared(page), name, within)) as unknown as ElementHandle<Element>;
}

/** What was recognised in a page, once it was; read on a page of ours. */
export async function remembered(own: Page, page: Page): Promise<Remembered> {
  const key = `page:${await tabOf(shared(own), shared(page))}`;
  const read = () => own.evaluate(async (wanted) => (await browser.storage.session.get(wanted))[wanted] ?? null, key);
  await expect.poll(read, { message: "the page is recognised" }).not.toBeNull();
  return (await read()) as Remembered;
}

/** The popup as a page of its own, for a tab; in front of it, or in a window beside it. */
export async function popupIn(firefox: Firefox, page: Page, where?: "tab" | "window"): Promise<Page> {
  const popup = await firefox.own("popup.html", where);
  await firefox.turnTo(popup, `popup.html?tab=${await tabOf(shared(popup), shared(page))}`);
  return popup;
}

export const interfaceLanguage = (own: Page): Promise<string> => own.evaluate(() => browser.i18n.getUILanguage());

/** Presses a button of the popup with the mouse. */
export async function pressInPopup(popup: Page, name: string): Promise<void> {
  await (await controlIn(popup, name)).click();
}

/** Presses "Guide me to cancel" in the popup and comes back to the page. */
export async function startGuideIn(popup: Page, page: Page, language: "en" | "fr"): Promise<void> {
  await pressInPopup(popup, start[language]);
  await page.bringToFront();
  await expect.poll(() => guideIn(page), { message: "the guide shows" }).not.toBeNull();
}

/** Waits until the guide's outline lies around a control and the guide and the popup name it. */
export async function pointedAtIn(page: Page, name: string, within?: string): Promise<GuideShown> {
  let shown: GuideShown | null = null;
  await expect
    .poll(
      async () => {
        shown = await guideIn(page);
        const box = await (await controlIn(page, name, within)).boundingBox();
        const mark = shown?.marks.find(({ kind }) => kind === "target");
        if (!shown || !box || !mark) return `nothing outlined; the guide says: ${shown?.text ?? "nothing"}`;
        const near = Math.abs(mark.left + 6 - box.x) < 3 && Math.abs(mark.top + 6 - box.y) < 3;
        return near ? straight(shown.target) : `another control is outlined; the guide says: ${shown.text}`;
      },
      { message: `the guide points at "${name}"`, timeout: 10_000 },
    )
    .toBe(straight(name));
  if (!shown) throw new Error("unreachable");
  return shown;
}

/** Plays a replica's whole flow, pressing what the guide points at with the mouse. */
export async function playFlowIn(
  page: Page,
  flow: Replica["flow"],
  beforePress: (press: Replica["flow"][number]) => Promise<void> = async () => {},
): Promise<void> {
  for (const step of flow) {
    await pointedAtIn(page, step.press, step.within);
    await beforePress(step);
    await (await controlIn(page, step.press, step.within)).click();
  }
}
