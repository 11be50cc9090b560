import { expect, test } from "../support/chromium";
import { playFlow, startGuide, untilConfirmed } from "../support/play";
import { replica } from "../support/sites";

test("a kept page shows the dialog that lay over it, where it was seen", async ({ browserWith }) => {
  const browser = await browserWith({ language: "fr" });
  const page = replica("chatgpt/settings-billing.fr");
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  await playFlow(tab, page.flow);
  const { exhibits } = await untilConfirmed(popup);
  const kept = exhibits.find(({ kind, moment }) => kind === "snapshot" && moment === "confirmation");
  const own = await browser.own(`dashboard.html#/exhibit/${kept?.id}`);
  const dialog = own.frameLocator("iframe").locator("[data-top-layer=modal]").last();
  await expect(dialog).toBeInViewport({ ratio: 0.4 });
});
