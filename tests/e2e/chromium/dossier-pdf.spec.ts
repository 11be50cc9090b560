import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { caseId } from "../../ui/dossier/build";
import { readPdf } from "../../ui/dossier/read-pdf";
import { expect, test } from "../support/chromium";
import { fullCase } from "../support/full-case";
import { seedCase } from "../support/seed-case";

// Whole documents are written, three times.
test.setTimeout(180_000);

async function exported(own: Page): Promise<Uint8Array> {
  const download = own.waitForEvent("download");
  await own.getByRole("button", { name: /^Export/ }).click();
  const files = unzipSync(readFileSync((await (await download).path()) ?? ""));
  const name = Object.keys(files).find((name) => name.endsWith("/dossier.pdf")) ?? "";
  return files[name] ?? new Uint8Array();
}

test("the PDF of a case is in its export, in the language that the person chose", async ({ browserWith }) => {
  const browser = await browserWith();
  const own = await browser.own("dashboard.html#/");
  const { entries, exhibits } = fullCase();
  await own.getByText("No case yet").waitFor();
  await seedCase(own, caseId, entries, exhibits);
  await own.goto(`chrome-extension://${browser.id}/dashboard.html#/case/${caseId}`);

  const english = await exported(own);
  await own.getByRole("combobox", { name: "Language of the PDF" }).selectOption("Français");
  const french = await exported(own);
  const [en, fr] = [await readPdf(english), await readPdf(french)];

  expect(en.pages[0]).toContain("Acknowledged (as of the last event, 3 June 2026)");
  expect(en.pages[0]).toContain("Level 4 of 5");
  expect(en.pages[0]).toContain("It rests on: E-mail · Kept by you – exhibit 6");
  expect(fr.pages[0]).toContain("Confirmé par le fournisseur (au dernier événement, le 3 juin 2026)");
  expect(fr.info["Language"]).toBe("fr");
  for (const read of [en, fr]) {
    for (const { exhibit } of exhibits) expect(read.solid).toContain(exhibit.sha256);
    const third = read.pages.findIndex((page) => /^(?:Exhibit|Pièce) 3/.test(page));
    expect(read.pages[third]).toContain("Подписка");
    const drawn = (read.pictures[third] ?? 0) > 1 && !read.pages[third]?.includes("\\u{62A}");
    expect(drawn || read.pages[third]?.includes("\\u{62A}"), "Arabic is drawn where a font has it, or told").toBe(true);
    expect(read.all, "a page in one piece, without its scripts and styles").toContain(
      "Your plan renews on 3 July 2026.",
    );
    expect(read.all).not.toMatch(/document\.title|color:red/);
    for (const seen of ["Fading in", "Without a box", "In a shadow root"]) expect(read.all).toContain(seen);
    expect(read.all, "what was not on screen").not.toMatch(/Stay, and pay half|Closed menu|Closed question/);
    expect(read.all).toContain("your subscription ends on 3 July 2026");
    expect(
      read.pictures.reduce((sum, n) => sum + n, 0),
      "screenshots, and a long one in parts",
    ).toBeGreaterThan(4);
  }
  await own.getByRole("combobox", { name: "Language of the PDF" }).selectOption("English");
  expect(Buffer.compare(await exported(own), english), "the same case, the same bytes").toBe(0);
  expect(browser.refused, "nothing was fetched from anywhere").toEqual([]);

  await expect(own.locator("section", { hasText: "Proof of the end" }).getByText("Level 4 of 5")).toBeVisible();
  await own.goto(`chrome-extension://${browser.id}/dashboard.html#/exhibit/${exhibits[0]?.exhibit.id}`);
  await expect(own.getByText("Level 3 of 5: a copy with an independent time")).toBeVisible();
});
