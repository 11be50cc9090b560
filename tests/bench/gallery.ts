import { readFileSync } from "node:fs";
import type { CDPSession, Page } from "@playwright/test";
import type { Chromium } from "../e2e/support/chromium";
import { type OpeningTime, type OwnPage, timeOpening } from "./opening";
import { fillStore } from "./store";

export interface ScrollTime {
  readonly frames: number;
  /** From one frame to the next, in ms. */
  readonly median: number;
  readonly slowest5: number;
  /** Frames that took longer than 50 ms. */
  readonly long: number;
  /** What the page's main thread was busy with a frame, in ms of its own time: others on the machine do not count. */
  readonly busy: number;
}

/** What the gallery holds, in bytes of its own heap and of its process, and in numbers. */
export interface Held {
  readonly heap: number;
  readonly process: number;
  readonly tiles: number;
  readonly pictures: number;
  /** Addresses of pictures that were made and not given back. */
  readonly addresses: number;
}

export interface GalleryTime {
  readonly empty: OpeningTime;
  readonly full: OpeningTime;
  /** A page as long with nothing in it: what the machine itself takes. */
  readonly bare: ScrollTime;
  /** Faster than a hand turns a wheel. */
  readonly turned: ScrollTime;
  /** A screen and more a frame, as when the bar is pulled. */
  readonly flung: ScrollTime;
  readonly before: Held;
  readonly after: Held;
}

const gallery: OwnPage = { path: "dashboard.html#/proof", shown: '[role="row"], main b' };
/** Pixels a frame. */
const [turning, flinging] = [200, 1_000];

/** Scrolls from the top to the end, so many pixels a frame. */
async function scroll(page: Page, session: CDPSession, step: number): Promise<ScrollTime> {
  const busyUntilNow = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
  const before = await busyUntilNow();
  const frames = await page.evaluate(async (step) => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const end = document.documentElement.scrollHeight - innerHeight;
    const took: number[] = [];
    scrollTo(0, 0);
    await frame();
    let last = await frame();
    for (let top = step; top < end; top += step) {
      scrollTo(0, top);
      const now = await frame();
      took.push(now - last);
      last = now;
    }
    return took;
  }, step);
  const busy = ((await busyUntilNow()) - before) / frames.length;
  const sorted = frames.sort((a, b) => a - b);
  return {
    frames: sorted.length,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    slowest5: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    long: sorted.filter((time) => time > 50).length,
    busy,
  };
}

/** A session that measures a page's main thread by its own time. */
async function measured(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return session;
}

async function bare(browser: Chromium, height: number): Promise<ScrollTime> {
  const page = await browser.context.newPage();
  await page.setContent(`<!doctype html><div style="height:${height}px"></div>`);
  const time = await scroll(page, await measured(page), turning);
  await page.close();
  return time;
}

/** Counts the addresses of pictures that a page has made and not given back. */
async function countAddresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = globalThis as unknown as { addresses: number };
    const { createObjectURL, revokeObjectURL } = URL;
    counted.addresses = 0;
    URL.createObjectURL = (thing) => {
      counted.addresses++;
      return createObjectURL(thing);
    };
    URL.revokeObjectURL = (url) => {
      counted.addresses--;
      revokeObjectURL(url);
    };
  });
}

/** How much memory a process holds, shared parts apart. */
function residentOf(pid: number): number {
  const kilobytes = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) * 1_000;
}

/** The renderer of a page: the one that has been busiest since all others were idle. */
async function rendererOf(page: Page, browser: Chromium): Promise<number> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("The browser cannot be asked for its processes.");
  const renderers = async () =>
    (await session.send("SystemInfo.getProcessInfo")).processInfo.filter(({ type }) => type === "renderer");
  const before = new Map((await renderers()).map(({ id, cpuTime }) => [id, cpuTime]));
  await page.evaluate(() => {
    for (const end = performance.now() + 1_000; performance.now() < end; );
  });
  const busy = (await renderers()).map(({ id, cpuTime }) => ({ id, worked: cpuTime - (before.get(id) ?? 0) }));
  const [busiest] = busy.sort((a, b) => b.worked - a.worked);
  if (!busiest) throw new Error("The page has no process.");
  return busiest.id;
}

/** Opens an empty gallery and a full one, and scrolls through the full one; in the same browser. */
export async function timeGallery(browser: Chromium, cases: number, exhibits: number): Promise<GalleryTime> {
  const empty = await timeOpening(browser, gallery, 9);
  const own = await browser.own(gallery.path);
  await fillStore(own, cases, exhibits);
  await own.close();
  const full = await timeOpening(browser, gallery, 9);

  const page = await browser.context.newPage();
  await countAddresses(page);
  await page.goto(`chrome-extension://${browser.id}/${gallery.path}`);
  await page.locator('[role="row"] img').first().waitFor();
  const session = await measured(page);
  const renderer = await rendererOf(page, browser);
  const held = async (): Promise<Held> => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('[role="row"][aria-rowindex="1"] img').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[role="row"]:not(:has(img))').length === 0);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize: heap } = await session.send("Runtime.getHeapUsage");
    const counts = await page.evaluate(() => ({
      tiles: document.querySelectorAll('[role="row"]').length,
      pictures: document.querySelectorAll('[role="row"] img').length,
      addresses: (globalThis as unknown as { addresses: number }).addresses,
    }));
    return { heap, process: residentOf(renderer), ...counts };
  };
  const before = await held();
  const turned = await scroll(page, session, turning);
  const flung = await scroll(page, session, flinging);
  const after = await held();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.close();
  return { empty, full, bare: await bare(browser, height), turned, flung, before, after };
}
