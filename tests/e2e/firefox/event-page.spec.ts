import type { Page } from "puppeteer-core";
import { expect, extension, type Firefox, shared, test } from "../support/firefox";
import { backgroundState } from "../support/firefox-inside";
import { playFlowIn, popupIn, startGuideIn } from "../support/firefox-play";
import { inFirefox } from "../support/firefox-wire";
import { journalLines } from "../support/journal";
import { untilConfirmed } from "../support/play";
import { replica } from "../support/sites";

/** Firefox stops an event page that has had nothing to do for this long, in ms; 30 000 unless told. */
const soon = { "extensions.background.idle.timeout": 1_000 };

async function untilStopped({ browser }: Firefox): Promise<void> {
  await expect
    .poll(() => inFirefox(browser, backgroundState, extension), { message: "Firefox stops the idle background" })
    .toBe("stopped");
}

for (const name of ["chatgpt/settings-billing.fr", "intego/account.en"]) {
  test(`${name} in Firefox: a background stopped before every press leaves the same journal`, async ({
    firefoxWith,
  }) => {
    test.setTimeout(120_000);
    const page = replica(name);
    const run = async (stopping: boolean): Promise<string[]> => {
      const firefox = await firefoxWith(stopping ? { prefs: soon } : {});
      firefox.serve(page);
      const tab = await firefox.open(page.url);
      const popup: Page = await popupIn(firefox, tab);
      if (stopping) await untilStopped(firefox);
      await startGuideIn(popup, tab);
      // The popup asks the background whenever something changes; without it only the page wakes it.
      await firefox.turnTo(popup, "icon/16.png");
      await playFlowIn(tab, page.flow, async () => {
        if (stopping) await untilStopped(firefox);
      });
      await untilConfirmed(shared(popup));
      if (stopping) await untilStopped(firefox);
      const lines = await journalLines(shared(popup));
      await firefox.browser.close();
      return lines;
    };
    const undisturbed = await run(false);
    expect(undisturbed.length).toBeGreaterThan(8);
    expect(await run(true)).toEqual(undisturbed);
  });
}
