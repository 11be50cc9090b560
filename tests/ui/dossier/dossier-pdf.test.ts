import { deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import { describe, expect, test, vi } from "vitest";
import type { CaseEvent } from "@/core/case/event";
import type { Exhibit } from "@/core/evidence/exhibit";
import { pdfWordsFor } from "@/locales/pdf-words";
import { say, uuid } from "../../core/case/build";
import { exhibit, journal, kept, pdfOf, pictures } from "./build";
import { readPdf } from "./read-pdf";

// Each test writes whole documents and reads them back.
vi.setConfig({ testTimeout: 60_000 });

const confirmation = exhibit(1, { moment: "confirmation" });
const flow = [say.guided(), say.lastPress(), say.confirmed("2026-07-03")];

function png(width: number, height: number): Uint8Array {
  const picture = new PNG({ width, height });
  for (let at = 0; at < picture.data.length; at++) picture.data[at] = at % 251;
  return new Uint8Array(PNG.sync.write(picture));
}
const screenshot = (n: number, more: Partial<Exhibit> = {}) =>
  exhibit(n, { kind: "screenshot", mediaType: "image/png", ...more });
const drawing = (width: number, height: number) =>
  pictures("", { picture: async () => ({ bytes: png(width, height), mediaType: "image/png", width, height }) });

describe("the pages", () => {
  test("each says which it is of how many, and whose case it is", async () => {
    const { pages } = await readPdf(await pdfOf(journal(...flow, kept(confirmation)), [confirmation]));
    expect(pages.length).toBeGreaterThan(3);
    for (const [n, page] of pages.entries())
      expect(page.endsWith(`Quittance · case 00000000 page ${n + 1} of ${pages.length}`), page).toBe(true);
  });

  test("parts come in their order: summary, events, exhibits, time stamps, deletions, limits", async () => {
    for (const language of ["en", "fr"]) {
      const { pdf } = pdfWordsFor(language);
      const { all } = await readPdf(await pdfOf(journal(...flow, kept(confirmation)), [confirmation], language));
      const at = [
        pdf.head,
        pdf.keyFacts,
        pdf.verify,
        pdf.timeline,
        pdf.exhibit(1),
        pdf.stamps,
        pdf.deleted,
        pdf.limits,
      ];
      const places = at.map((text) => all.lastIndexOf(text));
      expect(places).not.toContain(-1);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }
  });

  test("the first names the time zone besides the distances from universal time", async () => {
    const { pages } = await readPdf(await pdfOf(journal(...flow), []));
    expect(pages[0]).toContain("Europe/Paris");
    expect(pages[0]).toContain("(UTC+02:00)");
  });

  test("the file says its title, its language and its program, and nobody's name", async () => {
    const { info } = await readPdf(await pdfOf(journal(), [], "fr"));
    expect(info).toMatchObject({
      Title: "Dossier : Lumen",
      Language: "fr",
      Producer: "Quittance 0.1.0",
      Creator: "Quittance 0.1.0",
      CreationDate: "D:20260603100000Z",
    });
    expect(info).not.toHaveProperty("Author");
  });

  test("the same case gives the same bytes, another case others", async () => {
    const write = (more: CaseEvent[] = []) =>
      pdfOf(
        journal(...flow, kept(confirmation), screenshotKept, ...more),
        [confirmation, shot],
        "fr",
        drawing(300, 200),
      );
    const shot = screenshot(2);
    const screenshotKept = kept(shot);
    const [one, other, third] = [await write(), await write(), await write([say.left()])];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.compare(one, third)).not.toBe(0);
  });

  test("words can be copied as they are written, with their ligatures apart", async () => {
    const said = "Offre effective : œuvre, fiancé, Łódź, naïve ﬁn";
    const { all } = await readPdf(await pdfOf(journal(kept(confirmation)), [confirmation], "fr", pictures(said)));
    expect(all).toContain("Offre effective : œuvre, fiancé, Łódź, naïve");
  });
});

