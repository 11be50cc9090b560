import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { wordsFor } from "../../../src/locales/words";
import type { GuideView } from "../../../src/messaging/guide-view";
import { bundleForPage } from "../../bench/bundle";
import { allowSite } from "../support/allowed-sites";
import { expect, test } from "../support/chromium";
import { playFlow, startGuide, untilConfirmed } from "../support/play";
import { popupFor, stored } from "../support/product";
import { replica } from "../support/sites";

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

for (const [lang, colorScheme] of [
  ["en", "light"],
  ["fr", "dark"],
] as const) {
  test(`axe finds nothing on our pages, ${lang}, ${colorScheme}`, async ({ browserWith }) => {
    const browser = await browserWith({ language: lang, colorScheme });
    const page = replica(`intego/account.${lang}`);
    browser.serve(page);
    for (const path of [
      "popup.html?tab=1",
      "dashboard.html#/",
      "dashboard.html#/proof",
      "dashboard.html#/welcome",
      "dashboard.html#/settings",
      "dashboard.html#/catalogue",
      "dashboard.html#/catalogue/google-one-ai",
      "dashboard.html#/catalogue/nobody",
      "dashboard.html#/case/none",
    ]) {
      const own = await browser.own(path);
      await own.locator("h1").waitFor();
      expect(await violations(own), `${path}, empty`).toEqual([]);
      await own.close();
    }
    const tab = await browser.open(page.url);
    const popup = await startGuide(browser, tab);
    await popup.getByText(/Step \d of|Étape \d sur/).waitFor();
    expect(await violations(popup), "popup while the guide runs").toEqual([]);
    await playFlow(tab, page.flow);
    await untilConfirmed(popup);
    expect(await violations(popup), "popup with a case").toEqual([]);
    await popup.locator("summary").click();
    await popup.getByRole("link", { name: /Open the case|Ouvrir le dossier/ }).waitFor();
    expect(await violations(popup), "popup with a case opened").toEqual([]);
    const { cases, exhibits } = await stored(popup);
    for (const path of [
      "#/",
      "#/proof",
      `#/case/${cases[0]?.id}`,
      ...exhibits.slice(0, 2).map(({ id }) => `#/exhibit/${id}`),
    ]) {
      const own = await browser.own(`dashboard.html${path}`);
      await own.locator("h1").waitFor();
      expect(await violations(own), path).toEqual([]);
      if (path.startsWith("#/case/")) {
        await own.getByRole("button", { name: /Delete this case|Supprimer ce dossier/ }).click();
        await own.getByRole("alertdialog").waitFor();
        expect(await violations(own), "asking before deletion").toEqual([]);
      }
      await own.close();
    }
  });
}

for (const [lang, colorScheme] of [
  ["en", "light"],
  ["fr", "dark"],
] as const) {
  test(`axe finds nothing where a site is asked for, missing or allowed, ${lang}, ${colorScheme}`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ language: lang, colorScheme, viewport: { width: 390, height: 800 } });
    const page = replica(`chatgpt/apple-billed.${lang}`);
    browser.serve(page);
    const { asks, popup: words } = wordsFor(lang);
    const tab = await browser.open(page.url);
    const popup = await popupFor(browser, tab);
    await popup.getByText(asks.there("Apple", "account.apple.com")).waitFor();
    expect(await violations(popup), "before the browser asks").toEqual([]);
    await popup.getByRole("button", { name: words.guide }).click();
    await popup.getByRole("button", { name: asks.allow("account.apple.com") }).waitFor();
    expect(await violations(popup), "while it is missing").toEqual([]);
    await allowSite(browser, "https://account.apple.com/");
    const own = await browser.own("dashboard.html#/settings");
    await own.getByRole("button", { name: asks.takeAwayFrom("account.apple.com") }).waitFor();
    expect(await violations(own), "the settings with a site").toEqual([]);
  });
}

const view: GuideView = {
  caseId: "00000000-0000-4000-8000-000000000000",
  provider: "Intego",
  key: "press-final",
  number: 4,
  of: 5,
  say: "Press the green button.",
  target: { ref: "c1", name: "Cancel Subscription" },
  choices: [],
  obstacle: "The button is greyed out.",
  warnings: [{ ref: "c2", name: "Not Now", effect: "keeps your plan" }],
  next: "Wait for the mail.",
  beyond: "Quittance may not read account.apple.com, so the guide cannot follow you there.",
  link: "https://example.org/account",
  knowledge: "Seen on 21 November 2026.",
  final: true,
  done: false,
  alarm: "Not finished.",
  capture: null,
  askForScreenshot: "Press Alt+Shift+S now.",
  way: [
    { say: "Open the account.", link: "https://example.org/account" },
    { say: "Press it.", link: null },
  ],
  at: 1,
  quote: "It ends.",
  pointed: null,
};
for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the guide's card, ${colorScheme}; it can be worked by keyboard`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ colorScheme });
    const page = await browser.context.newPage();
    await page.setContent("<!doctype html><html><body></body></html>");
    await page.addScriptTag({
      content: await bundleForPage(new URL("../support/card-harness.tsx", import.meta.url).pathname),
    });
    await page.evaluate(
      (shown) =>
        (window as unknown as { bench: { showCard(view: unknown, language: string): void } }).bench.showCard(
          shown,
          "en",
        ),
      view,
    );
    await page.getByRole("heading", { name: "Intego · step 4 of 5" }).waitFor();
    expect(await violations(page)).toEqual([]);
    const cantFind = page.getByRole("button", { name: "I can’t find it" });
    await cantFind.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("listitem")).toHaveCount(2);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Back", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "An earlier step: 1 of 2" })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Close the guide" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("You have not finished")).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.evaluate(
      (shown) =>
        (
          window as unknown as { bench: { showCard(view: unknown, language: string, pointing: unknown): void } }
        ).bench.showCard(shown, "en", { at: null, place: "", nothing: true }),
      view,
    );
    await expect(page.getByText("That is no button or link")).toBeVisible();
    expect(await violations(page), "while the person points").toEqual([]);
  });
}
