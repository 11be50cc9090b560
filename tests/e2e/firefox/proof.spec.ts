import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { ElementHandle, Page } from "puppeteer-core";
import { letterWords } from "../../../src/locales/letter-words";
import { stampWords } from "../../../src/locales/stamp-words";
import { wordsFor } from "../../../src/locales/words";
import { crlf, signed } from "../../core/mail/mails";
import { caseId } from "../../ui/dossier/build";
import { readPdf } from "../../ui/dossier/read-pdf";
import { expect, extension, type Firefox, shared, test } from "../support/firefox";
import { pressIn, saidIn } from "../support/firefox-play";
import { switchOn } from "../support/firefox-popup";
import { inFirefox } from "../support/firefox-wire";
import { fullCase } from "../support/full-case";
import { openCase } from "../support/mail";
import { exhibitBytes, stored } from "../support/product";
import { seedCase } from "../support/seed-case";
import { openTsa } from "../support/tsa";

test.setTimeout(120_000);

/** The page of a new case. */
async function casePage(firefox: Firefox, provider: string): Promise<Page> {
  const own = await firefox.own("dashboard.html#/");
  const id = await openCase(shared(own), provider);
  await firefox.turnTo(own, `dashboard.html#/case/${id}`);
  await expect.poll(() => own.evaluate(() => document.querySelector("h1")?.textContent)).toBeTruthy();
  return own;
}

test("a mail dropped in Firefox is told, kept byte for byte, and bound to the journal", async ({ firefoxWith }) => {
  const firefox = await firefoxWith({ language: "fr" });
  const own = await casePage(firefox, "netflix");
  const letter = letterWords("fr");
  const content = await signed(
    crlf(
      "From: Netflix <info@netflix.com>",
      "To: grace@post.example",
      "Subject: Your Netflix membership has been cancelled",
      `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
      "Message-ID: <1@netflix.com>",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Your Netflix membership has been cancelled.",
      "",
    ),
    { domain: "netflix.com", selector: "k1" },
  );
  await expect.poll(() => saidIn(own)).toContain(letter.drop);
  await own.evaluate(
    ({ hint, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content, (one) => one.charCodeAt(0))], "goodbye.eml"));
      const place = [...document.querySelectorAll("span")].find(({ textContent }) => textContent === hint);
      place?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { hint: letter.drop, content },
  );
  await expect.poll(() => saidIn(own), { timeout: 20_000 }).toContain(wordsFor("fr").mailKinds.acknowledgement);
  await pressIn(own, letter.keepWhole);
  const mail = async () => (await stored(shared(own))).exhibits.find(({ kind }) => kind === "mail");
  await expect.poll(mail).toBeDefined();
  const kept = await mail();
  expect((await exhibitBytes(shared(own), kept?.id ?? "")).toString("latin1")).toBe(content);
  const events = (await stored(shared(own))).entries.map(({ event }) => event);
  expect(events).toContainEqual(expect.objectContaining({ type: "exhibit-kept", exhibit: kept?.id }));
  expect(events).toContainEqual(expect.objectContaining({ type: "mail-examined", mail: "acknowledgement" }));
  expect(await firefox.refusals(), "nothing was asked for anywhere").toEqual([]);
});

test("a time is asked of an authority in Firefox, kept and checked, and the case says so", async ({ firefoxWith }) => {
  const tsa = await openTsa();
  try {
    const firefox = await firefoxWith({ allow: tsa.origin });
    await inFirefox(firefox.browser, switchOn, extension, ["http://127.0.0.1/*"]);
    const own = await casePage(firefox, "spotify");
    const stamps = stampWords("en");
    const head = (await stored(shared(own))).cases[0]?.head;
    await pressIn(own, stamps.ask);
    await (await own.waitForSelector("#authority-another"))?.click();
    await (await own.waitForSelector("input[type=url]"))?.type(`${tsa.origin}/tsr`);
    const plain = await own.evaluateHandle(
      (said) => [...document.querySelectorAll("label")].find(({ innerText }) => innerText.includes(said))?.control,
      stamps.plain,
    );
    await (plain.asElement() as ElementHandle<Element> | null)?.click();
    await pressIn(own, stamps.send(new URL(tsa.origin).host));
    await expect.poll(() => saidIn(own), { timeout: 20_000 }).toContain(stamps.fits);
    expect(tsa.asked).toHaveLength(1);
    expect(tsa.asked[0]?.includes(Buffer.from(head?.hash ?? "-", "hex"))).toBe(true);
    const last = (await stored(shared(own))).entries.at(-1)?.event;
    expect(last).toMatchObject({ type: "head-stamped", head: head?.hash });
    expect(await firefox.refusals(), "and nobody else was asked").toEqual([]);
  } finally {
    tsa.close();
  }
});

test("a case exported by Firefox has its PDF in French, accents and all", async ({ firefoxWith }) => {
  const folder = mkdtempSync(join(tmpdir(), "quittance-"));
  try {
    const firefox = await firefoxWith({
      language: "fr",
      prefs: { "browser.download.folderList": 2, "browser.download.dir": folder },
    });
    const own = await firefox.own("dashboard.html#/");
    await expect.poll(() => saidIn(own)).toContain("Aucun dossier");
    const { entries, exhibits } = fullCase();
    await seedCase(shared(own), caseId, entries, exhibits);
    await firefox.turnTo(own, `dashboard.html#/case/${caseId}`);
    await expect.poll(() => saidIn(own)).toContain(wordsFor("fr").dashboard.export);
    await pressIn(own, wordsFor("fr").dashboard.export);
    const whole = () =>
      readdirSync(folder).find((name) => name.endsWith(".zip") && readFileSync(join(folder, name)).length > 0);
    await expect.poll(whole, { timeout: 60_000 }).toBeDefined();
    await expect.poll(() => readdirSync(folder).some((name) => name.endsWith(".part"))).toBe(false);
    const files = unzipSync(readFileSync(join(folder, whole() ?? "")));
    const pdf = Object.entries(files).find(([name]) => name.endsWith("/dossier.pdf"))?.[1];
    const { pages, info, solid, all } = await readPdf(pdf ?? new Uint8Array());
    expect(info["Language"]).toBe("fr");
    expect(pages[0]).toContain("Confirmé par le fournisseur (au dernier événement, le 3 juin 2026)");
    for (const { exhibit } of exhibits) expect(solid).toContain(exhibit.sha256);
    for (const seen of ["Fading in", "Without a box", "In a shadow root"]) expect(all).toContain(seen);
    expect(all, "what was not on screen").not.toMatch(/Stay, and pay half|Closed menu|Closed question/);
    expect(await firefox.refusals(), "nothing was fetched from anywhere").toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
