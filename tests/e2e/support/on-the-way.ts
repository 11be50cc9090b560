import type { Page } from "@playwright/test";
import type { Chromium, Launch } from "./chromium";
import type { Display } from "./display";
import type { Served } from "./sites";
import { Toolbar } from "./toolbar";

/** A browser on a screen, for a way that leads over several hosts. */
export interface OnTheWay {
  readonly browser: Chromium;
  readonly toolbar: Toolbar;
  /** A page of the extension, from which the store is read. */
  readonly own: Page;
}

/**
 * Everything that a way over several hosts needs before it begins: the pages at their addresses, and what a person
 * allows when asked. Nothing has to be allowed as long as the hosts of those who charge come with the extension.
 */
export async function setOut(
  onDisplay: (launch?: Launch) => Promise<Chromium>,
  display: Display,
  language: "en" | "fr",
  ...pages: readonly Served[]
): Promise<OnTheWay> {
  const browser = await onDisplay({ language });
  browser.serve(...pages);
  const own = await browser.own("icon/16.png");
  const toolbar = new Toolbar(browser, display);
  await toolbar.settled();
  return { browser, toolbar, own };
}
