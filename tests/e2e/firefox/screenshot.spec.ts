import { en } from "../../../src/locales/en";
import { expect, shared, test } from "../support/firefox";
import { pressAltShift } from "../support/firefox-inside";
import { popupIn, pressIn, remembered, saidIn } from "../support/firefox-play";
import { inFirefox } from "../support/firefox-wire";
import { straight } from "../support/outline";
import { exhibitBytes, stored } from "../support/product";
import { replica } from "../support/sites";

test("without activeTab Firefox refuses a screenshot, and the sentence names what then works", async ({
  firefoxWith,
}) => {
  const firefox = await firefoxWith();
  const page = replica("intego/account.en");
  firefox.serve(page);
  const tab = await firefox.open(page.url);
  const popup = await popupIn(firefox, tab, "window");
  await remembered(popup, tab);

  await pressIn(popup, en.popup.screenshot);
  const sentence = straight(en.refusals["screenshot-refused"]);
  expect(sentence).toContain("use the screenshot key");
  await expect.poll(() => saidIn(popup)).toContain(sentence);
  expect(await stored(shared(popup)), "nothing is kept").toEqual({ cases: [], entries: [], exhibits: [] });

  await inFirefox(firefox.browser, pressAltShift, "S", page.url);
  const kept = async () => (await stored(shared(popup))).exhibits;
  await expect.poll(async () => (await kept()).length, { message: "the key takes the picture" }).toBe(1);
  const [shot] = await kept();
  expect(shot).toMatchObject({ kind: "screenshot", moment: "asked", address: page.url });
  const bytes = await exhibitBytes(shared(popup), shot?.id ?? "");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.length).toBe(shot?.size);
});
