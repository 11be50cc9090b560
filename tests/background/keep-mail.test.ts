import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { checklist } from "@/core/case/checklist";
import { statusOf } from "@/core/case/status";
import { breaksOf } from "@/core/evidence/breaks";
import { sha256 } from "@/core/evidence/sha256";
import { journalOf } from "@/store/journal";
import { provider, today } from "../core/case/build";
import { another, plain, raw, rsa, signed } from "../core/mail/mails";
import { failing, full, rows } from "../store/build";
import { worldWith } from "./world";

const base64 = (mail: string) => Buffer.from(mail, "latin1").toString("base64");
const key = { domain: "lumen.example", selector: "s1", record: rsa.record, by: "file" as const };

async function lumenCase() {
  const at = worldWith({}, false, [provider({ domains: ["lumen.example"] })]);
  const { id } = await at.ask.openCase({ provider: "lumen" }, null);
  const keep = (mail: string, as: "whole" | "text" = "whole") => at.ask.keepMail({ id, mail: base64(mail), as }, null);
  const events = async () => (await journalOf(at.world.db, id)).map(({ event }) => event);
  const state = async () => {
    const row = await at.world.db.cases.get(id);
    if (!row) throw new Error("The case is gone.");
    return row.state;
  };
  const item = async () => checklist(await state()).find((line) => line.item === "confirm-mail")?.backing;
  return { ...at, id, keep, events, state, item };
}

describe("a mail that is kept", () => {
  test("is kept byte for byte with what it is, in one go, and only once", async () => {
    const at = await lumenCase();
    const mail = await signed(plain);
    const { exhibit } = await at.keep(mail);
    expect(await at.world.db.exhibits.get(exhibit)).toMatchObject({
      kind: "mail",
      mediaType: "message/rfc822",
      moment: "asked",
      sha256: await sha256(raw(mail)),
      title: "Your Lumen subscription has been cancelled",
      address: "",
    });
    const bytes = (await at.world.db.bytes.get(exhibit))?.bytes ?? new ArrayBuffer(0);
    expect(Buffer.from(bytes).toString("latin1")).toBe(mail);
    expect(await at.events()).toMatchObject([
      { type: "case-opened" },
      { type: "exhibit-kept", exhibit },
      {
        type: "mail-examined",
        exhibit,
        mail: "acknowledgement",
        signature: "unchecked",
        domain: "lumen.example",
        owned: true,
      },
    ]);
    expect(await at.keep(mail)).toEqual({ exhibit, known: true });
    expect(await rows(at.world.db)).toMatchObject({ exhibits: 1, entries: 3 });
  });

  test("confirms by mail once its signature is checked, and never by itself makes the case acknowledged", async () => {
    const at = await lumenCase();
    const { exhibit } = await at.keep(await signed(plain));
    expect(await at.item()).toBe("open");
    await at.ask.keepKey({ ...key, exhibit }, null);
    expect((await at.events()).slice(3)).toMatchObject([
      { type: "key-kept", exhibit, domain: "lumen.example", selector: "s1", by: "file" },
      { type: "mail-examined", exhibit, signature: "valid", owned: true, confirms: true },
    ]);
    expect(await at.world.db.keys.toArray()).toMatchObject([{ exhibit, record: rsa.record }]);
    expect(await at.item()).toBe("proven");
    expect(statusOf(await at.state(), today)).toBe("found");
    expect(breaksOf(await journalOf(at.world.db, at.id))).toEqual([]);
    // The next mail with the same key needs no other.
    await at.keep(await signed(plain.replace("Hello", "Dear")));
    expect((await at.events()).at(-1)).toMatchObject({ type: "mail-examined", signature: "valid" });
    await at.ask.deleteExhibit({ id: exhibit }, null);
    expect(await at.item()).toBe("proven");
    const [left] = await at.world.db.exhibits.toArray();
    await at.ask.deleteExhibit({ id: left?.id ?? "" }, null);
    expect(await at.item()).toBe("open");
  });

  for (const [what, mail, record] of [
    [
      "whose signature does not hold",
      async () => (await signed(plain)).replace("Subject: Your", "Subject: Our"),
      rsa.record,
    ],
    ["that was signed with another key", () => signed(plain, { key: another }), rsa.record],
    ["whose signature leaves something out", async () => `From: m@evil.example\r\n${await signed(plain)}`, rsa.record],
    [
      "that is no acknowledgement",
      () => signed(plain.replaceAll("has been cancelled", "renews on 3 July 2026")),
      rsa.record,
    ],
    ["from before the case", () => signed(plain.replace("2026 12:00:00", "2021 12:00:00")), rsa.record],
    ["that does not name the seller", () => signed(plain.replaceAll("Lumen", "Acme")), rsa.record],
  ] as const)
    test(`${what} ticks nothing`, async () => {
      const at = await lumenCase();
      const { exhibit } = await at.keep(await mail());
      await at.ask.keepKey({ ...key, record, exhibit }, null);
      expect(await at.item()).toBe("open");
    });

  test("signed by somebody else ticks nothing, and says whose signature it is", async () => {
    const at = await lumenCase();
    const { exhibit } = await at.keep(await signed(plain, { domain: "evil.example" }));
    await at.ask.keepKey({ ...key, domain: "evil.example", exhibit }, null);
    expect((await at.events()).at(-1)).toMatchObject({ signature: "valid", domain: "evil.example", owned: false });
    expect(await at.item()).toBe("open");
  });

  test("as a text has none of its links, no signature, and ticks nothing", async () => {
    const at = await lumenCase();
    const token = "c0ffee1234deadbeef5678";
    const link = `https://lumen.example/restart?token=${token}`;
    const { exhibit } = await at.keep(await signed(`${plain}${link}\r\n`), "text");
    const kept = Buffer.from((await at.world.db.bytes.get(exhibit))?.bytes ?? new ArrayBuffer(0)).toString();
    expect(kept).toContain("Your Lumen subscription has been cancelled.");
    expect(kept).not.toContain(token);
    const thumbnail = Buffer.from((await at.world.db.thumbnails.get(exhibit))?.bytes ?? new ArrayBuffer(0)).toString();
    expect(thumbnail + JSON.stringify([await at.events(), await at.world.db.exhibits.toArray()])).not.toContain(token);
    expect((await at.events()).at(-1)).toMatchObject({ type: "mail-examined", signature: "none", domain: null });
    await expect(at.ask.keepKey({ ...key, exhibit }, null)).rejects.toMatchObject({ reason: "exhibit-gone" });
  });
});

