import type { Page } from "@playwright/test";
import type { Exhibit } from "../../../src/core/evidence/exhibit";
import type { Replica } from "./sites";

/** A replica with a red band across the left half of its head, which a picture of it must show. */
export function banded(page: Replica): Replica {
  const band = `<div style="position:fixed;top:0;left:0;width:50%;height:70px;background:#b00020"></div>`;
  return { ...page, html: page.html.replace(/<body[^>]*>/, (body) => body + band) };
}

/** What a thumbnail's picture shows. */
export interface Shown {
  /** Red, green and blue, at the middle of the band and to its right. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** How many colours there are, in coarse steps. */
  readonly colours: number;
}

/** The thumbnail of an exhibit: a link in lists, a row of the gallery. */
export const tileOf = (id: string) => `a[href$="#/exhibit/${id}"], [role="row"][data-key="${id}"]`;

/** The picture in the thumbnail of an exhibit; null while it has none. */
export function shownOf(own: Page, id: string): Promise<Shown | null> {
  return own.evaluate(async (tile) => {
    const picture = document.querySelector<HTMLImageElement>(`:is(${tile}) img`);
    if (!picture?.complete || picture.naturalWidth === 0) return null;
    const canvas = document.createElement("canvas");
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    const pen = canvas.getContext("2d");
    if (!pen) return null;
    pen.drawImage(picture, 0, 0);
    const at = (x: number, y: number) =>
      [...pen.getImageData(canvas.width * x, canvas.height * y, 1, 1).data].slice(0, 3);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const coarse = new Set<string>();
    for (let n = 0; n < data.length; n += 4)
      coarse.add([data[n], data[n + 1], data[n + 2]].map((value) => (value ?? 0) >> 4).join());
    return { left: at(0.25, 0.04), right: at(0.9, 0.04), colours: coarse.size };
  }, tileOf(id));
}

const hostile = `<!doctype html><html><head><title>Hostile</title>
<link rel="stylesheet" href="https://evil.example/style.css"><link rel="preconnect" href="https://evil.example">
<meta http-equiv="refresh" content="0;url=https://evil.example/away"><style>@import "https://evil.example/more.css";</style>
<script src="https://evil.example/script.js"></script><script>top.document.title = "ran"; top.hostile = true;</script></head>
<body onload="top.hostile = true"><form><input name="closest"><p>Your plan ends</p></form>
<img src="https://evil.example/pixel.png" onerror="top.hostile = true"><img
srcset="data:image/gif;base64,R0lGODlhAQABAAAAACw= 1x, https://evil.example/twice.png 2x"><svg onload="top.hostile = true"></svg>
<iframe src="https://evil.example/frame"></iframe><video src="https://evil.example/film"></video></body></html>`;

/** Pages that nobody would keep in good faith; the last is larger than any page. */
export const hostilePages: readonly string[] = [hostile, `${hostile}${"<b>x</b>".repeat(700_000)}`];

/** Puts pages into the store as kept before there were small pictures of them. @returns their ids */
export function keepWithoutPicture(own: Page, pages: readonly string[]): Promise<string[]> {
  const exhibits = pages.map(
    (html, n): Exhibit => ({
      id: crypto.randomUUID(),
      caseId: crypto.randomUUID(),
      kind: "snapshot",
      moment: "before",
      mediaType: "text/html",
      sha256: "0".repeat(64),
      size: html.length,
      address: "https://www.intego.com/account",
      title: "Account",
      at: `2026-11-21T10:0${n}:00+00:00`,
      viewport: null,
      browser: "Chrome/1",
      extension: "0.1.0",
    }),
  );
  return own.evaluate(
    ({ exhibits, pages }) =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open("quittance");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const write = request.result.transaction(["exhibits", "bytes"], "readwrite");
          for (const [n, exhibit] of exhibits.entries()) {
            const { buffer } = new TextEncoder().encode(pages[n]);
            write.objectStore("exhibits").put(exhibit);
            write.objectStore("bytes").put({ id: exhibit.id, bytes: buffer, mediaType: exhibit.mediaType });
          }
          write.oncomplete = () => {
            request.result.close();
            resolve(exhibits.map(({ id }) => id));
          };
        };
      }),
    { exhibits, pages },
  );
}
