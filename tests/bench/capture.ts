import { until } from "../../scripts/until";
import { en } from "../../src/locales/en";
import { allowAllSites } from "../e2e/support/all-sites";
import type { Chromium } from "../e2e/support/chromium";
import { type LongPage, longPages } from "../e2e/support/long-pages";
import { popupFor, stored } from "../e2e/support/product";
import { pressKeepPage, saidBy } from "../e2e/support/whole-pages";
import { bundleForPage } from "./bundle";

export interface CaptureTime {
  readonly screens: number;
  /** From the press until all four exhibits are stored, in ms. */
  readonly ms: number;
}

/** How long a page of so many screens takes from the press to its stored exhibits. */
export async function timeCaptures(browser: Chromium, origin: string): Promise<CaptureTime[]> {
  await allowAllSites(browser);
  const times: CaptureTime[] = [];
  for (const path of ["/one", "/five", "/twenty"] satisfies LongPage[]) {
    const page = await browser.open(`${origin}${path}`);
    const popup = await popupFor(browser, page);
    await popup.getByRole("button", { name: en.popup.keepPage, disabled: false }).waitFor();
    await page.bringToFront();
    const before = (await stored(popup)).exhibits.length;
    const start = performance.now();
    await pressKeepPage(popup);
    const kept = async () => ((await saidBy(popup)) === en.popup.pageKept ? true : null);
    await until(() => `The page ${path} was not kept in time.`, kept, 120_000);
    const ms = performance.now() - start;
    if ((await stored(popup)).exhibits.length !== before + 4) throw new Error(`The page ${path} was not kept whole.`);
    times.push({ screens: longPages[path].screens, ms });
    await page.close();
    await popup.close();
  }
  return times;
}

export interface HashTime {
  /** In ms: as exhibits are hashed, and WebCrypto alone on the same bytes. */
  readonly ours: number;
  readonly bare: number;
}

/** Hashing of an exhibit of so many bytes beside bare `crypto.subtle.digest`, medians of forty, in turns. */
export async function timeHash(browser: Chromium, bytes: number): Promise<HashTime> {
  const code = await bundleForPage(new URL("../../src/core/evidence/sha256.ts", import.meta.url).pathname);
  // WebCrypto is there only on pages that came safely.
  const url = "https://pages.example/hash";
  browser.serve({ url, html: "<!doctype html><title>Hash</title>" });
  const page = await browser.open(url);
  await page.addScriptTag({ content: code });
  const time = await page.evaluate(async (size) => {
    const { sha256 } = (globalThis as unknown as { bench: { sha256(data: BufferSource): Promise<string> } }).bench;
    const data = new Uint8Array(size).map((_, n) => n % 251);
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let n = 0; n < 40; n++) {
      for (const name of n % 2 ? (["bare", "ours"] as const) : (["ours", "bare"] as const)) {
        const start = performance.now();
        await (name === "ours" ? sha256(data) : crypto.subtle.digest("SHA-256", data));
        times[name].push(performance.now() - start);
      }
    }
    const middle = (of: number[]) => of.sort((a, b) => a - b)[of.length / 2] ?? 0;
    return { ours: middle(times.ours), bare: middle(times.bare) };
  }, bytes);
  await page.close();
  return time;
}
