import { expect, type Page } from "@playwright/test";
import { readCatalogue } from "../../../scripts/read-catalogue";
import { hostFits } from "../../../src/core/provider/match";
import { optionalPatternsOf, siteOf } from "../../../src/core/provider/patterns";
import type { Chromium } from "./chromium";

declare const chrome: {
  developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> };
  permissions: {
    contains(what: object): Promise<boolean>;
    request(what: object): Promise<boolean>;
  };
};

const catalogue = readCatalogue(false);
const optional = catalogue.flatMap(optionalPatternsOf);

/** The pattern that the extension asks for to be let onto an address; null where it is let there from the beginning. */
export function patternFor(url: string): string | null {
  const { hostname } = new URL(url);
  const fits = (pattern: string) =>
    hostFits(pattern.includes("*.") ? `*.${siteOf(pattern)}` : siteOf(pattern), hostname);
  return optional.find(fits) ?? null;
}

/** Everything that is asked for at once where a case leads to an address: all sites of whose it is. */
export function patternsWith(url: string): string[] {
  const here = patternFor(url);
  return catalogue.map(optionalPatternsOf).find((patterns) => here !== null && patterns.includes(here)) ?? [];
}

/**
 * Has the browser remember that the person says yes to a site. Its question is a window of its own, which no test can
 * answer in a headless browser; it is not asked when the person has said yes before, and its settings page notes that.
 */
export async function noteYes(browser: Chromium, ...patterns: readonly string[]): Promise<void> {
  const settings = await browser.open(`chrome://extensions/?id=${browser.id}`);
  for (const pattern of patterns)
    await settings.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
      browser.id,
      pattern,
    ] as const);
  await settings.close();
}

/** Whether the extension may read pages of a pattern now, by the word of one of its own pages. */
export function isAllowed(own: Page, pattern: string): Promise<boolean> {
  return own.evaluate((pattern) => chrome.permissions.contains({ origins: [pattern] }), pattern);
}

/** Allows the site of an address as a person does who was asked for it before; nothing where nobody asks. */
export async function allowSite(browser: Chromium, url: string): Promise<void> {
  const pattern = patternFor(url);
  if (!pattern) return;
  await noteYes(browser, pattern);
  const own = await browser.own("icon/16.png");
  // A script of Playwright's counts as a press.
  expect(await own.evaluate((pattern) => chrome.permissions.request({ origins: [pattern] }), pattern)).toBe(true);
  await own.close();
}
