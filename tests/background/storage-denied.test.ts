import "fake-indexeddb/auto";
import Dexie from "dexie";
import { expect, test } from "vitest";
import { handlersFor } from "@/background/handlers";
import { onCommand } from "@/background/on-command";
import { answer } from "@/messaging/server";
import { QuittanceDatabase } from "@/store/database";
import { worldWith } from "./world";

const own = "chrome-extension://own/";

/** What comes of asking for a database in a browser that gives none. */
const no = {
  throws: () => {
    throw new DOMException("denied", "SecurityError");
  },
  fails: () => {
    const request = { error: new DOMException("newer", "VersionError"), onerror: (_: object) => {} };
    setTimeout(() => request.onerror({ target: request, preventDefault: () => {} }));
    return request;
  },
};

/** A worker in such a browser. */
function denied(how: keyof typeof no) {
  const at = worldWith({ 1: { url: "https://lumen.example/plan" } });
  const given = Dexie.dependencies.indexedDB;
  Dexie.dependencies.indexedDB = { open: no[how] } as unknown as IDBFactory;
  const db = new QuittanceDatabase();
  Dexie.dependencies.indexedDB = given;
  const world = Object.defineProperty(at.world, "db", { value: db });
  return { ...at, world, handlers: handlersFor(world) };
}

test.each(["throws", "fails"] as const)("where opening the store %s, whoever asks is told so", async (how) => {
  const { handlers, world, did } = denied(how);
  const ask = (name: string) => answer(handlers, own, { name, request: { tab: 1 } }, { url: `${own}popup.html` });
  for (const name of ["tabState", "guideMe", "keepScreenshot", "keepPage"])
    expect(await ask(name), name).toEqual({ ok: false, error: "storage-closed" });
  await onCommand(world, "keep-screenshot", { id: 1 });
  expect(did.titles.get(1)).toBe(world.words.refusals["storage-closed"]);
});
