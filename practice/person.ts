import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { type BrowserName, findBrowser } from "../scripts/browsers";
import { until } from "../scripts/until";
import { wordsFor } from "../src/locales/words";
import type { PracticeSite } from "./server";
import { wordsOf } from "./site/words";

interface Options {
  readonly browser: BrowserName;
  readonly lang: "en" | "fr";
}

/** Starts a browser with a window on a fresh profile, which goes with it. */
function launch({ browser, lang }: Options): Promise<Browser> {
  const common = {
    executablePath: findBrowser(browser),
    headless: false,
    defaultViewport: null,
    // Puppeteer would wait half a minute for the page of a window that was closed as soon as it came.
    waitForInitialPage: false,
  };
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
    // On Linux the language comes from here; `--lang` is heeded elsewhere.
    env: { ...process.env, LANGUAGE: lang },
  });
}

/** Fails when nothing is left to wait for: Puppeteer never answers if the browser ends while they are connecting. */
function forsaken(): Promise<never> {
  return new Promise((_, reject) => process.once("beforeExit", () => reject(new Error("it has ended"))));
}

/** A new extension opens its welcome page in front of ours; waits for that, and no longer than it takes. */
async function welcomed(page: Page): Promise<void> {
  const covered = async () => (await page.evaluate(() => document.visibilityState === "hidden")) || null;
  await until(() => "", covered, 5_000).catch(() => null);
}

/** Loads the extension, opens the practice account in front and says in the terminal what to do. */
async function prepare(browser: Browser, { lang }: Options, { origin }: PracticeSite, extension: string) {
  const page = await until(
    () => "The browser shows no page.",
    async () => {
      if (!browser.connected) throw new Error("The browser was closed.");
      return (await browser.pages())[0] ?? null;
    },
  );
  await browser.installExtension(extension);
  await welcomed(page);
  await page.goto(`${origin}/account?lang=${lang}`);
  await page.bringToFront();
  // A browser that does not have the site's language keeps its own, and the extension speaks as the browser does.
  const ours = wordsFor(await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().locale));
  console.log(`
A browser with a fresh profile shows the account of an invented magazine, ${origin}/account
  1. Press Alt+Shift+Q, or the puzzle piece in the toolbar and then Quittance.
  2. Press “${ours.popup.guide}”, and do what the guide on the page points at.
  3. At the end press Alt+Shift+Q once more, open the case, and press “${ours.dashboard.export}”.
“${wordsOf(lang).footer.again}” at the foot of the page brings the subscription back. Close the browser to end.`);
}

/** Opens the practice account for a person to try, and waits until the browser is closed. */
export async function openForPerson(options: Options, site: PracticeSite, extension: string): Promise<void> {
  const browser = await Promise.race([launch(options), forsaken()]).catch(({ message }: Error) => {
    throw new Error(`The browser did not start, or was closed at once (${message}).`);
  });
  const closed = new Promise<true>((resolve) => browser.once("disconnected", () => resolve(true)));
  try {
    await prepare(browser, options, site, extension);
  } catch (error) {
    // Someone who closes the window early is done, and that is no fault; its page goes a moment before the browser.
    const gone = async () => (browser.connected ? null : true);
    const left = await until(() => "", gone, 3_000).catch(() => false);
    if (!left) await browser.close();
    if (!left) throw error;
  }
  if (browser.connected) await closed;
}
