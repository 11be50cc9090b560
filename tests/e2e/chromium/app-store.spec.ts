import { readCatalogue } from "../../../scripts/read-catalogue";
import { expect, test } from "../support/chromium";
import { guideOn } from "../support/guide";
import { startGuide } from "../support/play";
import { popupFor, stored } from "../support/product";
import { replica } from "../support/sites";

const subscriptions = readCatalogue(false)
  .find(({ id }) => id === "apple")
  ?.pages.find(({ link }) => link)?.link;

for (const [lang, before, told] of [
  ["en", "billed by Apple", "Apple takes this payment. Cancel at Apple: no button here does it."],
  ["fr", "facturé par Apple", "C’est Apple qui prélève. Résiliez chez Apple : aucun bouton ici ne le fait."],
] as const) {
  test(`a plan that Apple bills leads to the App Store from the first page on, and nowhere else (${lang})`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ language: lang });
    const [billing, account] = [replica(`chatgpt/apple-billed.${lang}`), replica(`chatgpt/chat.${lang}`)];
    browser.serve(billing);
    const tab = await browser.open(billing.url);
    const popup = await popupFor(browser, tab);
    await expect(popup.getByText(before), "the popup says so before anything is pressed").toBeVisible();
    await popup.close();

    const own = await startGuide(browser, tab);
    await expect.poll(async () => (await guideOn(tab))?.say.replace(/\s/g, " ")).toBe(told);
    const shown = await guideOn(tab);
    expect(shown?.target, "nothing on ChatGPT is pointed at").toBeNull();
    expect(shown?.marks.filter(({ kind }) => kind === "target")).toEqual([]);
    expect(shown?.links, "the way goes on at Apple").toEqual([subscriptions]);
    const { cases } = await stored(own);
    expect(cases.map(({ state }) => [state.provider.id, state.biller?.id, state.progress])).toEqual([
      ["chatgpt", "apple", "none"],
    ]);

    browser.serve(account);
    const again = await browser.open("https://chatgpt.com/");
    await expect
      .poll(async () => (await guideOn(again))?.say.replace(/\s/g, " "), {
        message: "another page of ChatGPT's leads there too",
      })
      .toBe(told);
    expect((await guideOn(again))?.links).toEqual([subscriptions]);
  });
}
