import { existsSync, readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import canonicalize from "canonicalize";
import { matchAddress } from "../src/core/provider/match";
import { patternsOf } from "../src/core/provider/patterns";
import { recognitionSchema } from "../src/core/recognition/recognition";
import type { Answer } from "../src/messaging/protocol";
import { allowSite } from "../tests/e2e/support/allowed-sites";
import { Chromium } from "../tests/e2e/support/chromium";
import { popupFor, tabOf } from "../tests/e2e/support/product";
import { build, buildFolder } from "./build";
import { readCatalogue } from "./read-catalogue";
import { until } from "./until";

/** The parts of the extension API that are called on the extension's own pages. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> };
};

const usage = "npm run -s recognise -- --url https://chatgpt.com/#settings/Billing page.html";

interface Saved {
  readonly url: URL;
  readonly html: string;
}

function argumentsIn(args: string[]): { address: string; file: string } {
  const { values, positionals } = parseArgs({ args, options: { url: { type: "string" } }, strict: false });
  const [file, ...more] = positionals;
  const known = Object.keys(values).every((name) => name === "url");
  if (typeof values.url !== "string" || !file || more.length > 0 || !known)
    throw new Error(`Name one address and one saved page: ${usage}`);
  return { address: values.url, file };
}

/** The address and the page that the command line names. @throws with a sentence */
function savedPage(args: string[]): Saved {
  const { address, file } = argumentsIn(args);
  if (!URL.canParse(address)) throw new Error(`"${address}" is not an address; write it whole, with https://.`);
  const url = new URL(address);
  const catalogue = readCatalogue(false);
  const patterns = catalogue.flatMap(patternsOf);
  if (url.protocol !== "https:" || !matchAddress(catalogue, url)) {
    const hosts = [...new Set(patterns.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, "")))].sort();
    throw new Error(`${url.origin} is not in the catalogue; it has https:// addresses on ${hosts.join(", ")}.`);
  }
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file "${file}".`);
  return { url, html: readFileSync(file, "utf8") };
}

/** Opens the saved page at its address; the browser refuses every other request. */
async function openSaved(browser: Chromium, { url, html }: Saved): Promise<Page> {
  const page = await browser.context.newPage();
  const bare = ({ origin, pathname, search }: URL) => origin + pathname + search;
  await browser.context.route(
    (asked) => bare(asked) === bare(url),
    (route) => {
      const request = route.request();
      const document = request.isNavigationRequest() && request.frame() === page.mainFrame();
      return document ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html }) : route.abort();
    },
  );
  await page.goto(url.href);
  return page;
}

/** What the reader in the page sees; runs on a page of ours. */
async function seenInTab(tab: number): Promise<object | null> {
  const read = () => {
    type Shared = { page?: { fresh(): { sight: unknown } | null } };
    const shared = (globalThis as unknown as Record<symbol, Shared | undefined>)[Symbol.for("quittance")];
    return shared?.page?.fresh()?.sight ?? null;
  };
  const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab }, func: read });
  return (frame?.result ?? null) as object | null;
}

/** Asks the worker, which answers after everything that came before; it also sends a reader where there is none. */
const askTabState = (tab: number) =>
  chrome.runtime.sendMessage({ name: "tabState", request: { tab } }) as Promise<Answer<"tabState">>;

/** Waits until the page looks the same before and after the worker was asked, twice with the same answer. */
async function comeToRest(browser: Chromium, page: Page) {
  const popup = await popupFor(browser, page);
  const tab = await tabOf(popup, page);
  let last: string | undefined;
  return until(
    () => "The page changes without end and could not be read at rest: take its scripts out, and try again.",
    async () => {
      const before = await popup.evaluate(seenInTab, tab).catch(() => null);
      const answer = await popup.evaluate(askTabState, tab);
      const after = await popup.evaluate(seenInTab, tab).catch(() => null);
      if (!answer.ok || !before || !answer.value.recognition) return null;
      const { recognition, listed, biller } = answer.value;
      // Browsers hand objects on with their fields in any order.
      const [now, then, previous] = [canonicalize([after, recognition]), canonicalize([before, recognition]), last];
      last = now;
      if (now !== then || now !== previous) return null;
      return { provider: listed, biller, ...recognitionSchema.parse(recognition) };
    },
  );
}

async function recognise(browser: Chromium, saved: Saved) {
  // A person whose case leads there says yes when the browser asks.
  await allowSite(browser, saved.url.href);
  const page = await openSaved(browser, saved);
  try {
    return await comeToRest(browser, page);
  } catch (error) {
    if (page.url().startsWith(saved.url.origin)) throw error;
    throw new Error("The saved page left its address by itself: take out the script that does so, and try again.");
  }
}

async function main(): Promise<void> {
  const saved = savedPage(process.argv.slice(2));
  const folder = buildFolder({ browser: "chromium", practice: false });
  if (!existsSync(folder)) build({ browser: "chromium", practice: false });
  const browser = await Chromium.launch();
  try {
    const found = await recognise(browser, saved);
    console.log(JSON.stringify(found, null, 2));
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