describe("the summary", () => {
  test("tells the provider's words with their time once a copy of them is held, and the end", async () => {
    const entries = journal(...flow, kept(confirmation));
    const [first = ""] = (await readPdf(await pdfOf(entries, [confirmation]))).pages;
    expect(first).toContain("Acknowledged (as of the last event, 3 June 2026)");
    expect(first).toContain("seen on 3 June 2026, 12:00:03 (UTC+02:00)");
    expect(first).toContain("“Your subscription has been cancelled.”");
    expect(first).toContain("3 July 2026");
    expect(first).toContain("“confirm-cancel” on 3 June 2026, 12:00:02 (UTC+02:00), at https://lumen.example/plan");
  });

  test("has the hash of the last entry, and says when the chain is broken", async () => {
    const entries = journal(...flow);
    const whole = await readPdf(await pdfOf(entries));
    expect(whole.pages[0]?.replace(/\s/g, "")).toContain(entries.at(-1)?.hash);
    const broken = entries.map((entry) => (entry.seq === 2 ? { ...entry, prev: "0".repeat(64) } : entry));
    expect((await readPdf(await pdfOf(broken))).pages[0]).toContain("number 2 does not fit what went before");
  });

  const statuses: [string, CaseEvent[], Exhibit[]][] = [
    ["found", [], []],
    ["preparing", [say.guided()], []],
    ["requested", [say.guided(), say.lastPress()], []],
    ["requested", [...flow], []],
    ["acknowledged", [...flow, kept(confirmation)], [confirmation]],
    ["ended", [say.guided(), say.lastPress(), say.confirmed("2026-06-01"), kept(confirmation)], [confirmation]],
    ["verified-stopped", [...flow, kept(confirmation), say.verdict("stopped")], [confirmation]],
    ["still-charged", [...flow, kept(confirmation), say.charged(true)], [confirmation]],
    ["unknown", [...flow, kept(confirmation), say.renews()], [confirmation]],
  ];
  for (const [status, events, exhibits] of statuses)
    test(`${status}, after ${events.length} events: says so, and “cancelled” only where a confirmation is held`, async () => {
      for (const language of ["en", "fr"]) {
        const words = pdfWordsFor(language);
        const [first = ""] = (await readPdf(await pdfOf(journal(...events), exhibits, language))).pages;
        const known = status as keyof typeof words.status;
        expect(first).toContain(words.status[known]);
        expect(first).toContain(words.pdf.statusMeaning[known].replace(/\s+/g, " "));
        const held = ["acknowledged", "ended", "verified-stopped"].includes(status);
        expect(first.includes("has been cancelled")).toBe(held);
      }
    });

  test("a confirmation whose file was deleted, is missing or was changed is none", async () => {
    const requested = "The person pressed the last button.";
    const gone: CaseEvent = { type: "exhibit-deleted", exhibit: confirmation.id, sha256: confirmation.sha256 };
    const deleted = await readPdf(await pdfOf(journal(...flow, kept(confirmation), gone)));
    expect(deleted.pages[0]).toContain(requested);
    for (const sha256 of [null, "e".repeat(64)]) {
      const shown = pictures("", { look: async () => ({ sha256, excerpt: null }) });
      const read = await readPdf(await pdfOf(journal(...flow, kept(confirmation)), [confirmation], "en", shown));
      expect(read.pages[0]).toContain(requested);
      expect(read.pages[0]).not.toContain("has been cancelled");
      expect(read.all).toContain("Level 1 of 5");
      expect(read.all).not.toContain("Level 2 of 5");
    }
  });
});

