import type { Chromium } from "../e2e/support/chromium";
import { fillStore } from "./store";

/** Medians in ms since navigation: the first contentful paint, and the cases standing there. */
export interface PopupTime {
  readonly paint: number;
  readonly cases: number;
}

async function openOnce(browser: Chromium): Promise<PopupTime> {
  const page = await browser.own("popup.html?tab=1");
  const time = await page.evaluate(async () => {
    const shown = () => document.querySelectorAll("section[aria-busy]")[1]?.getAttribute("aria-busy") === "false";
    const cases = await new Promise<number>((resolve) => {
      const look = () => (shown() ? resolve(performance.now()) : requestAnimationFrame(look));
      look();
    });
    const paint = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const entry = list.getEntriesByName("first-contentful-paint")[0];
        if (entry) resolve(entry.startTime);
      }).observe({ type: "paint", buffered: true });
    });
    return { paint, cases };
  });
  await page.close();
  return time;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function times(browser: Chromium, runs: number): Promise<PopupTime> {
  await openOnce(browser);
  const all: PopupTime[] = [];
  for (let n = 0; n < runs; n++) all.push(await openOnce(browser));
  return { paint: median(all.map(({ paint }) => paint)), cases: median(all.map(({ cases }) => cases)) };
}

/** Opens the popup over an empty store and over a full one, in the same browser. */
export async function timePopup(
  browser: Chromium,
  cases: number,
  exhibits: number,
): Promise<{ empty: PopupTime; full: PopupTime }> {
  const empty = await times(browser, 15);
  const own = await browser.own("popup.html?tab=1");
  await fillStore(own, cases, exhibits);
  await own.close();
  return { empty, full: await times(browser, 15) };
}
