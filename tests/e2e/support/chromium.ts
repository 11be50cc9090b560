import { type BrowserContext, test as base, chromium, type Page, type Worker } from "@playwright/test";
import { findBrowser } from "../../../scripts/browsers";
import { Display } from "./display";
import { answerFor, type Served } from "./sites";

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
  /** Shown on this X display instead of headless. */
  readonly display?: string;
  readonly folder?: string;
  /** Folder of another extension, to have both on the same pages. */
  readonly beside?: string;
  readonly profile?: string;
  readonly viewport?: { width: number; height: number } | null;
  readonly colorScheme?: "light" | "dark";
  /** Origin of a server on this machine whose pages are fetched for real. */
  readonly allow?: string;
}

/** Chrome and Edge as they are sold no longer heed `--load-extension`; they are asked through the debugger. */
const sold = (path: string) => /google|chrome\.exe|edge/i.test(path);

async function loadUnpacked(context: BrowserContext, path: string): Promise<void> {
  const debug = (await context.browser()?.newBrowserCDPSession()) as
    | { send(method: string, what: object): Promise<unknown> }
    | undefined;
  await debug?.send("Extensions.loadUnpacked", { path });
}

const isOurs = (worker: string) => worker.endsWith("/background.js");

/** The id of the extension whose worker has such an address. */
async function idOf(context: BrowserContext, wanted: (url: string) => boolean): Promise<string> {
  const running = context.serviceWorkers().find((worker) => wanted(worker.url()));
  const worker =
    running ?? (await context.waitForEvent("serviceworker", { predicate: (worker) => wanted(worker.url()) }));
  return new URL(worker.url()).host;
}

/** A Chromium with the built extension, in which only the given pages exist and every other request is refused. */
export class Chromium {
  readonly refused: string[] = [];
  private pages: readonly Served[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly id: string,
  ) {}

  static async launch({
    language = "en",
    display,
    folder = build,
    beside,
    profile = "",
    viewport = { width: 1280, height: 800 },
    colorScheme = "light",
    allow,
  }: Launch = {}): Promise<Chromium> {
    const executablePath = findBrowser("chromium");
    const debugged = sold(executablePath);
    const folders = [folder, ...(beside ? [beside] : [])];
    const loading = debugged
      ? ["--enable-unsafe-extension-debugging"]
      : [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`];
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      ...(debugged && { ignoreDefaultArgs: ["--disable-extensions"] }),
      headless: false,
      viewport,
      colorScheme,
      locale: language === "fr" ? "fr-FR" : "en-GB",
      env: { ...process.env, LANGUAGE: language, ...(display && { DISPLAY: display }) } as Record<string, string>,
      args: [...(display ? [] : ["--headless=new"]), ...flags, `--lang=${language}`, ...loading],
    });
    if (debugged) for (const path of folders) await loadUnpacked(context, path);
    const browser = new Chromium(context, await idOf(context, isOurs));
    await context.route(/^https?:/, async (route) => {
      const html = answerFor(browser.pages, route.request().url());
      if (html === null && allow && route.request().url().startsWith(`${allow}/`)) return route.continue();
      if (html !== null) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
      browser.refused.push(route.request().url());
      // A page that was closed meanwhile has given its requests up by itself.
      return route.abort().catch(() => undefined);
    });
    return browser;
  }

  /** Serves these pages at their real addresses from now on. */
  serve(...pages: readonly Served[]): void {
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

  /** The id of the other extension. */
  idBeside(): Promise<string> {
    return idOf(this.context, (worker) => !isOurs(worker));
  }

  worker(): Worker {
    const worker = this.context.serviceWorkers().find((running) => isOurs(running.url()));
    if (!worker) throw new Error("The worker is not running.");
    return worker;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

type LaunchOne = (launch?: Launch) => Promise<Chromium>;

interface Fixtures {
  /** Launches browsers without a window. */
  readonly browserWith: LaunchOne;
  /** A screen on which real keys can be pressed. */
  readonly display: Display;
  /** Launches browsers on that screen; they are closed before it goes away. */
  readonly onDisplay: LaunchOne;
}

async function lend(use: (launch: LaunchOne) => Promise<void>, common: Launch = {}): Promise<void> {
  const opened: Chromium[] = [];
  await use(async (launch) => {
    const browser = await Chromium.launch({ ...common, ...launch });
    opened.push(browser);
    return browser;
  });
  for (const browser of opened) await browser.close();
}

/** Tests that get a fresh browser each. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  browserWith: async ({}, use) => lend(use),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  display: async ({}, use) => {
    const display = await Display.open();
    await use(display);
    display.close();
  },
  onDisplay: async ({ display }, use) => lend(use, { display: display.name, viewport: null }),
});
export { expect } from "@playwright/test";
