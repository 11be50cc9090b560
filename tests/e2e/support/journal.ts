import type { Page } from "@playwright/test";
import type { Chromium } from "./chromium";
import { stored } from "./product";

const accidental = new Set(["press", "exhibit", "sha256", "record", "size", "case"]);

/** The journal of the only case as comparable lines: what happened, without ids, times and hashes. */
export async function journalLines(own: Page): Promise<string[]> {
  const { entries } = await stored(own);
  return entries.map(({ event }) =>
    JSON.stringify(event, (key, value: unknown) => (accidental.has(key) ? undefined : value)),
  );
}

/** Stops the worker as the browser does when it has been idle, and waits until it is stopped. */
export async function killWorker(browser: Chromium, own: Page): Promise<void> {
  const cdp = await browser.context.newCDPSession(own);
  const stopped = new Promise<void>((resolve) => {
    cdp.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
    });
  });
  await cdp.send("ServiceWorker.enable");
  await cdp.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await cdp.detach();
}
