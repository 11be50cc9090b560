import { wordsFor } from "../../../src/locales/words";
import { allowSite } from "../support/allowed-sites";
import { appleList, buyingUsage, playList, throughPartner } from "../support/biller-pages";
import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn } from "../support/guide";
import { pointedAt, startGuide } from "../support/play";
import { pressKey } from "../support/press";
import { popupFor, stored } from "../support/product";

const plain = (text: string | undefined) => text?.replace(/\s/g, " ");

for (const [lang, partner, ask, quote] of [
  ["en", "O2", "Ask that company to cancel. Spotify cannot do it for you.", "You pay through O2."],
  [
    "fr",
    "Bouygues Telecom",
    "Demandez la résiliation à cette société. Spotify ne peut pas la faire pour vous.",
    "Vous payez via Bouygues Telecom.",
  ],
] as const) {
  test(`a plan that a partner bills leads to the partner, at an address in the person's language (${lang})`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ language: lang });
    browser.serve(throughPartner[lang]);
    const tab = await browser.open(throughPartner[lang].url);
    const popup = await popupFor(browser, tab);
    await expect(popup.getByText(wordsFor(lang).page.billedBy(partner))).toBeVisible();
    await popup.close();
    await startGuide(browser, tab);
    await expect.poll(async () => plain((await guideOn(tab))?.say)).toBe(ask);
    const shown = await guideOn(tab);
    expect(shown?.text, "in the page's own words").toContain(quote);
    expect(shown?.marks.filter(({ kind }) => kind === "target")).toEqual([]);
  });
}

for (const [lang, manage] of [
  ["en", "Manage"],
  ["fr", "Gérer"],
] as const) {
  test(`in an app store's list the person is asked which one, and the guide points at its row (${lang})`, async ({
    browserWith,
  }) => {
    const words = wordsFor(lang);
    const browser = await browserWith({ language: lang });
    browser.serve(playList[lang]);
    await allowSite(browser, playList[lang].url);
    const tab = await browser.open(playList[lang].url);
    const popup = await popupFor(browser, tab);
    await expect(popup.getByText(words.page.whichSeller)).toBeVisible();
    await pressKey(popup.getByRole("button", { name: "ChatGPT", exact: true }), "Enter");
    await tab.bringToFront();
    await pointedAt(tab, manage, "ChatGPT");
    const shown = await guideOn(tab);
    expect(shown?.marks.filter(({ kind }) => kind === "target")).toHaveLength(1);
    const { cases } = await stored(popup);
    expect(cases.map(({ state }) => [state.provider.id, state.biller?.id])).toEqual([["chatgpt", "google-play"]]);
  });
}

for (const [lang, row, cancel] of [
  ["en", "In the list, open the row of the subscription you want to end.", "Cancel Subscription"],
  ["fr", "Dans la liste, ouvrez la ligne de l’abonnement à résilier.", "Annuler l’abonnement"],
] as const) {
  test(`a list whose rows are the buttons says that one has to be opened, and what to press behind it (${lang})`, async ({
    browserWith,
  }) => {
    const words = wordsFor(lang);
    const browser = await browserWith({ language: lang });
    browser.serve(appleList[lang]);
    await allowSite(browser, appleList[lang].url);
    const tab = await browser.open(appleList[lang].url);
    const popup = await popupFor(browser, tab);
    await expect(popup.getByText(words.page.whichSeller)).toBeVisible();
    await popup.getByRole("button", { name: words.popup.otherSeller }).click();
    await tab.bringToFront();
    await expect.poll(async () => plain((await guideOn(tab))?.say)).toContain(row);
    expect((await guideOn(tab))?.marks.filter(({ kind }) => kind === "target")).toEqual([]);
    await tab.getByRole("button", { name: "ChatGPT" }).click();
    await pointedAt(tab, cancel);
    await expect
      .poll(async () => (await stored(popup)).cases.map(({ state }) => state.provider.id), {
        message: "the row that was opened says whose it is",
      })
      .toEqual(["chatgpt"]);
  });
}

test("“Cancel” in a dialog that sells something is not pointed at, and the dialog confirms nothing", async ({
  browserWith,
}) => {
  const browser = await browserWith({ language: "en" });
  browser.serve(buyingUsage);
  const tab = await browser.open(buyingUsage.url);
  const own = await startGuide(browser, tab);
  await pointedAt(tab, "Cancel", "Cancellation");
  await (await control(tab, "Buy extra usage")).click();
  await expect
    .poll(async () => (await guideOn(tab))?.marks.filter(({ kind }) => kind === "target"), {
      message: "nothing in the dialog is the way",
    })
    .toEqual([]);
  expect((await guideOn(tab))?.target).toBeNull();
  await tab.locator("#close").click();
  await pointedAt(tab, "Cancel", "Cancellation");
  const { cases } = await stored(own);
  expect(cases.map(({ state }) => state.progress)).toEqual(["none"]);
});
