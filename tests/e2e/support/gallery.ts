import { createHash, randomFillSync } from "node:crypto";
import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { advance } from "../../../src/core/case/reduce";
import type { CaseState } from "../../../src/core/case/state";
import { type Entry, link } from "../../../src/core/evidence/chain";
import type { Exhibit } from "../../../src/core/evidence/exhibit";
import { recordHash } from "../../../src/core/evidence/record";
import { instant } from "../../../src/core/value/moment";
import type { Chromium } from "./chromium";

/** An exhibit to be put into the store, as far as it differs from others. */
export interface Wanted {
  readonly kind: Exhibit["kind"];
  readonly moment?: Exhibit["moment"];
  readonly title?: string;
  readonly address?: string;
  /** ISO 8601 with offset; else one minute after the exhibit before. */
  readonly at?: string;
  readonly content: Buffer | string;
}

/** A picture in which no two neighbours are alike: what is under a box is told by its pixels. */
export function patterned(width: number, height: number, seed = 1): Buffer {
  const png = new PNG({ width, height });
  for (let n = 0; n < width * height; n++) {
    const [x, y] = [n % width, Math.floor(n / width)];
    png.data.set([(x * 7 + seed * 40) % 200, (y * 11 + seed * 90) % 200, (x * y + seed) % 250, 255], n * 4);
  }
  return PNG.sync.write(png);
}

/** A picture that no encoder makes smaller: each that is made of it takes as much room. */
export function noise(width: number, height: number): Buffer {
  const png = new PNG({ width, height });
  randomFillSync(png.data);
  for (let n = 3; n < png.data.length; n += 4) png.data[n] = 255;
  return PNG.sync.write(png);
}

/** A page of a plan as a picture: plain areas, as screenshots have them. */
export function planPicture(width: number, height: number, bar: readonly [number, number, number]): Buffer {
  const png = new PNG({ width, height });
  for (let n = 0; n < width * height; n++) {
    const [x, y] = [n % width, Math.floor(n / width)];
    const line = y > 90 && x > 60 && x < width - 200 - ((y * 13) % 160) && y % 34 < 12;
    png.data.set(y < 60 ? [...bar, 255] : line ? [90, 96, 104, 255] : [255, 255, 255, 255], n * 4);
  }
  return PNG.sync.write(png);
}

const mediaTypes: Readonly<Record<Exhibit["kind"], Exhibit["mediaType"]>> = {
  screenshot: "image/png",
  "full-page": "image/png",
  redacted: "image/png",
  snapshot: "text/html",
  "page-text": "text/plain",
  mhtml: "multipart/related",
  mail: "message/rfc822",
};

interface Filled {
  readonly caseId: string;
  readonly exhibits: readonly Exhibit[];
}

