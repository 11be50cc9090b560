import { expect, test } from "../support/chromium";
import { guideOn } from "../support/guide";
import { pointedAt, startGuide } from "../support/play";
import { replica } from "../support/sites";

test("stopped from the popup, the guide leaves the page at once", async ({ browserWith }) => {
  const browser = await browserWith();
  const page = replica("intego/account.en");
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  await pointedAt(tab, "Cancel Subscription", "Subscription and Billing");
  await popup.bringToFront();
  await popup.getByRole("button", { name: "Stop the guide" }).click();
  await expect.poll(() => guideOn(tab), { message: "the guide is gone" }).toBeNull();
});
