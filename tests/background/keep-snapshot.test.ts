import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { bytesOf, exhibitsOf, thumbnailOf } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { failing, full, rows } from "../store/build";
import { from, snapshot, worldWith } from "./world";

const plan = { 1: { url: "https://lumen.example/plan" } };

async function guided(allSites = false) {
  const at = worldWith(plan, allSites);
  const { id } = await at.ask.guideMe({ tab: 1 }, null);
  const kept = () => exhibitsOf(at.world.db, id);
  const text = async (kind: string) => {
    const one = (await kept()).find((exhibit) => exhibit.kind === kind);
    return new TextDecoder().decode((await bytesOf(at.world.db, one?.id ?? ""))?.bytes);
  };
  /** What stands on the small picture of an exhibit; null where it has none. */
  const small = async (kind: string) => {
    const one = (await kept()).find((exhibit) => exhibit.kind === kind);
    const row = await thumbnailOf(at.world.db, one?.id ?? "");
    return row ? new TextDecoder().decode(row.bytes) : null;
  };
  return { ...at, id, kept, text, small };
}

describe("a page that is kept", () => {
  test("is kept as page and as text, with what the browser tells of it", async () => {
    const at = await guided();
    await at.ask.keepSnapshot(
      { ...snapshot("before", "Renews on 1 July."), path: "/plan?token=swordfish" },
      from("https://lumen.example/plan?token=swordfish"),
    );
    expect(await at.kept()).toMatchObject([
      { kind: "snapshot", moment: "before", address: "https://lumen.example/plan?token=[cut]", title: "Plan" },
      { kind: "page-text", moment: "before", browser: "Chrome/156.0.0.0", viewport: { scale: 2 } },
    ]);
    expect(await at.text("page-text")).toBe("Renews on 1 July.");
    expect(await at.text("snapshot")).toBe("<p>Renews on 1 July.</p>");
  });

  test("has in record and journal the hash and size of the bytes that are stored", async () => {
    const at = await guided();
    await at.ask.keepSnapshot(snapshot("before", "Échéance le 1er juillet"), from());
    for (const exhibit of await at.kept()) {
      const bytes = new Uint8Array((await bytesOf(at.world.db, exhibit.id))?.bytes ?? new ArrayBuffer(0));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(exhibit.sha256);
      expect(exhibit.size).toBe(bytes.byteLength);
      const noted = (await journalOf(at.world.db, at.id)).map(({ event }) => event);
      expect(noted).toContainEqual(expect.objectContaining({ exhibit: exhibit.id, sha256: exhibit.sha256 }));
    }
  });

  test("keeps neither card numbers nor sign-in links, in page, text or title", async () => {
    const at = await guided();
    const secret = "Visa 4111 1111 1111 1111, https://lumen.example/in?token=swordfish";
    await at.ask.keepSnapshot({ ...snapshot("before", secret), title: secret }, from());
    const all = [await at.text("snapshot"), await at.text("page-text"), JSON.stringify(await at.kept())].join();
    expect(all).not.toContain("4111");
    expect(all).not.toContain("swordfish");
    expect(all).toContain("•••• 1111");
  });

  test("is kept once for each moment, however often it is handed over", async () => {
    const at = await guided();
    await at.ask.keepSnapshot(snapshot("before"), from());
    await at.ask.keepSnapshot(snapshot("before", "Later."), from());
    expect(await at.kept()).toHaveLength(2);
    await at.ask.keepSnapshot(snapshot("final-dialog"), from());
    expect(await at.kept()).toHaveLength(4);
    expect(await at.text("page-text")).toBe("The page.");
  });

  test("may be kept again when its copies were deleted", async () => {
    const at = await guided();
    await at.ask.keepSnapshot(snapshot("before"), from());
    for (const { id } of await at.kept()) await at.ask.deleteExhibit({ id }, null);
    await at.ask.keepSnapshot(snapshot("before", "Again."), from());
    expect(await at.text("page-text")).toBe("Again.");
  });
});

