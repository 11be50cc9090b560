import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../../scripts/browsers";
import { dossierWords } from "../../../src/locales/dossier";
import { en as english } from "../../../src/locales/en";
import { fr as french } from "../../../src/locales/fr";
import { expect, test } from "../support/chromium";
import { makeDossiers, replacedFile, signedMail, token } from "../support/dossiers";

const en = { ...english, ...dossierWords.en };
const fr = { ...french, ...dossierWords.fr };

// Each opens several dossiers and is looked through by axe.
test.setTimeout(180_000);

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

/** Words of a table's heads and cells, paths apart, that are broken in their middle. */
const brokenWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("thead th, td")].flatMap((cell) => {
      const text = cell.firstChild;
      return [...(text?.textContent ?? "").matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        if (!text) return [];
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );

for (const [language, words, colorScheme] of [
  ["en", en, "light"],
  ["fr", fr, "dark"],
] as const) {
  test(`VERIFY.html verifies dossiers from the disk with the network cut, ${language}`, async ({ browserWith }) => {
    const { verify } = words;
    const files = await makeDossiers("chrome-mv3", language);
    // The browser speaks the other language: the dossier's counts.
    const browser = await browserWith({ language: language === "en" ? "fr" : "en", colorScheme });
    await browser.context.setOffline(true);
    const page = await browser.open(pathToFileURL(files.page).href);
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(verify.title);
    await expect(page.getByText(verify.limitList.rewritten)).toBeVisible();
    expect(await violations(page)).toEqual([]);

    const zip = page.getByLabel(verify.pick);
    await zip.setInputFiles(files.whole);
    await expect(page.getByRole("heading", { name: verify.whole })).toBeFocused();
    const deletion = page.getByText(new RegExp(`${verify.entry(5)}.*${verify.entry(7)}`));
    await expect(deletion).toContainText(`${verify.exhibitKinds["page-text"]} (${verify.moments.confirmation})`);
    await expect(deletion, "when it was kept and when deleted").toContainText(/\d\d:\d\d:\d\d.*\d\d:\d\d:\d\d/);
    await expect(page.getByText(files.last)).toBeVisible();
    const stamp = page.getByRole("listitem").filter({ hasText: "stamps/001.tsr" });
    await expect(stamp).toContainText(verify.signatureRight);
    await expect(stamp).toContainText(verify.roots.nobody("Lumen Time Authority", "").split("(")[0] ?? "");
    await expect(page.getByText(verify.mail.valid(signedMail, "lumen.example", "keys/001.txt"))).toBeVisible();
    expect(await violations(page)).toEqual([]);

    const certificate = page.getByLabel(verify.chooseRoot);
    await certificate.setInputFiles(files.cut);
    await expect(page.getByText(verify.noCertificate)).toBeVisible();
    await expect(stamp, "what was shown stays").toContainText(verify.signatureRight);
    await certificate.setInputFiles(files.certificate);
    await expect(stamp).toContainText(verify.roots.given("Lumen Time Authority"));
    await expect(certificate, "nothing is left to choose").toHaveCount(0);

    await zip.setInputFiles(files.token);
    await expect(
      page.getByText(verify.findings["stamp-signature-wrong"](token, verify.stampFaults["bad-signature"])),
    ).toBeVisible();
    await expect(page.getByText(verify.stampUnfit(token))).toBeVisible();
    await expect(page.getByRole("heading", { name: verify.whole })).toHaveCount(0);

    await zip.setInputFiles(files.mail);
    const differs = verify.findings["mail-signature-differs"];
    await expect(page.getByText(differs(signedMail, 9, "lumen.example", verify.wrong["body-changed"]))).toBeVisible();

    await zip.setInputFiles(files.replaced);
    await expect(page.getByRole("heading", { name: verify.broken(1) })).toBeFocused();
    await expect(page.getByText(verify.findings["exhibit-bytes-differ"](replacedFile, 4))).toBeVisible();
    const row = page.getByRole("row", { name: replacedFile });
    await expect(row.getByRole("cell")).toHaveText([verify.yes, verify.no]);
    await expect(page.getByRole("heading", { name: verify.whole })).toHaveCount(0);
    expect(await violations(page)).toEqual([]);

    const size = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await brokenWords(page), "words of the table that stand on two lines").toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    if (size) await page.setViewportSize(size);

    await zip.setInputFiles(files.removed);
    await expect(page.getByText(verify.causes.removed(verify.entry(1)))).toBeVisible();

    await zip.setInputFiles(files.cut);
    await expect(page.getByText(verify.unreadable["not-a-zip"])).toBeVisible();
    await expect(page.getByRole("heading", { name: verify.unopened })).toBeFocused();

    const other = language === "en" ? fr.verify : en.verify;
    await page.getByRole("button", { name: language === "en" ? "Français" : "English" }).press("Enter");
    await expect(page.getByRole("heading", { name: other.unopened })).toBeVisible();
    expect(await page.locator("html").getAttribute("lang")).toBe(language === "en" ? "fr" : "en");

    expect(browser.refused).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test("the folder is found in the one around it, chosen or dropped, whatever else lies there", async () => {
  const { verify } = en;
  const files = await makeDossiers("chrome-mv3", "en");
  // A bare browser, as whoever gets a dossier has it: with requests watched, Playwright hands no large folder over.
  const browser = await chromium.launch({ executablePath: findBrowser("chromium"), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.goto(pathToFileURL(files.page).href);
  await page.getByLabel(verify.pickFolder).setInputFiles(files.around);
  await expect(page.getByRole("heading", { name: verify.whole })).toBeFocused();

  const drop = async (path: string) => {
    const debug = await page.context().newCDPSession(page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await debug.send("Input.dispatchDragEvent", { type, x: 300, y: 200, data });
  };
  await page.reload();
  await drop(files.around);
  await expect(page.getByRole("heading", { name: verify.whole }), "the folder around it").toBeFocused();
  await page.reload();
  await drop(files.whole);
  await expect(page.getByRole("heading", { name: verify.whole }), "the ZIP").toBeFocused();
  await page.getByLabel(verify.pickFolder).setInputFiles(dirname(files.certificate));
  await expect(page.getByText(verify.none), "a folder with no dossier").toBeVisible();
  await browser.close();
});

test("a dossier can be dropped anywhere on VERIFY.html", async ({ browserWith }) => {
  const files = await makeDossiers("chrome-mv3", "en");
  const browser = await browserWith();
  const page = await browser.open(pathToFileURL(files.page).href);
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const held = new DataTransfer();
      held.items.add(new File([Uint8Array.from(bytes)], "dossier.zip"));
      return held;
    },
    [...readFileSync(files.removed)],
  );
  await page.locator("h1").dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByText(en.verify.causes.removed(en.verify.entry(1)))).toBeVisible();
});

test("VERIFY.html can load and send nothing by its own policy", async ({ browserWith }) => {
  const files = await makeDossiers("chrome-mv3", "en");
  const browser = await browserWith();
  const page = await browser.open(pathToFileURL(files.page).href);
  const tried = await page.evaluate(async () => {
    const fetched = await fetch("https://evil.example/out").then(
      () => "sent",
      () => "refused",
    );
    const script = document.createElement("script");
    script.textContent = "document.title = 'ran'";
    document.body.append(script);
    const picture = new Image();
    const loaded = new Promise((done) => {
      picture.onload = () => done("loaded");
      picture.onerror = () => done("refused");
    });
    picture.src = "https://evil.example/pixel.png";
    return [fetched, await loaded, document.title];
  });
  expect(tried).toEqual(["refused", "refused", en.verify.title]);
  // Refused by the page itself, before anything went to the network.
  expect(browser.refused).toEqual([]);
});
