import type { Page } from "@playwright/test";
import { advance } from "../../src/core/case/reduce";
import { instant } from "../../src/core/value/moment";

/** A case that was opened by the guide and went no further. */
function blank() {
  const event = {
    type: "case-opened",
    provider: { id: "intego", name: "Intego" },
    biller: null,
    address: "https://www.intego.com/account",
    by: "guide",
  } as const;
  const zero = "0".repeat(64);
  return { ...advance(null, { seq: 0, at: instant(0, 0), event, prev: zero, hash: zero }), guided: true };
}

/** Fills the store of the extension's own page with cases and exhibits, as the product writes them. */
export function fillStore(own: Page, cases: number, exhibits: number): Promise<void> {
  return own.evaluate(
    async ({ cases, exhibits, blank }) => {
      const canvas = new OffscreenCanvas(320, 200);
      const pen = canvas.getContext("2d");
      for (const [n, colour] of ["#f4f1ea", "#17605c", "#ffffff", "#d9d4c7"].entries()) {
        if (pen) pen.fillStyle = colour;
        pen?.fillRect(n * 30, n * 20, 320 - n * 60, 200 - n * 40);
      }
      const small = await (await canvas.convertToBlob({ type: "image/jpeg" })).arrayBuffer();
      const kinds = [
        { kind: "screenshot", mediaType: "image/png" },
        { kind: "snapshot", mediaType: "text/html" },
        { kind: "page-text", mediaType: "text/plain" },
      ] as const;
      return new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("quittance");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const write = request.result.transaction(["cases", "exhibits", "bytes", "thumbnails"], "readwrite");
          const ids = Array.from({ length: cases }, () => crypto.randomUUID());
          const at = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString().replace("Z", "+00:00");
          for (const [n, id] of ids.entries()) {
            const provider = { id: "intego", name: `Provider ${n}` };
            const state = { ...blank, provider, openedAt: at(n), updatedAt: at(n), ticked: new Set() };
            const head = {
              seq: 0,
              at: at(n),
              event: { type: "case-opened" },
              prev: "0".repeat(64),
              hash: "0".repeat(64),
            };
            write
              .objectStore("cases")
              .put({ id, state, head, updated: n, provider: "intego", guiding: 0, unfinished: 0 });
          }
          const picture = new Uint8Array(60_000).buffer;
          for (let n = 0; n < exhibits; n++) {
            const id = crypto.randomUUID();
            const { kind, mediaType } = kinds[n % kinds.length] ?? kinds[0];
            write.objectStore("exhibits").put({
              id,
              caseId: ids[n % cases],
              kind,
              moment: "asked",
              mediaType,
              sha256: "0".repeat(64),
              size: 60_000,
              address: "https://www.intego.com/account",
              title: "Account",
              at: at(n),
              viewport: null,
              browser: "Chrome/1",
              extension: "0.1.0",
            });
            write.objectStore("bytes").put({ id, bytes: picture, mediaType });
            write.objectStore("thumbnails").put({ id, bytes: small, mediaType: "image/jpeg" });
          }
          write.oncomplete = () => {
            request.result.close();
            resolve();
          };
          write.onabort = () => reject(write.error);
        };
      });
    },
    // Sets do not cross into the page.
    { cases, exhibits, blank: { ...blank(), ticked: null } },
  );
}
