import { expect, test } from "../support/chromium";
import { journalLines, killWorker } from "../support/journal";
import { playFlow, startGuide, untilConfirmed } from "../support/play";
import { replica } from "../support/sites";

for (const name of [
  "chatgpt/settings-billing.fr",
  "intego/account.en",
  "2checkout/products.en",
  "fastspring/survey.fr",
]) {
  test(`${name}: a worker killed after every single step leaves the same journal`, async ({ browserWith }) => {
    const page = replica(name);
    const run = async (kill: boolean): Promise<string[]> => {
      const browser = await browserWith({ language: page.lang });
      browser.serve(page);
      const tab = await browser.open(page.url);
      const popup = await startGuide(browser, tab);
      // The popup asks the worker whenever something changes; without it only the page wakes the worker.
      await popup.goto(`chrome-extension://${browser.id}/icon/16.png`);
      const killing = async () => {
        if (kill) await killWorker(browser, popup);
      };
      await killing();
      await playFlow(tab, page.flow, killing);
      await untilConfirmed(popup);
      const lines = await journalLines(popup);
      await browser.close();
      return lines;
    };
    const undisturbed = await run(false);
    expect(undisturbed.length).toBeGreaterThan(8);
    expect(await run(true)).toEqual(undisturbed);
  });
}
