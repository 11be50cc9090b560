import type { Page } from "@playwright/test";
import type { Exhibit } from "../../../src/core/evidence/exhibit";
import type { CaseRow, EntryRow } from "../../../src/store/database";
import type { Chromium } from "./chromium";

/** The parts of the extension API that tests call on the extension's own pages. */
declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

/** Number of the tab that shows an address. */
export async function tabOf(own: Page, page: Page): Promise<number> {
  const url = page.url();
  const id = await own.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
    url,
  );
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  return id;
}

/** Opens the popup as a page of its own for a tab, as `?tab=<id>` allows. */
export async function popupFor(browser: Chromium, page: Page): Promise<Page> {
  const popup = await browser.own("popup.html");
  const tab = await tabOf(popup, page);
  await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=${tab}`);
  return popup;
}

export interface Stored {
  readonly cases: readonly CaseRow[];
  readonly entries: readonly EntryRow[];
  readonly exhibits: readonly Exhibit[];
}

/** Everything in the store, read as the browser keeps it. */
export async function stored(own: Page): Promise<Stored> {
  return own.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const request = indexedDB.open("quittance");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const names = ["cases", "entries", "exhibits"] as const;
          const result: Record<string, unknown[]> = { cases: [], entries: [], exhibits: [] };
          if (![...db.objectStoreNames].includes("cases")) return resolve(result as unknown as Stored);
          const read = db.transaction(names);
          for (const name of names) {
            const all = read.objectStore(name).getAll();
            all.onsuccess = () => {
              result[name] = all.result;
            };
          }
          read.oncomplete = () => {
            db.close();
            resolve(result as unknown as Stored);
          };
        };
      }),
  );
}

/** The bytes of an exhibit, as base64. */
export async function exhibitBytes(own: Page, id: string): Promise<Buffer> {
  const base64 = await own.evaluate(
    (wanted) =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open("quittance");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const get = request.result.transaction("bytes").objectStore("bytes").get(wanted);
          get.onsuccess = () => {
            const bytes = new Uint8Array((get.result as { bytes: ArrayBuffer }).bytes);
            let text = "";
            for (const byte of bytes) text += String.fromCharCode(byte);
            resolve(btoa(text));
          };
        };
      }),
    id,
  );
  return Buffer.from(base64, "base64");
}