describe("a picture", () => {
  test("is added only where the person allowed pictures of all sites", async () => {
    const [with_, without] = [await guided(true), await guided()];
    await with_.ask.keepSnapshot(snapshot("before"), from());
    await without.ask.keepSnapshot(snapshot("before"), from());
    expect((await with_.kept()).map(({ kind }) => kind).sort()).toEqual(["page-text", "screenshot", "snapshot"]);
    expect((await without.kept()).map(({ kind }) => kind).sort()).toEqual(["page-text", "snapshot"]);
  });

  test("that cannot be taken does not keep page and text from being kept", async () => {
    const at = await guided(true);
    at.did.mayCapture = false;
    await at.ask.keepSnapshot(snapshot("before"), from());
    expect(await at.kept()).toHaveLength(2);
  });

  test("of the page that the tab has gone on to is not kept as one of the page that was left", async () => {
    const at = await guided(true);
    const left = { ...snapshot("final-dialog"), path: "/plan/end" };
    await at.ask.keepSnapshot(left, from("https://lumen.example/plan/end"));
    expect((await at.kept()).map(({ kind }) => kind).sort()).toEqual(["page-text", "snapshot"]);
  });

  test("of what has changed since the page was copied is not kept either", async () => {
    const at = await guided(true);
    await at.ask.keepSnapshot({ ...snapshot("final-dialog"), gone: true }, from());
    expect((await at.kept()).map(({ kind }) => kind).sort()).toEqual(["page-text", "snapshot"]);
  });
});

describe("the small pictures", () => {
  const mark = { kind: "text", x: 0, y: 0, width: 90, height: 20, color: "red", opacity: 1, text: "Plus" } as const;
  const sketch = { width: 1200, height: 800, marks: [mark, { ...mark, text: "Cancel" }] };

  test("show what stood where on the page, and the text's first words under the page's title", async () => {
    const at = await guided();
    await at.ask.keepSnapshot(snapshot("before", "Renews on 1 July.\n\n  Cancel\n", sketch), from());
    expect(await at.small("snapshot")).toBe("Plus Cancel");
    expect(await at.small("page-text")).toBe("Plan Renews on 1 July. Cancel");
  });

  test("are of the words where nothing is known of the looks", async () => {
    const at = await guided();
    await at.ask.keepSnapshot(snapshot("before", "Renews on 1 July."), from());
    expect(await at.small("snapshot")).toBe(await at.small("page-text"));
  });

  test("hold no card number", async () => {
    const at = await guided();
    await at.ask.keepSnapshot({ ...snapshot("before", "Visa 4111 1111 1111 1111"), title: "" }, from());
    expect(await at.small("page-text")).toBe("Visa •••• 1111");
  });

  test.each([
    ["draws nothing", () => null],
    [
      "fails",
      () => {
        throw new Error("no canvas");
      },
    ],
  ])("may be missing: a browser that %s keeps page and text all the same", async (_, draw) => {
    const at = await guided();
    at.did.draw = draw;
    await at.ask.keepSnapshot(snapshot("before", "Renews on 1 July.", sketch), from());
    expect(await at.text("page-text")).toBe("Renews on 1 July.");
    expect([await at.small("snapshot"), await at.small("page-text")]).toEqual([null, null]);
  });
});

describe("nothing is kept", () => {
  test("while no guide runs", async () => {
    const at = await guided();
    await at.ask.stopGuide({ id: at.id }, null);
    await at.ask.keepSnapshot(snapshot("before"), from());
    expect(await at.kept()).toEqual([]);
  });

  test.each(["https://garden.example/plan", "https://pencil.example/plan"])("of a page at %s", async (address) => {
    const at = await guided();
    const before = await rows(at.world.db);
    await at.ask.keepSnapshot(snapshot("before"), from(address));
    expect(await rows(at.world.db)).toEqual(before);
  });

  test.each(["bytes", "entries", "cases"] as const)(
    "when the disk is full at “%s”, and the person is told so",
    async (table) => {
      const at = await guided();
      const before = await rows(at.world.db);
      const mend = failing(at.world.db, table, full);
      await expect(at.ask.keepSnapshot(snapshot("before"), from())).rejects.toMatchObject({ reason: "storage-full" });
      mend();
      expect(await rows(at.world.db)).toEqual(before);
      await at.ask.keepSnapshot(snapshot("before"), from());
      expect(await at.kept()).toHaveLength(2);
    },
  );

  test("when the disk is full as the whole transaction is written", async () => {
    const at = await guided();
    const mend = failing(at.world.db, "cases", "QuotaExceededError");
    await expect(at.ask.keepSnapshot(snapshot("before"), from())).rejects.toMatchObject({ reason: "storage-full" });
    mend();
    expect(await at.kept()).toEqual([]);
  });

  test("when the case was deleted meanwhile", async () => {
    const at = await guided();
    await at.ask.deleteCase({ id: at.id }, null);
    await at.ask.keepSnapshot(snapshot("before"), from());
    expect(await rows(at.world.db)).toMatchObject({ cases: 0, exhibits: 0, bytes: 0 });
  });
});

test("a fault that is no full disk is not told as one", async () => {
  const at = await guided();
  const mend = failing(at.world.db, "bytes", () => new DOMException("broken", "DataError"));
  await expect(at.ask.keepSnapshot(snapshot("before"), from())).rejects.not.toMatchObject({ reason: "storage-full" });
  mend();
  expect(await at.kept()).toEqual([]);
});
