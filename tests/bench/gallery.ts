import type { Chromium } from "../e2e/support/chromium";
import { fillStore } from "./store";

/** Medians in ms since navigation: the first contentful paint, and the gallery standing there. */
export interface GalleryTime {
  readonly paint: number;
  readonly shown: number;
}

export interface ScrollTime {
  /** From one frame to the next while the gallery is scrolled through, in ms. */
  readonly median: number;
  readonly slowest5: number;
  /** Frames that took longer than two at 60 a second, of all. */
  readonly long: number;
  readonly frames: number;
  /** Bytes of the page's own heap before and after, and how many tiles and pictures stand there afterwards. */
  readonly before: number;
  readonly after: number;
  readonly tiles: number;
  readonly pictures: number;
}

const path = "dashboard.html#/proof";

async function openOnce(browser: Chromium): Promise<GalleryTime> {
  const page = await browser.own(path);
  const time = await page.evaluate(async () => {
    const ready = () => document.querySelector('[role="row"]') ?? document.querySelector("main b");
    const shown = await new Promise<number>((resolve) => {
      const look = () => (ready() ? resolve(performance.now()) : requestAnimationFrame(look));
      look();
    });
    const paint = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const entry = list.getEntriesByName("first-contentful-paint")[0];
        if (entry) resolve(entry.startTime);
      }).observe({ type: "paint", buffered: true });
    });
    return { paint, shown };
  });
  await page.close();
  return time;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function times(browser: Chromium, runs: number): Promise<GalleryTime> {
  await openOnce(browser);
  const all: GalleryTime[] = [];
  for (let n = 0; n < runs; n++) all.push(await openOnce(browser));
  return { paint: median(all.map(({ paint }) => paint)), shown: median(all.map(({ shown }) => shown)) };
}

/** Scrolls through the whole gallery in so many frames. */
const mostFrames = 240;

/** Scrolls through the whole gallery and counts what is left of it afterwards. */
async function scroll(browser: Chromium): Promise<ScrollTime> {
  const page = await browser.own(path);
  await page.locator('[role="row"]').first().waitFor();
  const session = await browser.context.newCDPSession(page);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const before = await heap();
  const frames = await page.evaluate(async (mostFrames) => {
    const took: number[] = [];
    let last = performance.now();
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    await frame();
    const end = document.documentElement.scrollHeight - innerHeight;
    for (let top = 0; top < end; top += end / mostFrames) {
      scrollTo(0, top);
      const now = await frame();
      took.push(now - last);
      last = now;
    }
    scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return took.slice(1);
  }, mostFrames);
  const after = await heap();
  const left = await page.evaluate(() => ({
    tiles: document.querySelectorAll('[role="row"]').length,
    pictures: document.querySelectorAll('[role="row"] img').length,
  }));
  await page.close();
  const sorted = frames.sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    slowest5: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    long: sorted.filter((time) => time > 34).length,
    frames: sorted.length,
    before,
    after,
    ...left,
  };
}

/** Opens an empty gallery and a full one, and scrolls through the full one; in the same browser. */
export async function timeGallery(
  browser: Chromium,
  cases: number,
  exhibits: number,
): Promise<{ empty: GalleryTime; full: GalleryTime; scroll: ScrollTime }> {
  const empty = await times(browser, 9);
  const own = await browser.own(path);
  await fillStore(own, cases, exhibits);
  await own.close();
  return { empty, full: await times(browser, 9), scroll: await scroll(browser) };
}
