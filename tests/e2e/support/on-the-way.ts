import type { Page } from "@playwright/test";
import { noteYes, patternsWith } from "./allowed-sites";
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
 * Everything that a way over several hosts needs before it begins: the pages at their addresses, and a person who says
 * yes when a press has the browser ask for the hosts of those who charge.
 */
export async function setOut(
  onDisplay: (launch?: Launch) => Promise<Chromium>,
  display: Display,
  language: "en" | "fr",
  ...pages: readonly Served[]
): Promise<OnTheWay> {
  const browser = await onDisplay({ language });
  browser.serve(...pages);
  const asked = pages.flatMap(({ url }) => patternsWith(url));
  await noteYes(browser, ...new Set(asked));
  const own = await browser.own("icon/16.png");
  const toolbar = new Toolbar(browser, display);
  await toolbar.settled();
  return { browser, toolbar, own };
}
