import { Chromium } from "../e2e/support/chromium";
import { chatOf, pageOf, settings, stream } from "./pages";
import { profiled, timeOf } from "./profile";

const site = "https://chatgpt.com";
const addon = new URL("../../node_modules/@duckduckgo/autoconsent/dist/addon-mv3", import.meta.url).pathname;
/** How long each page is watched, in ms: both are done with it by then. */
const quiet = 4_000;

/** Script time in the page, in ms. */
export interface BesideTime {
  readonly elements: number;
  /** On the page of an account, or on one that has nothing to do with any. */
  readonly account: boolean;
  readonly ours: number;
  readonly autoconsent: number;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Both extensions as they are shipped, in one Chromium, on the same pages of a host that we look at. */
export async function timeBeside(sizes: readonly number[], runs = 3): Promise<BesideTime[]> {
  const browser = await Chromium.launch({ beside: addon });
  const other = await browser.idBeside();
  const told: BesideTime[] = [];
  for (const { size, account } of sizes.flatMap((size) => [true, false].map((account) => ({ size, account })))) {
    const [ours, autoconsent]: [number[], number[]] = [[], []];
    const url = `${site}/${account ? "account" : "diary"}`;
    let elements = 0;
    for (let run = 0; run <= runs; run++) {
      browser.serve({ url, html: pageOf(size, account) });
      const page = await browser.context.newPage();
      const times = await profiled(page, async () => {
        await page.goto(url);
        await page.waitForTimeout(quiet);
      });
      elements = await page.locator("*").count();
      await page.close();
      // The first is for both to warm up.
      if (run === 0) continue;
      ours.push(timeOf(times, `chrome-extension://${browser.id}/`));
      autoconsent.push(timeOf(times, `chrome-extension://${other}/`));
    }
    told.push({ elements, account, ours: median(ours), autoconsent: median(autoconsent) });
  }
  await browser.close();
  return told;
}

/** What streaming pages cost, as a share of one core. */
export interface StreamShare {
  readonly page: string;
  readonly share: number;
}

/** A conversation that streams, and the same under the account's settings. */
export async function timeStream(browser: Chromium): Promise<StreamShare[]> {
  const pages = { "a conversation": chatOf(""), "the account's settings over a conversation": chatOf(settings) };
  const told: StreamShare[] = [];
  for (const [name, html] of Object.entries(pages)) {
    const url = `${site}/c/1`;
    browser.serve({ url, html });
    const page = await browser.open(url);
    // What the first look costs is told above.
    await page.waitForTimeout(quiet);
    const times = await profiled(page, () => page.waitForTimeout(stream.seconds * 1_000));
    told.push({
      page: name,
      share: timeOf(times, `chrome-extension://${browser.id}/`) / (stream.seconds * 1_000),
    });
    await page.close();
  }
  return told;
}
