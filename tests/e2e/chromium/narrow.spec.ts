import type { ElementHandle, Page } from "@playwright/test";
import { allowAllSites } from "../support/all-sites";
import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { cardOn, guideOn } from "../support/guide";
import { playFlow, startGuide, untilConfirmed } from "../support/play";
import { popupFor } from "../support/product";
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

test("in a narrow window what a dialog says can be read beside the card, whatever the dialog is made of", async ({
  browserWith,
}) => {
  const browser = await browserWith({ viewport: { width: 390, height: 700 } });
  await allowAllSites(browser);
  const box = `<h2>Stop your Gold membership?</h2><p>You can watch until January 12, 2027.</p>
    <button>Cancel</button><button>Stop membership</button>`;
  for (const [n, dialog] of [
    `<div style="position:fixed;inset:0;background:rgb(0 0 0/50%)"><div style="background:#fff;margin-top:240px;padding:24px">${box}</div></div>`,
    `<dialog open style="position:fixed;top:240px;width:300px">${box}</dialog>`,
  ].entries()) {
    const url = `https://www.lumen${n}.example/account/membership`;
    browser.serve({
      url,
      html: `<!doctype html><html lang="en"><title>Membership</title><h1>Membership</h1>${dialog}`,
    });
    const tab = await browser.open(url);
    const popup = await popupFor(browser, tab);
    await popup.getByRole("button", { name: "Guide me" }).click();
    await tab.bringToFront();
    await expect.poll(async () => (await guideOn(tab))?.target).toBe("Stop membership");
    for (const words of [tab.getByRole("heading", { name: "Stop your Gold" }), tab.getByText("You can watch until")]) {
      const handle = await words.elementHandle();
      if (!handle) throw new Error("The dialog is not there.");
      await expect.poll(() => isFree(tab, handle)).toBe("free");
    }
    await popup.close();
    await tab.close();
  }
});
