import "fake-indexeddb/auto";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { standingOf } from "@/core/evidence/level";
import { recordHash } from "@/core/evidence/record";
import { sha256 } from "@/core/evidence/sha256";
import { bytesOf, keep } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { uuid } from "../core/case/build";
import { exhibit, failing, full, rows } from "../store/build";
import { worldWith } from "./world";

const [width, height] = [40, 30];
const secret = { x: 10, y: 5, width: 12, height: 9 };

/** A picture of which no two pixels are alike. */
function picture(): ArrayBuffer {
  const png = new PNG({ width, height });
  for (let n = 0; n < width * height; n++) png.data.set([n % 256, n >> 8, 77, 255], n * 4);
  return new Uint8Array(PNG.sync.write(png)).buffer;
}

/** A case with a picture of its confirmation. */
async function withPicture(more: { cut?: true; mediaType?: "text/plain" } = {}) {
  const at = worldWith({ 1: { url: "https://lumen.example/plan" } });
  const { id: caseId } = await at.ask.guideMe({ tab: 1 }, null);
  const bytes = picture();
  const original = {
    ...exhibit(1, caseId, "before").exhibit,
    size: bytes.byteLength,
    sha256: await sha256(bytes),
    ...more,
  };
  await keep(at.world.db, caseId, [{ exhibit: original, bytes, thumbnail: null }], at.world.clock);
  const blackOut = (...boxes: { x: number; y: number; width: number; height: number }[]) =>
    at.ask.redactExhibit({ id: original.id, boxes }, null);
  return { ...at, caseId, original, bytes, blackOut };
}

describe("a picture in which something is blacked out", () => {
  test("names its original by hash, in its record and in the journal that binds it", async () => {
    const { world, caseId, original, blackOut } = await withPicture();
    const { id } = await blackOut(secret);
    const made = await world.db.exhibits.get(id);
    const stored = await bytesOf(world.db, id);
    expect(made).toMatchObject({
      caseId,
      kind: "redacted",
      moment: "before",
      mediaType: "image/png",
      title: original.title,
      address: original.address,
      original: { id: original.id, sha256: original.sha256 },
      sha256: await sha256(stored?.bytes ?? new ArrayBuffer()),
      size: stored?.bytes.byteLength,
    });
    const entries = await journalOf(world.db, caseId);
    expect(entries.at(-1)?.event).toMatchObject({
      type: "exhibit-kept",
      exhibit: id,
      kind: "redacted",
      original: original.sha256,
      record: made && recordHash(made),
    });
    expect(made && standingOf(made, entries).level).toBe("capture");
  });

  test("leaves the original as it was until the person deletes it; then the journal keeps its mark", async () => {
    const { world, ask, caseId, original, bytes, blackOut } = await withPicture();
    const { id } = await blackOut(secret);
    expect(await world.db.exhibits.get(original.id)).toEqual(original);
    expect((await bytesOf(world.db, original.id))?.bytes).toEqual(bytes);
    await ask.deleteExhibit({ id: original.id }, null);
    expect(await bytesOf(world.db, original.id)).toBeUndefined();
    expect((await journalOf(world.db, caseId)).at(-1)?.event).toEqual({
      type: "exhibit-deleted",
      exhibit: original.id,
      sha256: original.sha256,
    });
    expect((await world.db.exhibits.get(id))?.original).toEqual({ id: original.id, sha256: original.sha256 });
  });

  test("of a page that was too long to be kept to its end says so too", async () => {
    const { world, blackOut } = await withPicture({ cut: true });
    const { id } = await blackOut(secret);
    expect((await world.db.exhibits.get(id))?.cut).toBe(true);
  });
});

describe("nothing is kept, nothing is lost, and it is said why,", () => {
  test("where the exhibit is gone by now, or was never there", async () => {
    const { world, ask, original, blackOut } = await withPicture();
    await ask.deleteExhibit({ id: original.id }, null);
    const before = await rows(world.db);
    await expect(blackOut(secret)).rejects.toMatchObject({ reason: "exhibit-gone" });
    await expect(ask.redactExhibit({ id: uuid(999), boxes: [secret] }, null)).rejects.toMatchObject({
      reason: "exhibit-gone",
    });
    await expect(ask.deleteExhibit({ id: original.id }, null)).rejects.toMatchObject({ reason: "exhibit-gone" });
    expect(await rows(world.db)).toEqual(before);
  });

  test("where it is no picture", async () => {
    const { world, blackOut } = await withPicture({ mediaType: "text/plain" });
    const before = await rows(world.db);
    await expect(blackOut(secret)).rejects.toMatchObject({ reason: "not-understood" });
    expect(await rows(world.db)).toEqual(before);
  });

  test("where the browser cannot draw it", async () => {
    const { world, original, blackOut } = await withPicture();
    await world.db.bytes.update(original.id, { bytes: new ArrayBuffer(9) });
    const before = await rows(world.db);
    await expect(blackOut(secret)).rejects.toMatchObject({ reason: "picture-unreadable" });
    expect(await rows(world.db)).toEqual(before);
  });

  test.each(["exhibits", "bytes", "entries", "cases"] as const)("where the disk is full at “%s”", async (table) => {
    const { world, caseId, blackOut } = await withPicture();
    const [before, journal] = [await rows(world.db), await journalOf(world.db, caseId)];
    const mend = failing(world.db, table, full);
    await expect(blackOut(secret)).rejects.toMatchObject({ reason: "storage-full" });
    mend();
    expect(await rows(world.db)).toEqual(before);
    expect(await journalOf(world.db, caseId)).toEqual(journal);
  });
});
