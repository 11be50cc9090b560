import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn, pressInGuide } from "../support/guide";
import { pointedAt, startGuide } from "../support/play";
import { stored } from "../support/product";
import { replica } from "../support/sites";

test("the guide shows an earlier step again without doing anything, and the whole way with its safe links", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const page = replica("chatgpt/settings-billing.en");
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  const text = async () => (await guideOn(tab))?.text ?? "";
  const [first, second] = page.flow;
  if (!first || !second) throw new Error("The flow has no two steps.");
  await pointedAt(tab, first.press, first.within);
  await (await control(tab, first.press, first.within)).click();
  await pointedAt(tab, second.press, second.within);
  const before = (await stored(popup)).entries.length;
  const present = (await guideOn(tab))?.say ?? "";

  await pressInGuide(tab, "Back");
  await expect.poll(text).toMatch(/An earlier step: \d of \d/);
  expect(await text()).toContain(first.press);
  expect(await text()).not.toContain(present);
  await pressInGuide(tab, "To the present step");
  await expect.poll(text).toContain(present);

  await pressInGuide(tab, "I can’t find it");
  await expect.poll(async () => (await guideOn(tab))?.links).toContain("https://chatgpt.com/#settings/Billing");
  expect((await stored(popup)).entries).toHaveLength(before);

  await (await control(tab, second.press, second.within)).click();
  await expect.poll(text, { message: "what comes next ends the looking back" }).not.toContain("The way, in words");
});