/** Puts a case with exhibits into the store, with the journal that the product would have written. */
export async function fillCase(own: Page, provider: string, wanted: readonly Wanted[]): Promise<Filled> {
  const caseId = crypto.randomUUID();
  const start = Date.UTC(2026, 10, 20, 9);
  const address = "https://www.intego.com/account";
  const bodies = wanted.map(({ content }) => (typeof content === "string" ? Buffer.from(content) : content));
  const exhibits = wanted.map(({ kind, moment = "asked", title = "Account", at, ...one }, n): Exhibit => {
    const body = bodies[n] ?? Buffer.alloc(0);
    return {
      id: crypto.randomUUID(),
      caseId,
      kind,
      moment,
      mediaType: mediaTypes[kind],
      sha256: createHash("sha256").update(body).digest("hex"),
      size: body.length,
      address: one.address ?? address,
      title,
      at: at ?? instant(start + n * 60_000, 0),
      viewport: { width: 1280, height: 800, scale: 1 },
      browser: "Chrome/156.0.0.0",
      extension: "0.1.0",
    };
  });
  let last: Entry | null = null;
  let state: CaseState | null = null;
  const entries: Entry[] = [];
  const note = (event: Entry["event"], at: Entry["at"]) => {
    last = link(last, event, at);
    state = advance(state, last);
    entries.push(last);
  };
  note(
    { type: "case-opened", provider: { id: null, name: provider }, biller: null, address, by: "guide" },
    instant(start - 60_000, 0),
  );
  for (const exhibit of exhibits) {
    const { id, kind, moment, sha256, size, address } = exhibit;
    note(
      { type: "exhibit-kept", exhibit: id, kind, moment, sha256, size, address, record: recordHash(exhibit) },
      exhibit.at as Entry["at"],
    );
  }
  const row = { id: caseId, state, head: last, updated: start, provider, guiding: 0, unfinished: 0 };
  await own.evaluate(
    ({ row, entries, exhibits, bodies, caseId }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("quittance");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const write = request.result.transaction(["cases", "entries", "exhibits", "bytes"], "readwrite");
          // Sets do not cross into the page.
          write.objectStore("cases").put({ ...row, state: { ...(row.state as object | null), ticked: new Set() } });
          for (const entry of entries) write.objectStore("entries").put({ ...entry, journal: caseId });
          for (const [n, exhibit] of exhibits.entries()) {
            const { buffer } = Uint8Array.from(atob(bodies[n] ?? ""), (letter) => letter.charCodeAt(0));
            write.objectStore("exhibits").put(exhibit);
            write.objectStore("bytes").put({ id: exhibit.id, bytes: buffer, mediaType: exhibit.mediaType });
          }
          write.onabort = () => reject(write.error);
          write.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    {
      row: JSON.parse(JSON.stringify(row)) as { state: unknown },
      entries,
      exhibits,
      bodies: bodies.map((body) => body.toString("base64")),
      caseId,
    },
  );
  return { caseId, exhibits };
}

/** A page of ours whose store is there and empty. */
export async function freshOwn(browser: { own(path: string): Promise<Page> }): Promise<Page> {
  const own = await browser.own("dashboard.html#/");
  await own.getByText(/No case yet|Aucun dossier/).waitFor();
  return own;
}

/** Every piece of bytes that the store holds, whatever table it stands in. */
export async function bytesInStore(own: Page): Promise<Buffer[]> {
  const all = await own.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open("quittance");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const names = [...request.result.objectStoreNames];
          const read = request.result.transaction(names);
          const found: string[] = [];
          const text = (buffer: ArrayBuffer) => {
            let letters = "";
            for (const byte of new Uint8Array(buffer)) letters += String.fromCharCode(byte);
            return btoa(letters);
          };
          const look = (value: unknown): void => {
            if (value instanceof ArrayBuffer) found.push(text(value));
            else if (typeof value === "object" && value !== null) Object.values(value).forEach(look);
          };
          for (const name of names) {
            const rows = read.objectStore(name).getAll();
            rows.onsuccess = () => rows.result.forEach(look);
          }
          read.onabort = () => reject(read.error);
          read.oncomplete = () => {
            request.result.close();
            resolve(found);
          };
        };
      }),
  );
  return all.map((text) => Buffer.from(text, "base64"));
}

/** Holds the browser to so many bytes more than there are, as long as the page is open. */
export async function limitRoom(browser: Chromium, own: Page, left: number): Promise<void> {
  const { usage = 0 } = await own.evaluate(() => navigator.storage.estimate());
  const session = await browser.context.newCDPSession(own);
  await session.send("Storage.overrideQuotaForOrigin", {
    origin: `chrome-extension://${browser.id}`,
    quotaSize: usage + left,
  });
}

/**
 * What the browser answers from now on to pages that ask for its room: it tells extensions a made-up quota, whatever is
 * really left (https://chromestatus.com/feature/4977371751645184).
 */
export async function tellRoom(browser: Chromium, usage: number, quota: number): Promise<void> {
  await browser.context.addInitScript(
    (told) => {
      StorageManager.prototype.estimate = () => Promise.resolve(told);
    },
    { usage, quota },
  );
}
