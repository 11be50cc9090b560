import { expect, type Page } from "@playwright/test";
import { statusOf } from "../../../src/core/case/status";
import type { Day } from "../../../src/core/value/day";
import type { Chromium } from "./chromium";
import { stored } from "./product";

const today = new Date().toISOString().slice(0, 10) as Day;

/** Status and "unfinished" of the only case. */
export async function caseNow(own: Page): Promise<{ status: string; unfinished: boolean } | null> {
  const [only] = (await stored(own)).cases;
  return only ? { status: statusOf(only.state, today), unfinished: only.state.unfinished } : null;
}

/** Text of the toolbar badge for the tab of a page. */
export async function badgeOn(own: Page, tab: number): Promise<string> {
  return own.evaluate(
    (id) =>
      (
        globalThis as unknown as { chrome: { action: { getBadgeText(what: object): Promise<string> } } }
      ).chrome.action.getBadgeText({ tabId: id }),
    tab,
  );
}

/** Lets the store refuse every new exhibit as a browser without room does. */
export async function fillStorage(browser: Chromium): Promise<void> {
  await browser.worker().evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (value, key) {
      if (this.name === "bytes") throw new DOMException("No room.", "QuotaExceededError");
      return key === undefined ? add.call(this, value) : add.call(this, value, key);
    };
  });
}

/** Asks the worker as our own pages do. */
export function ask(
  own: Page,
  name: string,
  request: unknown,
): Promise<{ ok: boolean; error?: string; value?: unknown }> {
  return own.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } }
      ).chrome.runtime.sendMessage(message),
    { name, request },
  );
}

/** Waits until the only case has a status. */
export async function untilStatus(own: Page, status: string): Promise<void> {
  await expect.poll(async () => (await caseNow(own))?.status, { message: `the case is ${status}` }).toBe(status);
}
