import { Refuse } from "@/messaging/server";
import type { World } from "./world";

/** Chromium takes two pictures a second (`MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND`); so long lies between two, in ms. */
const pace = 520;
/** How often is asked again where the browser says that it was too soon. */
const tries = 6;

const tooSoon = (error: unknown) => /MAX_CAPTURE|quota|exceed/i.test(String((error as Error)?.message ?? error));

async function bytesOf(dataUrl: string): Promise<ArrayBuffer> {
  const response = await fetch(dataUrl);
  return response.arrayBuffer();
}

/** When the next may be taken, in ms since 1970 UTC. */
const due = new WeakMap<World["browser"], number>();

/**
 * A PNG of what the tab in front of a window shows, as soon as the browser may take one.
 * @param around is there while the picture is taken, and not while it is waited for
 * @throws Refuse where it does not allow any
 */
export async function pictureOfWindow(
  { browser, rest }: World,
  window: number,
  around: (take: () => Promise<string>) => Promise<string> = (take) => take(),
): Promise<ArrayBuffer> {
  for (let n = 1; ; n++) {
    const wait = "captureTab" in browser.tabs ? 0 : (due.get(browser) ?? 0) - Date.now();
    if (wait > 0) await rest(wait);
    due.set(browser, Date.now() + pace);
    try {
      return await bytesOf(await around(() => browser.tabs.captureVisibleTab(window, { format: "png" })));
    } catch (error) {
      if (n >= tries || !tooSoon(error)) throw new Refuse("screenshot-refused");
      await rest(pace);
    }
  }
}

/** What Firefox alone has, and the polyfill's types do not tell of. */
interface FirefoxTabs {
  captureTab(tab: number, details: { format: "png"; rect: object; scale: number }): Promise<string>;
}

/** A PNG of a part of the page in a tab, its top at the page's own; Firefox alone has this. */
export async function pictureOfPage(
  { browser }: World,
  tab: number,
  size: { width: number; height: number; scale: number },
): Promise<ArrayBuffer> {
  const { width, height, scale } = size;
  const rect = { x: 0, y: 0, width, height };
  const { tabs } = browser as unknown as { tabs: FirefoxTabs };
  try {
    return await bytesOf(await tabs.captureTab(tab, { format: "png", rect, scale }));
  } catch {
    throw new Refuse("screenshot-refused");
  }
}
