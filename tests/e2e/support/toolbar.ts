import { expect, type Page } from "@playwright/test";
import type { Chromium } from "./chromium";
import type { Display } from "./display";
import { guideOn } from "./guide";
import { PopupTarget } from "./popup-target";

/** The popup as the toolbar button opens it, by real keys: only that lets us into a page outside the catalogue. */
export class Toolbar {
  constructor(
    private readonly browser: Chromium,
    private readonly display: Display,
  ) {}

  /** Waits until the first word after installing has taken the front, so that it takes it from nothing later. */
  async settled(): Promise<void> {
    const { context } = this.browser;
    await expect.poll(() => context.pages().some((page) => page.url().includes("welcome"))).toBe(true);
  }

  /** Opens the popup on a page and waits for what it says. */
  async open(tab: Page, says: string | RegExp): Promise<PopupTarget> {
    await tab.bringToFront();
    this.display.press("alt+shift+q");
    let popup: PopupTarget | null = null;
    await expect.poll(async () => (popup = await PopupTarget.find(tab)), { message: "the popup opens" }).not.toBeNull();
    const found = popup as unknown as PopupTarget;
    await expect.poll(() => textOf(found), { message: "the popup says", timeout: 15_000 }).toMatch(says);
    return found;
  }

  /** Goes to a button of the popup with the Tab key and presses it. */
  async press(popup: PopupTarget, name: string): Promise<void> {
    const focused = () => popup.evaluate<string>("(document.activeElement?.innerText ?? '').trim()");
    await expect.poll(() => buttonsOf(popup)).toContain(name);
    for (let n = 0; n < 12 && (await focused()) !== name; n++) {
      const before = await popup.evaluate<number>(place);
      this.display.press("Tab");
      await expect.poll(() => popup.evaluate<number>(place)).not.toBe(before);
    }
    expect(await focused()).toBe(name);
    this.display.press("Return");
  }

  async close(tab: Page): Promise<void> {
    this.display.press("Escape");
    await expect.poll(() => PopupTarget.find(tab), { message: "Escape closes the popup" }).toBeNull();
  }

  /**
   * Says no with the keys to the browser's own question whether a site may be read. The popup closes when it comes, and
   * keys come to the page again once it is closed.
   */
  async sayNo(tab: Page): Promise<void> {
    await expect.poll(() => PopupTarget.find(tab), { message: "the browser's question comes" }).toBeNull();
    await tab.evaluate(() => {
      addEventListener("keydown", ({ key }) => document.documentElement.setAttribute("data-key", key));
    });
    const no = async () => {
      this.display.press("Escape");
      return tab.evaluate(() => document.documentElement.getAttribute("data-key"));
    };
    await expect.poll(no, { message: "the browser's question is closed" }).toBe("Escape");
  }

  /** Opens the popup on a page, presses the button in it that starts the guide, and waits for the guide. */
  async startGuide(tab: Page, says: string | RegExp, button: string): Promise<void> {
    const popup = await this.open(tab, says);
    await this.press(popup, button);
    await expect.poll(() => guideOn(tab), { message: "the guide shows", timeout: 15_000 }).not.toBeNull();
    await this.close(tab);
  }
}

const place = "[...document.querySelectorAll('*')].indexOf(document.activeElement)";

export const textOf = (popup: PopupTarget) => popup.evaluate<string>("document.body.innerText");

/** Names of the buttons of the popup that can be pressed. */
export const buttonsOf = (popup: PopupTarget) =>
  popup.evaluate<string[]>("[...document.querySelectorAll('button:enabled')].map((button) => button.innerText.trim())");
