import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { dossierWords } from "../../../src/locales/dossier";
import { wordsFor } from "../../../src/locales/words";
import { readPdf } from "../../ui/dossier/read-pdf";
import { allowAllSites } from "../support/all-sites";
import { expect, test } from "../support/chromium";
import { archiveSwitch, mayArchive, profileWithYes, switchArchive } from "../support/page-archive";
import { popupFor, stored } from "../support/product";
import { newestBytes, pressKeepPage, saidBy, untilKeepable } from "../support/whole-pages";

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

const saved = async (own: Page, press: () => Promise<void>) => {
  const download = own.waitForEvent("download");
  await press();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()), path: await file.path() };
};

for (const [language, colorScheme] of [
  ["en", "light"],
  ["fr", "dark"],
] as const)
  test(`the browser's own format is a switch in the settings, a file among the proof, and opened nowhere, ${language}, ${colorScheme}`, async ({
    browserWith,
  }) => {
    test.setTimeout(150_000);
    const { settings, popup: said, exhibitKinds, gallery, dashboard } = wordsFor(language);
    const { opened } = dossierWords[language];
    const profile = await profileWithYes({ language });
    const browser = await browserWith({ language, colorScheme, profile });
    const url = "https://pages.example/plan";
    browser.serve({ url, html: "<!doctype html><title>Plan</title><h1>Plus</h1><p>9.90 €</p>" });
    await allowAllSites(browser);

    const own = await browser.own("dashboard.html#/settings");
    await expect(archiveSwitch(own)).not.toBeChecked();
    expect(await mayArchive(own), "it is off by default").toBe(false);
    await expect(own.getByText(settings.archiveOff)).toBeVisible();
    await switchArchive(browser, true);
    await expect(own.getByText(settings.archiveOn), "what changed elsewhere is told").toBeVisible();
    expect(await violations(own), "settings").toEqual([]);

    const page = await browser.open(url);
    const popup = await popupFor(browser, page);
    await page.bringToFront();
    await untilKeepable(popup, said.keepPage);
    await pressKeepPage(popup, said.keepPage);
    await expect.poll(() => saidBy(popup), { timeout: 40_000 }).toBe(`${said.pageKept} ${said.mhtmlKept}`);
    const { cases, exhibits } = await stored(popup);
    const kept = exhibits.find(({ kind }) => kind === "mhtml");
    if (!kept) throw new Error("It is not kept.");
    const bytes = await newestBytes(popup, "mhtml");

    await own.goto(`chrome-extension://${browser.id}/dashboard.html#/exhibit/${kept.id}`);
    await expect(own.getByRole("heading", { level: 1 })).toContainText(exhibitKinds.mhtml);
    await expect(own.getByText(gallery.archiveMeans)).toBeVisible();
    await expect(own.locator("iframe, article pre, article img"), "nothing of it is shown").toHaveCount(0);
    expect(await violations(own), "the exhibit").toEqual([]);
    const file = await saved(own, () => own.getByRole("button", { name: gallery.archiveSave }).click());
    expect(file.name).toMatch(/^\d{4}-\d\d-\d\d-asked-page\.mhtml$/);
    expect(Buffer.compare(file.bytes, bytes)).toBe(0);
    await own.getByRole("link", { name: gallery.archiveCopy }).click();
    await expect(own.getByRole("heading", { level: 1 })).toContainText(exhibitKinds.snapshot);

    await own.goto(`chrome-extension://${browser.id}/dashboard.html#/proof`);
    const tile = own.getByRole("row").filter({ hasText: exhibitKinds.mhtml });
    await expect(tile.locator("img"), "it looks as the copy does").toBeVisible();

    await own.goto(`chrome-extension://${browser.id}/dashboard.html#/case/${cases[0]?.id}`);
    const zip = await saved(own, () => own.getByRole("button", { name: dashboard.export }).click());
    const files = unzipSync(zip.bytes);
    const path = Object.keys(files).find((name) => name.endsWith("/exhibits/005-asked-mhtml.mhtml")) ?? "";
    expect(Buffer.compare(files[path] ?? Buffer.alloc(0), bytes)).toBe(0);
    const pdf = await readPdf(
      files[Object.keys(files).find((name) => name.endsWith("/dossier.pdf")) ?? ""] ?? new Uint8Array(),
    );
    expect(pdf.solid).toContain(kept.sha256);
    expect(pdf.all).toContain(exhibitKinds.mhtml);

    await own.goto(`chrome-extension://${browser.id}/dashboard.html#/`);
    await own.getByRole("link", { name: opened.link }).click();
    const chooser = own.waitForEvent("filechooser");
    await own.getByRole("button", { name: dossierWords[language].verify.pick }).click();
    await (await chooser).setFiles({ name: "dossier.zip", mimeType: "application/zip", buffer: zip.bytes });
    await own.locator("summary").filter({ hasText: exhibitKinds.mhtml }).click();
    await expect(own.getByText(opened.unshown("exhibits/005-asked-mhtml.mhtml"))).toBeVisible();
    await expect(own.locator("details iframe, details pre")).toHaveCount(0);
  });
