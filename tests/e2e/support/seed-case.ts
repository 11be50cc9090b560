import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { reduce } from "../../../src/core/case/reduce";
import type { Entry } from "../../../src/core/evidence/chain";
import type { Exhibit } from "../../../src/core/evidence/exhibit";

/** An exhibit with its bytes. */
export interface Stored {
  readonly exhibit: Exhibit;
  readonly bytes: Buffer;
}

/** An exhibit with the hash and the size of its bytes. */
export function storedAs(exhibit: Exhibit, bytes: Buffer): Stored {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { exhibit: { ...exhibit, sha256, size: bytes.length }, bytes };
}

/** Puts a case into the store as the worker would have written it. @param own a page of ours, which has opened the store */
export async function seedCase(
  own: Page,
  id: string,
  entries: readonly Entry[],
  exhibits: readonly Stored[],
): Promise<void> {
  const state = reduce(entries);
  const head = entries.at(-1);
  if (!state || !head) throw new Error("A case needs a journal.");
  await own.evaluate(
    ({ id, entries, state, ticked, head, exhibits }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("quittance");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const write = db.transaction(["cases", "entries", "exhibits", "bytes"], "readwrite");
          const { provider, guiding, unfinished } = state;
          write.objectStore("cases").put({
            id,
            state: { ...state, ticked: new Set(ticked) },
            head,
            updated: Date.parse(head.at),
            provider: provider.id ?? provider.name,
            guiding: guiding ? 1 : 0,
            unfinished: unfinished ? 1 : 0,
          });
          for (const entry of entries) write.objectStore("entries").put({ ...entry, journal: id });
          for (const { exhibit, base64 } of exhibits) {
            write.objectStore("exhibits").put(exhibit);
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
            write.objectStore("bytes").put({ id: exhibit.id, bytes, mediaType: exhibit.mediaType });
          }
          write.onerror = () => reject(write.error);
          write.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    {
      id,
      entries,
      state: { ...state, ticked: [] },
      ticked: [...state.ticked],
      head,
      exhibits: exhibits.map(({ exhibit, bytes }) => ({ exhibit, base64: bytes.toString("base64") })),
    },
  );
}
