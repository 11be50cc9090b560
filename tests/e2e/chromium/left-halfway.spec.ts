import { en } from "../../../src/locales/en";
import { fr } from "../../../src/locales/fr";
import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn } from "../support/guide";
import { pointedAt, startGuide } from "../support/play";
import { popupFor, stored, tabOf } from "../support/product";
import { replica } from "../support/sites";
import { badgeOn, caseNow } from "../support/state";

/** Another page of the provider's, on which nothing can be cancelled. */
const elsewhere = (url: string, lang: string) => ({
  url: new URL("/help-topics", url).href,
  html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>…</title><h1>…</h1>`,
});

for (const name of [
  "google-one-ai/settings.en",
  "google-one-ai/parametres.fr",
  "grammarly/subscription.en",
  "grammarly/subscription.fr",
]) {
  for (const presses of [1, 2]) {
    test(`${name}: whoever leaves after ${presses} of the presses that look alike is told that it is not finished`, async ({
      browserWith,
    }) => {
      const page = replica(name);
      const words = page.lang === "fr" ? fr : en;
      const browser = await browserWith({ language: page.lang });
      const other = elsewhere(page.url, page.lang);
      browser.serve(page, other);
      const tab = await browser.open(page.url);
      const own = await startGuide(browser, tab);
      const id = await tabOf(own, tab);
      for (const { press, within, final } of page.flow.slice(0, presses)) {
        expect(final, "the press that ends is not among them").toBe(false);
        const shown = await pointedAt(tab, press, within);
        expect(shown.say, "nothing is said to be done").not.toMatch(/ends\b|prend fin|confirm(?:ed|é)/);
        await (await control(tab, press, within)).click();
      }
      await expect.poll(() => caseNow(own)).toEqual({ status: "preparing", unfinished: true });

      await tab.goto(other.url);
      const named = (await stored(own)).cases[0]?.state.provider.name ?? "";
      const unfinished = words.guide.unfinished(named).replace(/\s/g, " ");
      await expect
        .poll(async () => (await guideOn(tab))?.text, { message: "the guide says so where one went" })
        .toContain(unfinished);
      const popup = await popupFor(browser, tab);
      await expect(popup.getByText(unfinished).first()).toBeVisible();
      expect(await badgeOn(own, id)).toBe("!");
      const { entries, exhibits } = await stored(own);
      expect(entries.map(({ event }) => event.type)).not.toContain("confirmation-seen");
      expect(exhibits.map(({ moment }) => moment)).not.toContain("confirmation");

      await tab.goto(page.url);
      await tab.reload();
      await pointedAt(tab, page.flow[0]?.press ?? "", page.flow[0]?.within);
      expect(await caseNow(own), "coming back changes nothing").toEqual({ status: "preparing", unfinished: true });
    });
  }
}
