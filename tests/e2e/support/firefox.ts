import { test as base, expect, type Page as PlaywrightPage } from "@playwright/test";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../../scripts/browsers";
import { openAddresses, requestsSeen, speak, watchRequests } from "./firefox-inside";
import { inFirefox, navigate } from "./firefox-wire";
import { answerFor, type Replica } from "./sites";

const build = new URL("../../../.output/firefox-mv3", import.meta.url).pathname;
export const extension = "quittance@quittance.example";
/** Firefox makes up the host of an extension's pages, unless its preferences hold one. */
const uuid = "5f1e7c1a-0b5d-4c55-9d0e-9a8f7b6c5d4e";
const home = `moz-extension://${uuid}/`;

export interface Launch {
  readonly language?: "en" | "fr";
  readonly prefs?: Record<string, unknown>;
  /** Of the built extension, where it is not the usual one. */
  readonly folder?: string;
  /** Origin of a server on this machine whose pages are fetched for real. */
  readonly allow?: string;
}

/** A Firefox with the built extension, in which only the given pages exist and every other request is refused. */
export class Firefox {
  private readonly refused: string[] = [];
  private pages: readonly Replica[] = [];

  private constructor(
    readonly browser: Browser,
    private readonly allow: string | undefined,
  ) {}

  static async launch({ language = "en", prefs = {}, folder = build, allow }: Launch = {}): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: findBrowser("firefox"),
      headless: true,
      defaultViewport: { width: 1280, height: 800 },
      args: ["-remote-allow-system-access"],
      extraPrefsFirefox: {
        "extensions.webextensions.uuids": JSON.stringify({ [extension]: uuid }),
        "intl.accept_languages": language === "fr" ? "fr-FR, fr" : "en-GB, en",
        ...prefs,
      },
    });
    try {
      await inFirefox(browser, speak, language === "fr" ? "fr" : "en-US");
      await inFirefox(browser, watchRequests, allow ?? null);
      await browser.installExtension(folder);
      // It comes to the front by itself: a page opened before it would lose that place.
      const welcome = `${home}dashboard.html#/welcome`;
      await expect
        .poll(() => inFirefox(browser, openAddresses), { message: "the welcome page opens" })
        .toContain(welcome);
      return new Firefox(browser, allow);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Serves these pages at their real addresses from now on. */
  serve(...pages: readonly Replica[]): void {
    this.pages = pages;
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      const html = answerFor(this.pages, request.url());
      const contentType = "text/html; charset=utf-8";
      const allowed = this.allow && request.url().startsWith(`${this.allow}/`);
      if (html === null && !allowed && /^https?:/.test(request.url())) this.refused.push(request.url());
      const answered =
        html !== null
          ? request.respond({ status: 200, contentType, body: html })
          : allowed
            ? request.continue()
            : request.abort();
      // A page that is left or closed meanwhile wants no answer any more.
      answered.catch(() => undefined);
    });
    await page.goto(url);
    return page;
  }

  /** A page of the extension, with its rights; in a window of its own where the tab in front must stay there. */
  async own(path: string, where: "tab" | "window" = "tab"): Promise<Page> {
    const page = await this.browser.newPage({ type: where });
    await this.turnTo(page, path);
    return page;
  }

  /** Takes one of our pages to another address of ours. */
  async turnTo(page: Page, path: string): Promise<void> {
    await navigate(page, home + path);
    const place = () => page.evaluate(() => [location.href, document.readyState]).catch(() => null);
    await expect.poll(place, { message: `${path} opens` }).toEqual([home + path, "complete"]);
  }

  /** Every request that was asked for and refused: of pages, and of the extension itself. */
  async refusals(): Promise<string[]> {
    return [...this.refused, ...(await inFirefox(this.browser, requestsSeen))];
  }
}

/** Puppeteer's page for support that was written for Playwright's, and calls only what both have. */
export const shared = (page: Page) => page as unknown as PlaywrightPage;

/** Tests that get a fresh browser each. */
export const test = base.extend<{ firefoxWith: (launch?: Launch) => Promise<Firefox> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  firefoxWith: async ({}, use) => {
    const opened: Firefox[] = [];
    await use(async (launch) => {
      const firefox = await Firefox.launch(launch);
      opened.push(firefox);
      return firefox;
    });
    for (const { browser } of opened) await browser.close();
  },
});
export { expect } from "@playwright/test";
