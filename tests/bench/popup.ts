import type { Chromium } from "../e2e/support/chromium";
import { type OpeningTime, type OwnPage, timeOpening } from "./opening";
import { fillStore } from "./store";

/** The popup: its lists stand below what is said of the tab. */
const popup: OwnPage = { path: "popup.html?tab=1", shown: 'main > div section[aria-busy="false"]' };

/** Opens the popup over an empty store and over a full one, in the same browser. */
export async function timePopup(
  browser: Chromium,
  cases: number,
  exhibits: number,
): Promise<{ empty: OpeningTime; full: OpeningTime }> {
  const empty = await timeOpening(browser, popup, 15);
  const own = await browser.own(popup.path);
  await fillStore(own, cases, exhibits);
  await own.close();
  return { empty, full: await timeOpening(browser, popup, 15) };
}
