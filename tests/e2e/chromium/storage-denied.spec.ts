import type { Page } from "@playwright/test";
import { en } from "../../../src/locales/en";
import { fr } from "../../../src/locales/fr";
import { type Chromium, expect, test } from "../support/chromium";
import { fillCase, freshOwn } from "../support/gallery";

/** How the browser says no: at once, or when it has tried. */
const refusals = {
  denied: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  },
  newer: () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name) {
      return open.call(this, name, 1);
    };
  },
};

const places = ["dashboard.html#/", "dashboard.html#/proof", "dashboard.html#/settings", "popup.html?tab=1"];

/** A page of ours in a browser that has proof in it and does not give it out. */
async function shut(browser: Chromium, place: string): Promise<Page> {
  const own = await browser.own(place);
  await own.getByRole("alert").waitFor();
  return own;
}

for (const [language, colorScheme, words] of [
  ["en", "light", en],
  ["fr", "dark", fr],
] as const)
  for (const why of ["denied", "newer"] as const)
    test(`storage that is ${why} is spoken of plainly, and nothing is offered that cannot be kept (${language})`, async ({
      browserWith,
    }, info) => {
      const browser = await browserWith({ language, colorScheme });
      await fillCase(await freshOwn(browser), "Lumen", [{ kind: "page-text", content: "Your plan" }]);
      await browser.context.addInitScript(refusals[why]);
      for (const place of places) {
        const own = await shut(browser, place);
        const said = await own.getByRole("alert").innerText();
        for (const one of [words.shut.nothing, words.shut[why], words.shut.notGone]) expect(said).toContain(one);
        await expect(own.getByText(words.popup.busy, { exact: true })).toHaveCount(0);
        await expect(own.getByText(words.dashboard.none, { exact: true })).toHaveCount(0);
        for (const width of place.startsWith("popup") ? [380] : [1280, 390]) {
          await own.setViewportSize({ width, height: 800 });
          await own.screenshot({ path: info.outputPath(`${place.replace(/\W+/g, "-")}-${width}.png`) });
        }
        if (place.startsWith("popup")) {
          const buttons = await own.getByRole("button").all();
          expect(buttons.length).toBeGreaterThan(0);
          for (const button of buttons) await expect(button).toBeDisabled();
        }
        await own.close();
      }
    });
