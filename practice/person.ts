import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { type BrowserName, findBrowser } from "../scripts/browsers";
import { until } from "../scripts/until";
import type { PracticeSite } from "./server";

interface Options {
  readonly browser: BrowserName;
  readonly lang: "en" | "fr";
}

/** Starts a browser with a window on a fresh profile, which goes with it. */
function launch({ browser, lang }: Options): Promise<Browser> {
  const common = { executablePath: findBrowser(browser), headless: false, defaultViewport: null };
  if (browser === "firefox")
    return puppeteer.launch({ ...common, browser, extraPrefsFirefox: { "intl.accept_languages": lang } });
  // Chromium refuses to run as root with its sandbox; for everyone else the sandbox stays.
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return puppeteer.launch({
    ...common,
    browser: "chrome",
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: ["--enable-automation"],
    args: [...root, "--no-first-run", "--no-default-browser-check", `--lang=${lang}`],
  });
}

/** A new extension opens its welcome page in front of ours; waits for that, and no longer than it takes. */
async function welcomed(page: Page): Promise<void> {
  const covered = async () => (await page.evaluate(() => document.visibilityState === "hidden")) || null;
  await until(() => "", covered, 5_000).catch(() => null);
}

/** Opens the practice account for a person to try, and waits until the browser is closed. */
export async function openForPerson(options: Options, { origin }: PracticeSite, extension: string): Promise<void> {
  const browser = await launch(options);
  const closed = new Promise<void>((resolve) => browser.on("disconnected", () => resolve()));
  const [page = await browser.newPage()] = await browser.pages();
  await browser.installExtension(extension);
  await welcomed(page);
  await page.goto(`${origin}/account?lang=${options.lang}`);
  await page.bringToFront();
  console.log(`
A browser with a fresh profile shows the account of an invented magazine, ${origin}/account
  1. Press Alt+Shift+Q, or the puzzle piece in the toolbar and then Quittance.
  2. Press “Guide me to cancel”, and do what the guide on the page points at.
  3. At the end press Alt+Shift+Q once more, open the case, and press “Export this case”.
“Start again” at the foot of the page brings the subscription back. Close the browser to end.`);
  await closed;
}
