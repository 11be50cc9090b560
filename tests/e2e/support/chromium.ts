import { type BrowserContext, test as base, chromium, type Page, type Worker } from "@playwright/test";
import { findBrowser } from "../../../scripts/browsers";
import { answerFor, type Replica } from "./sites";

const build = new URL("../../../.output/chrome-mv3", import.meta.url).pathname;
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-search-engine-choice-screen",
];

export interface Launch {
  readonly language?: string;
  readonly headed?: boolean;
  readonly folder?: string;
  readonly profile?: string;
  readonly viewport?: { width: number; height: number } | null;
  readonly colorScheme?: "light" | "dark";
}

/** A Chromium with the built extension, in which only the given pages exist and every other request is refused. */
export class Chromium {
  readonly refused: string[] = [];
  private pages: readonly Replica[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly id: string,
  ) {}

  static async launch({
    language = "en",
    headed = false,
    folder = build,
    profile = "",
    viewport = { width: 1280, height: 800 },
    colorScheme = "light",
  }: Launch = {}): Promise<Chromium> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser("chromium"),
      headless: false,
      viewport,
      colorScheme,
      locale: language === "fr" ? "fr-FR" : "en-GB",
      env: { ...process.env, LANGUAGE: language } as Record<string, string>,
      args: [
        ...(headed ? [] : ["--headless=new"]),
        ...flags,
        `--lang=${language}`,
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    const browser = new Chromium(context, new URL(worker.url()).host);
    await context.route(/^https?:/, async (route) => {
      const html = answerFor(browser.pages, route.request().url());
      if (html !== null) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
      browser.refused.push(route.request().url());
      return route.abort();
    });
    return browser;
  }

  /** Serves these pages at their real addresses from now on. */
  serve(...pages: readonly Replica[]): void {
    this.pages = pages;
  }

  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** A page of the extension, with its rights. */
  own(path: string): Promise<Page> {
    return this.open(`chrome-extension://${this.id}/${path}`);
  }

  worker(): Worker {
    const [worker] = this.context.serviceWorkers();
    if (!worker) throw new Error("The worker is not running.");
    return worker;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** Tests that get a fresh browser each. */
export const test = base.extend<{ browserWith: (launch?: Launch) => Promise<Chromium> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  browserWith: async ({}, use) => {
    const opened: Chromium[] = [];
    await use(async (launch) => {
      const browser = await Chromium.launch(launch);
      opened.push(browser);
      return browser;
    });
    for (const browser of opened) await browser.close();
  },
});
export { expect } from "@playwright/test";
