import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";

/** Everything in every table of the store as text: what bytes say is read as UTF-8. By table. */
export function everythingStored(own: Page): Promise<Record<string, string>> {
  return own.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve, reject) => {
        const request = indexedDB.open("quittance");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const tables: Record<string, string> = {};
          const read = db.transaction([...db.objectStoreNames]);
          for (const name of db.objectStoreNames) {
            const all = read.objectStore(name).getAll();
            all.onsuccess = () => {
              tables[name] = all.result
                .map((row) =>
                  JSON.stringify(row, (_, value) =>
                    value instanceof ArrayBuffer
                      ? new TextDecoder().decode(value)
                      : value instanceof Set
                        ? [...value]
                        : value,
                  ),
                )
                .join("\n");
            };
          }
          read.oncomplete = () => {
            db.close();
            resolve(tables);
          };
        };
      }),
  );
}

/** Everything in a ZIP as text, names included. */
export function everythingZipped(file: string): string {
  const members = Object.entries(unzipSync(readFileSync(file)));
  return members.map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString("utf8")}`).join("\n");
}
