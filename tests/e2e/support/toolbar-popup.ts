import type { Page } from "@playwright/test";
import { type Chromium, expect } from "./chromium";
import type { Display } from "./display";
import { PopupTarget } from "./popup-target";

/** Waits for the page that a new extension opens by itself: it would take the place in front. */
export async function untilWelcomed(browser: Chromium): Promise<void> {
  await expect.poll(() => browser.context.pages().some((page) => page.url().includes("welcome"))).toBe(true);
}

/** Opens the real popup on a page with the keys, which also lets the extension onto that page. */
export async function openPopup(display: Display, tab: Page): Promise<PopupTarget> {
  await tab.bringToFront();
  display.press("alt+shift+q");
  let popup: PopupTarget | null = null;
  await expect.poll(async () => (popup = await PopupTarget.find(tab)), { message: "the popup opens" }).not.toBeNull();
  return popup as unknown as PopupTarget;
}

/** Presses a button of the real popup with the keys, once it stands there and can be pressed. */
export async function pressInPopup(display: Display, popup: PopupTarget, name: string): Promise<void> {
  const buttons = () =>
    popup.evaluate<string[]>("[...document.querySelectorAll('button:enabled')].map((b) => b.innerText.trim())");
  await expect.poll(buttons, { message: `the popup has a button “${name}”` }).toContain(name);
  const focused = () => popup.evaluate<string>("document.activeElement.innerText.trim()");
  for (let n = (await buttons()).length; n > 0 && (await focused()) !== name; n--) {
    const before = await focused();
    display.press("Tab");
    await expect.poll(focused).not.toBe(before);
  }
  display.press("Return");
}

/**
 * Says no with the keys to the browser's own question whether a site may be read. The popup closes when it comes, and
 * keys come to the page again once it is closed.
 */
export async function sayNo(display: Display, tab: Page): Promise<void> {
  await expect.poll(() => PopupTarget.find(tab), { message: "the browser's question comes" }).toBeNull();
  await tab.evaluate(() => {
    addEventListener("keydown", ({ key }) => document.documentElement.setAttribute("data-key", key));
  });
  const no = async () => {
    display.press("Escape");
    return tab.evaluate(() => document.documentElement.getAttribute("data-key"));
  };
  await expect.poll(no, { message: "the browser's question is closed" }).toBe("Escape");
}
