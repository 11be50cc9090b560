import AxeBuilder from "@axe-core/playwright";
import { fr } from "../../../src/locales/fr";
import type { Reply } from "../../../src/messaging/protocol";
import { fillStore } from "../../bench/store";
import { expect, test } from "../support/chromium";

type TabState = Reply<"tabState">;

/** More than any page has said so far: a running guide with everything it can say, in French. */
const longest: TabState = {
  guidable: true,
  host: "www.intego.com",
  listed: "Intego",
  own: "2026-06-03T10:00:00.000+02:00",
  biller: null,
  mails: [],
  sellers: [],
  caseId: "00000000-0000-4000-8000-000000000000",
  recognition: null,
  missing: { origins: ["https://secure.2co.com/*", "https://secure.2checkout.com/*"], biller: "2Checkout" },
  view: {
    caseId: "00000000-0000-4000-8000-000000000000",
    provider: "Intego",
    key: "press",
    number: 3,
    of: 5,
    say: "Cliquez sur « Interrompre le renouvellement automatique », en bas à gauche de la fenêtre. Seul ce clic arrête le renouvellement.",
    target: { ref: "c1", name: "Désactiver le renouvellement et résilier mon abonnement ".repeat(4).trim() },
    choices: [],
    obstacle: null,
    warnings: [],
    next: null,
    link: null,
    beyond: null,
    knowledge: null,
    final: false,
    done: false,
    alarm: fr.guide.unfinished("Intego Mac Internet Security X9"),
    capture: null,
    askForScreenshot: null,
    way: [],
    at: null,
    quote: null,
    pointed: null,
  },
};

for (const textSize of ["100%", "125%"]) {
  test(`in its longest French state, text at ${textSize}, the popup stays under 580 px with its main button in view`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ language: "fr", viewport: { width: 360, height: 580 } });
    const own = await browser.own("dashboard.html#/");
    await own.getByText(fr.dashboard.none).waitFor();
    await fillStore(own, 12, 40);
    const popup = await browser.context.newPage();
    await popup.addInitScript(
      ({ state, textSize }) => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } }).chrome;
        const ask = runtime.sendMessage as (...given: unknown[]) => unknown;
        // Only what is said of the tab is made up; everything else is asked of the worker.
        runtime.sendMessage = (...given: unknown[]) => {
          if ((given[0] as { name: string }).name !== "tabState") return ask.apply(runtime, given);
          const heard = given.find((one) => typeof one === "function") as ((answer: unknown) => void) | undefined;
          const answer = { ok: true, value: state };
          return heard ? heard(answer) : Promise.resolve(answer);
        };
        addEventListener("DOMContentLoaded", () => {
          document.documentElement.style.fontSize = textSize;
        });
      },
      { state: longest, textSize },
    );
    await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=1`);
    await popup.getByRole("button", { name: fr.popup.screenshot }).click();
    await expect(popup.getByRole("status")).toHaveText(fr.refusals["tab-gone"]);

    const main = popup.getByRole("button", { name: fr.popup.resume });
    expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(580);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expect(main).toBeInViewport({ ratio: 1 });
    await expect(popup.getByRole("link", { name: fr.popup.all })).toBeInViewport({ ratio: 1 });
    await popup.getByText(fr.popup.lookFor).scrollIntoViewIfNeeded();
    await expect(main, "whatever is read above it").toBeInViewport({ ratio: 1 });
    const last = popup.getByRole("link", { name: /(?:Capture|Page|Texte de la page) · / }).last();
    await last.scrollIntoViewIfNeeded();
    await expect(last, "the lists scroll to their end").toBeInViewport();
    await expect(main, "and leave the button where it is").toBeInViewport({ ratio: 1 });
    const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