describe("what cannot be kept is refused with a reason, and nothing is changed", () => {
  test("no mail, a case that is gone, a key that is none or of another signature", async () => {
    const at = await lumenCase();
    await expect(at.keep("Hello")).rejects.toMatchObject({ reason: "not-a-mail" });
    await expect(at.ask.keepMail({ id: at.id, mail: "%%%", as: "whole" }, null)).rejects.toMatchObject({
      reason: "not-a-mail",
    });
    const { exhibit } = await at.keep(await signed(plain));
    const before = await rows(at.world.db);
    const refused = (more: object) => at.ask.keepKey({ ...key, exhibit, ...more }, null);
    await expect(refused({ record: "hello" })).rejects.toMatchObject({ reason: "not-a-key" });
    await expect(refused({ selector: "s2" })).rejects.toMatchObject({ reason: "key-unasked" });
    await at.ask.deleteCase({ id: at.id }, null);
    await expect(at.keep(plain)).rejects.toMatchObject({ reason: "case-gone" });
    await expect(refused({})).rejects.toMatchObject({ reason: "exhibit-gone" });
    expect(before).toMatchObject({ exhibits: 1, entries: 3 });
  });

  for (const table of ["bytes", "entries"] as const)
    test(`a full disk at the table ${table}`, async () => {
      const at = await lumenCase();
      const before = await rows(at.world.db);
      const mend = failing(at.world.db, table, full);
      await expect(at.keep(await signed(plain))).rejects.toMatchObject({ reason: "storage-full" });
      mend();
      expect(await rows(at.world.db)).toEqual(before);
      const { exhibit } = await at.keep(await signed(plain));
      const failed = failing(at.world.db, "entries", full);
      await expect(at.ask.keepKey({ ...key, exhibit }, null)).rejects.toMatchObject({ reason: "storage-full" });
      failed();
      expect(await at.world.db.keys.count()).toBe(0);
    });
});
