import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { mostMhtml } from "@/core/evidence/mhtml/clean-mhtml";
import { byKind } from "@/core/evidence/order";
import { bytesOf, exhibitsOf } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { mhtml, part } from "../core/evidence/mhtml/build";
import { failing, full, rows } from "../store/build";
import { longPage } from "./long-page";
import { type Tab, worldWith } from "./world";

const url = "https://lumen.example/plan?token=swordfish9";
const said = "<p>My plan</p><a href='https://lumen.example/in?token=swordfish9'>In</a>";
const archive = (html = said) => new Blob([mhtml([part("text/html", url, html)]) as Uint8Array<ArrayBuffer>]);

/** A page in front of the person, who has allowed its being kept in the browser's own format. */
function showing(tabs: Record<number, Tab> = { 1: { url, title: "My plan" } }) {
  const at = worldWith(tabs);
  at.did.page = longPage(800);
  at.did.archive = async () => archive();
  const keep = async () => {
    const { id, mhtml } = await at.ask.keepPage({ tab: 1 }, null);
    const exhibits = [...(await exhibitsOf(at.world.db, id))].sort(byKind);
    return { id, mhtml, exhibits, kinds: exhibits.map(({ kind }) => kind) };
  };
  return { ...at, tabs, keep };
}

const four = ["screenshot", "full-page", "snapshot", "page-text"];

describe("the page in the browser's own format", () => {
  test("is one more exhibit of the moment, cleaned, and noted in the journal", async () => {
    const at = showing();
    const { id, mhtml, exhibits, kinds } = await at.keep();
    expect({ mhtml, kinds }).toEqual({ mhtml: "kept", kinds: [...four, "mhtml"] });
    const kept = exhibits.at(-1);
    expect(kept).toMatchObject({ mediaType: "multipart/related", moment: "asked", at: exhibits[0]?.at });
    const bytes = (await bytesOf(at.world.db, kept?.id ?? ""))?.bytes;
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain("My plan");
    expect(text).not.toContain("swordfish9");
    expect(kept?.size).toBe(bytes?.byteLength);
    const noted = (await journalOf(at.world.db, id)).map(({ event }) => event);
    expect(noted).toContainEqual(
      expect.objectContaining({ type: "exhibit-kept", exhibit: kept?.id, kind: "mhtml", sha256: kept?.sha256 }),
    );
  });

  test("is written down after the copy, with the guide marked, and the mark is taken away", async () => {
    const at = showing();
    let mark = "";
    at.did.archive = async () => {
      const last = at.did.page.orders.at(-1);
      if (last?.do === "mark") mark = last.as;
      return archive(`<p>Page</p><div ${mark}=""><template shadowmode="closed"><p>Card</p></template></div>`);
    };
    const { exhibits } = await at.keep();
    expect(mark).toMatch(/^data-[0-9a-f-]{36}$/);
    const told = at.did.page.orders.map((order) => order.do);
    expect(told.slice(told.indexOf("copy"))).toEqual(["copy", "mark", "mark", "putBack"]);
    const text = new TextDecoder().decode((await bytesOf(at.world.db, exhibits.at(-1)?.id ?? ""))?.bytes);
    expect(text).toContain("Page");
    expect(text).not.toContain("Card");
  });

  test("is asked for once more where the browser lets go of its file before it is read, and not for ever", async () => {
    const gone = Object.assign(archive(), { arrayBuffer: () => Promise.reject(new Error("NotFoundError")) });
    const at = showing();
    let asked = 0;
    at.did.archive = async () => (++asked === 1 ? gone : archive());
    expect(await at.keep()).toMatchObject({ mhtml: "kept", kinds: [...four, "mhtml"] });
    expect(asked).toBe(2);

    asked = 0;
    at.did.archive = async () => {
      asked++;
      return gone;
    };
    expect((await at.keep()).mhtml).toBe("left-out");
    expect(asked).toBe(3);
  });

  const without: [string, (at: ReturnType<typeof showing>) => void, string][] = [
    ["was not allowed", (at) => Object.assign(at.did, { archive: null }), "off"],
    ["is none of this browser's", (at) => Object.assign(at.did, { hasArchive: false }), "off"],
    ["is refused", (at) => Object.assign(at.did, { archive: () => Promise.reject(new Error("Denied.")) }), "left-out"],
    [
      "is refused at once",
      (at) =>
        Object.assign(at.did, {
          archive: () => {
            throw new Error("Denied.");
          },
        }),
      "left-out",
    ],
    ["comes empty", (at) => Object.assign(at.did, { archive: async () => undefined }), "left-out"],
    ["is no MHTML", (at) => Object.assign(at.did, { archive: async () => new Blob(["<p>A</p>"]) }), "left-out"],
    [
      "is too large",
      (at) => Object.assign(at.did, { archive: async () => new Blob([new Uint8Array(mostMhtml + 1)]) }),
      "left-out",
    ],
    ["may show a guide that came meanwhile", (at) => Object.assign(at.did.page, { guideComes: true }), "left-out"],
    [
      "may show the page after it",
      (at) =>
        Object.assign(at.did, {
          archive: async () => {
            Object.assign(at.tabs[1] ?? {}, { url: "https://lumen.example/other" });
            return archive();
          },
        }),
      "left-out",
    ],
    [
      "is not to be had because the tab was closed",
      (at) =>
        Object.assign(at.did, {
          archive: async () => {
            delete at.tabs[1];
            throw new Error("Tab was closed.");
          },
        }),
      "left-out",
    ],
  ];
  for (const [what, how, mhtml] of without)
    test(`is left out where it ${what}; the rest is kept`, async () => {
      const at = showing();
      how(at);
      expect(await at.keep()).toMatchObject({ mhtml, kinds: four });
    });

  test("is kept with everything else or not at all where the disk is full", async () => {
    const at = showing();
    const mend = failing(at.world.db, "bytes", full);
    await expect(at.ask.keepPage({ tab: 1 }, null)).rejects.toMatchObject({ reason: "storage-full" });
    mend();
    expect(await rows(at.world.db)).toEqual({ cases: 0, entries: 0, exhibits: 0, bytes: 0, thumbnails: 0 });
  });
});
