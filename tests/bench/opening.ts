import type { Chromium } from "../e2e/support/chromium";

/** Medians in ms since navigation: the first contentful paint, and what was asked for standing there. */
export interface OpeningTime {
  readonly paint: number;
  readonly shown: number;
}

/** One of the extension's own pages, and how it is told that what it is opened for stands there. */
export interface OwnPage {
  readonly path: string;
  /** Matches something as soon as that is so. */
  readonly shown: string;
}

async function openOnce(browser: Chromium, { path, shown }: OwnPage): Promise<OpeningTime> {
  const page = await browser.own(path);
  const time = await page.evaluate(async (wanted) => {
    const shown = await new Promise<number>((resolve) => {
      const look = () => (document.querySelector(wanted) ? resolve(performance.now()) : requestAnimationFrame(look));
      look();
    });
    const paint = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const entry = list.getEntriesByName("first-contentful-paint")[0];
        if (entry) resolve(entry.startTime);
      }).observe({ type: "paint", buffered: true });
    });
    return { paint, shown };
  }, shown);
  await page.close();
  return time;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Opens a page so many times, once more before to have everything warm. */
export async function timeOpening(browser: Chromium, own: OwnPage, runs: number): Promise<OpeningTime> {
  await openOnce(browser, own);
  const all: OpeningTime[] = [];
  for (let n = 0; n < runs; n++) all.push(await openOnce(browser, own));
  return { paint: median(all.map(({ paint }) => paint)), shown: median(all.map(({ shown }) => shown)) };
}
