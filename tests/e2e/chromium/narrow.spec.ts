import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { cardOn } from "../support/guide";
import { pointedAt, startGuide } from "../support/play";
import { replica } from "../support/sites";

for (const name of ["chatgpt/settings-billing.fr", "intego/account.en"]) {
  test(`${name} in a window 360 wide: the card never lies over the control to press`, async ({ browserWith }) => {
    const page = replica(name);
    const browser = await browserWith({ language: page.lang, viewport: { width: 360, height: 640 } });
    browser.serve(page);
    const tab = await browser.open(page.url);
    await startGuide(browser, tab);
    for (const { press, within } of page.flow) {
      await pointedAt(tab, press, within);
      const target = await control(tab, press, within);
      await expect
        .poll(
          async () => {
            const [card, box] = [await cardOn(tab), await target.boundingBox()];
            if (!card || !box) return "not there";
            const apart = card.x >= box.x + box.width || box.x >= card.x + card.width;
            return apart || card.y >= box.y + box.height || box.y >= card.y + card.height ? "free" : "covered";
          },
          { message: `“${press}” is free` },
        )
        .toBe("free");
      await target.click();
    }
  });
}
