import type { ElementHandle, Page } from "@playwright/test";
import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { cardOn } from "../support/guide";
import { playFlow, startGuide, untilConfirmed } from "../support/play";
import { replica } from "../support/sites";

/** Whether the guide's card leaves a control free to be pressed. */
async function isFree(tab: Page, target: ElementHandle): Promise<string> {
  const [card, box] = [await cardOn(tab), await target.boundingBox()];
  if (!card || !box) return "not there";
  const apart = card.x >= box.x + box.width || box.x >= card.x + card.width;
  return apart || card.y >= box.y + box.height || box.y >= card.y + card.height ? "free" : "covered";
}

for (const name of [
  "chatgpt/settings-billing.fr",
  "intego/account.en",
  "fastspring/survey.fr",
  "stripe-portal/portal.fr",
]) {
  test(`${name} in a window 360 wide: the card lies over nothing that is to be pressed, answers included`, async ({
    browserWith,
  }) => {
    const page = replica(name);
    const browser = await browserWith({ language: page.lang, viewport: { width: 360, height: 640 } });
    browser.serve(page);
    const tab = await browser.open(page.url);
    const popup = await startGuide(browser, tab);
    await playFlow(tab, page.flow, undefined, async ({ press, within }) => {
      const target = await control(tab, press, within);
      await target.scrollIntoViewIfNeeded();
      await expect.poll(() => isFree(tab, target), { message: `“${press}” is free` }).toBe("free");
    });
    await untilConfirmed(popup);
  });
}