describe("the exhibits", () => {
  test("none: the dossier says so", async () => {
    const { all } = await readPdf(await pdfOf(journal()));
    expect(all).toContain("Nothing was kept in this case.");
  });

  test("forty: each with its number, hash, file, address, time and level", async () => {
    const many = Array.from({ length: 40 }, (_, n) => exhibit(n + 1));
    const read = await readPdf(await pdfOf(journal(...many.map(kept)), many));
    for (const [n, { sha256, address }] of many.entries()) {
      expect(read.solid).toContain(sha256);
      expect(read.solid).toContain(address);
      expect(read.all).toContain(`Exhibit ${n + 1} · Text of the page · Kept by you`);
      expect(read.solid).toContain(`exhibits/${String(n + 1).padStart(3, "0")}-asked-page-text.txt`);
    }
    expect(read.all.match(/Level 2 of 5/g)).toHaveLength(40);
    expect(read.all.match(/Your plan renews on 3 July 2026\./g)).toHaveLength(40);
    expect(read.pages.at(-1)).toContain(`page ${read.pages.length} of ${read.pages.length}`);
  });

  test("a picture is drawn once, on the page of its exhibit; a very long one goes on over pages", async () => {
    const shot = screenshot(1);
    const short = await readPdf(await pdfOf(journal(kept(shot)), [shot], "en", drawing(1200, 700)));
    expect(short.pictures.reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(short.pages[short.pictures.indexOf(1)]).toContain("Exhibit 1");
    const long = await readPdf(await pdfOf(journal(kept(shot)), [shot], "en", drawing(400, 3000)));
    const parts = long.pictures.reduce((sum, n) => sum + n, 0);
    expect(parts).toBeGreaterThan(2);
    for (let n = 1; n <= parts; n++) expect(long.all).toContain(`Part ${n} of ${parts}`);
    expect(long.all).not.toContain("The rest of this picture");
    const endless = await readPdf(await pdfOf(journal(kept(shot)), [shot], "en", drawing(100, 12_000)));
    expect(endless.all).toContain("The rest of this picture is in the file.");
  });

  test("a file that is no picture takes nothing else with it", async () => {
    const [shot, other] = [screenshot(1), screenshot(2)];
    const junk = pictures("", {
      picture: async ({ id }) => {
        if (id === shot.id) throw new Error("No picture.");
        return { bytes: deflateSync("no picture"), mediaType: "image/png", width: 10, height: 10 };
      },
    });
    const { all } = await readPdf(await pdfOf(journal(kept(shot), kept(other)), [shot, other], "en", junk));
    expect(all.match(/could not be drawn here/g)).toHaveLength(2);
    expect(all).toContain("What this dossier does not prove");
  });

  test("a blacked-out picture names what it was made from, by number or as gone", async () => {
    const [whole, part] = [
      screenshot(1),
      screenshot(2, { kind: "redacted", original: { id: uuid(1001), sha256: screenshot(1).sha256 } }),
    ];
    const both = await readPdf(await pdfOf(journal(kept(whole), kept(part)), [whole, part]));
    expect(both.all).toContain("exhibit 1 (SHA-256");
    expect(both.all.match(/From a picture taken 3 June 2026/g)).toHaveLength(1);
    const alone = await readPdf(await pdfOf(journal(kept(whole), kept(part)), [part]));
    expect(alone.all).toContain("a picture that is not in this dossier");
    expect(alone.solid).toContain(whole.sha256);
  });

  test("the person's last note, what a mail is and who signed it stand beside it", async () => {
    const mail = exhibit(1, { kind: "mail", mediaType: "message/rfc822", address: "" });
    const note = (text: string): CaseEvent => ({ type: "exhibit-annotated", exhibit: mail.id, note: text });
    const examined: CaseEvent = {
      type: "mail-examined",
      exhibit: mail.id,
      mail: "acknowledgement",
      signature: "weak",
      domain: "mail.lumen.example",
      owned: true,
    };
    const read = await readPdf(await pdfOf(journal(kept(mail), note("First"), note("Second"), examined), [mail]));
    const page = read.pages.find((text) => text.startsWith("Exhibit 1")) ?? "";
    expect(page).toContain("Second");
    expect(page).not.toContain("First");
    expect(page).toContain("signed by mail.lumen.example, a domain of the provider");
    expect(page).toContain("signed by the provider in part");
    expect(page).toContain("None: it came as a file");
    expect(page).toContain("Added 3 June 2026");
    expect(page).not.toContain("Taken");
  });

  test("a page says that it was altered when it was kept, and a picture never does", async () => {
    const [page, shot] = [exhibit(1, { kind: "snapshot", mediaType: "text/html" }), screenshot(2)];
    const shown = pictures("", {
      look: async ({ sha256 }) => ({ sha256, excerpt: null, altered: { cut: true, masked: true } }),
    });
    const read = await readPdf(await pdfOf(journal(kept(page), kept(shot)), [page, shot], "en", shown));
    expect(read.all.match(/something was taken out that might sign somebody in/g)).toHaveLength(1);
    expect(read.all.match(/what was typed there is masked/g)).toHaveLength(1);
  });
});

test("time stamps and deletions are told, or that there are none", async () => {
  const none = await readPdf(await pdfOf(journal()));
  expect(none.all).toContain("No independent time stamp was asked for.");
  expect(none.all).toContain("No exhibit of this case was deleted.");
  const before = journal(kept(confirmation));
  const stamp: CaseEvent = {
    type: "head-stamped",
    stamp: uuid(9),
    head: before.at(-1)?.hash ?? "",
    time: "2026-06-03T10:00:05Z",
    authority: "Stamps of Nowhere",
    sha256: "b".repeat(64),
  };
  const gone: CaseEvent = { type: "exhibit-deleted", exhibit: confirmation.id, sha256: confirmation.sha256 };
  const read = await readPdf(await pdfOf(journal(kept(confirmation), stamp, gone)));
  expect(read.all).toContain("3 June 2026, 10:00:05 (UTC)");
  expect(read.all).toContain("entries 0 to 1 of the journal");
  expect(read.solid).toContain("b".repeat(64));
  expect(read.all).toContain("Text of the page · Confirmation, deleted on 3 June 2026, 12:00:03 (UTC+02:00); SHA-256");
  expect(read.all).toContain("deleted later");
});

test("a clock that was set back shows in the list of events", async () => {
  const entries = journal(say.guided(), say.left());
  const back = entries.map((entry) =>
    entry.seq === 1 ? { ...entry, at: "2026-06-03T13:00:00.000+02:00" as never } : entry,
  );
  expect((await readPdf(await pdfOf(entries))).all).not.toContain("set back");
  expect((await readPdf(await pdfOf(back))).all.match(/set back/g)).toHaveLength(1);
});

describe("letters", () => {
  const titles: Readonly<Record<string, string>> = {
    Latin: "Résiliation confirmée – Žluťoučký kůň, Łódź, İstanbul, ß, ŵ",
    Vietnamese: "Đăng ký của bạn đã bị hủy, cảm ơn nhiều lắm",
    Greek: "Η συνδρομή σας ακυρώθηκε, ἀρχή",
    Cyrillic: "Подписка отменена, їжак, Ґанок, өзгөрүү",
    Chinese: "您的订阅已取消",
    Japanese: "サブスクリプションは解約されました",
    Korean: "구독이 취소되었습니다",
    Arabic: "تم إلغاء اشتراكك",
    Hebrew: "המינוי שלך בוטל",
    Devanagari: "आपकी सदस्यता रद्द कर दी गई है",
    Emoji: "Done 🎉 👩‍👩‍👧 🇫🇷",
  };
  const own = ["Latin", "Vietnamese", "Greek", "Cyrillic"];

  for (const [script, title] of Object.entries(titles))
    test(`${script}: ${own.includes(script) ? "as they are" : "by their numbers where nothing can draw them, with a word why"}`, async () => {
      const one = exhibit(1, { title });
      const { all, solid } = await readPdf(await pdfOf(journal(kept(one)), [one]));
      if (own.includes(script)) expect(all).toContain(title);
      else {
        const letters = [...title].filter((letter) => !/[\p{ASCII}\p{Default_Ignorable_Code_Point}]/u.test(letter));
        const numbers = letters.map((letter) => `\\u{${letter.codePointAt(0)?.toString(16).toUpperCase()}}`);
        for (const number of numbers) expect(solid).toContain(number);
      }
      expect(all.includes("Letters written as \\u{…}")).toBe(!own.includes(script));
    });

  test("are drawn as pictures where something can, line by line in the script's own order", async () => {
    const drawn: string[] = [];
    const letters = {
      has: (letter: string) => letter !== "🎉",
      measure: (text: string) => [...text].length,
      draw: async (text: string) => {
        drawn.push(text);
        return png(20, 16);
      },
    };
    const one = exhibit(1, { title: "Plan تم إلغاء اشتراكك Pro 您的订阅已取消 🎉" });
    const { all } = await readPdf(await pdfOf(journal(kept(one)), [one], "en", pictures("", { letters })));
    expect(drawn).toEqual(["تم إلغاء اشتراكك", "您的订阅已取消"]);
    expect(all.match(/\\u\{\w+\}/g), "what cannot be drawn either").toEqual(["\\u{1F389}"]);
  });

  test("300 of them, without a space or in a script without spaces, stay within the page", async () => {
    for (const title of [
      "W".repeat(300),
      "訂".repeat(300),
      "👩‍👩‍👧".repeat(37),
      "a ".repeat(150),
      "\u0301".repeat(300),
    ]) {
      const one = exhibit(1, { title });
      const read = await readPdf(await pdfOf(journal(kept(one)), [one]));
      expect(read.rightmost, title.slice(0, 4)).toBeLessThanOrEqual(595.28 - 55);
      expect(read.lowest).toBeGreaterThan(20);
    }
    const one = exhibit(1, { title: "W".repeat(300) });
    expect((await readPdf(await pdfOf(journal(kept(one)), [one]))).solid).toContain("W".repeat(300));
  });

  test("that steer, hide, are half or stand for nothing break nothing", async () => {
    const one = exhibit(1, { title: "a\u202eb\u0000c\ud800d\ue000e\u2028f\tg\u00adh\u200bi" });
    const { all } = await readPdf(await pdfOf(journal(), [one]));
    expect(all).toMatch(/Title abc\S*de f ghi/);
  });
});
