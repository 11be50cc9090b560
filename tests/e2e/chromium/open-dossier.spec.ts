import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { dossierWords } from "../../../src/locales/dossier";
import { en as english } from "../../../src/locales/en";
import { fr as french } from "../../../src/locales/fr";
import { expect, test } from "../support/chromium";
import { makeDossiers, replacedFile, signedMail, token } from "../support/dossiers";
import { stored } from "../support/product";

const en = { ...english, ...dossierWords.en };
const fr = { ...french, ...dossierWords.fr };

// Each opens several dossiers and is looked through by axe.
test.setTimeout(180_000);

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

async function pick(own: Page, button: string, file: string): Promise<void> {
  const chooser = own.waitForEvent("filechooser");
  await own.getByRole("button", { name: button }).click();
  await (await chooser).setFiles(file);
}

for (const [language, words, colorScheme] of [
  ["en", en, "dark"],
  ["fr", fr, "light"],
] as const) {
  test(`a dossier is opened, verified and shown, and nothing of it is stored, ${language}`, async ({ browserWith }) => {
    const { verify, opened, dashboard } = words;
    const files = await makeDossiers("chrome-mv3", language);
    const browser = await browserWith({ language, colorScheme });
    const own = await browser.own("dashboard.html#/");
    await own.getByRole("link", { name: opened.link }).click();
    await expect(own.getByRole("heading", { level: 1 })).toHaveText(opened.link);
    const before = await stored(own);

    await pick(own, verify.pick, files.whole);
    await expect(own.getByRole("heading", { name: verify.whole })).toBeVisible();
    await expect(own.getByRole("heading", { name: "Lumen" })).toBeVisible();
    // The end that the page gave lies in the past by now.
    await expect(own.getByText(opened.says(words.status.ended))).toBeVisible();
    await expect(own.getByText(files.last)).toBeVisible();
    await expect(
      own.getByText(words.events["confirmation-seen"]("Your subscription has been cancelled.")),
    ).toBeVisible();
    const stamp = own.getByRole("listitem").filter({ hasText: token });
    await expect(stamp).toContainText(verify.signatureRight);
    await expect(own.getByText(verify.mail.valid(signedMail, "lumen.example", "keys/001.txt"))).toBeVisible();
    await pick(own, verify.chooseRoot, files.cut);
    await expect(own.getByText(verify.noCertificate)).toBeVisible();
    await pick(own, verify.chooseRoot, files.certificate);
    await expect(stamp).toContainText(verify.roots.given("Lumen Time Authority"));
    const [picture, page, mail] = await own.locator("summary").all();
    await picture?.click();
    await expect
      .poll(() => own.locator("details img").evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(40);
    await picture?.click();
    await expect(own.locator("details img"), "a picture that is folded up is released").toHaveCount(0);
    await page?.click();
    await expect(own.frameLocator("iframe").getByRole("heading", { name: "Your plan ends" })).toBeVisible();
    await mail?.click();
    await expect(own.getByText("Subject: Your plan ends")).toBeVisible();
    expect(await violations(own)).toEqual([]);

    await own.reload();
    await pick(own, verify.pick, files.removed);
    await expect(own.getByText(verify.causes.removed(verify.entry(1)))).toBeVisible();
    await expect(own.getByText(opened.doubt)).toBeVisible();
    await expect(own.getByText(opened.says(words.status.ended)), "no state is shown").toHaveCount(0);
    expect(await violations(own)).toEqual([]);

    await own.reload();
    await pick(own, verify.pick, files.mail);
    const differs = verify.findings["mail-signature-differs"];
    await expect(own.getByText(differs(signedMail, 9, "lumen.example", verify.wrong["body-changed"]))).toBeVisible();
    await pick(own, verify.pick, files.token);
    const forged = verify.findings["stamp-signature-wrong"](token, verify.stampFaults["bad-signature"]);
    await expect(own.getByText(forged)).toBeVisible();

    await own.reload();
    await pick(own, verify.pick, files.cut);
    await expect(own.getByText(verify.unreadable["not-a-zip"])).toBeVisible();
    await expect(own.getByRole("heading", { name: dashboard.timeline })).toHaveCount(0);

    expect(await stored(own), "nothing is stored").toEqual(before);
    expect(browser.refused).toEqual([]);
  });
}

test("a page that somebody put into a dossier runs nothing, loads nothing and leads nowhere", async ({
  browserWith,
}) => {
  const files = await makeDossiers("chrome-mv3", "en");
  const browser = await browserWith();
  const own = await browser.own("dashboard.html#/open");
  await pick(own, en.verify.pick, files.replaced);
  await expect(own.getByText(en.verify.findings["exhibit-bytes-differ"](replacedFile, 4))).toBeVisible();
  await own.locator("summary").nth(1).click();
  const inside = own.frameLocator("iframe").first();
  await expect(inside.getByRole("heading", { name: "You owe nothing" })).toBeVisible();
  await inside.getByText("The way out").click();
  await inside.getByText("Through the shadow").click();
  await expect(inside.getByRole("heading", { name: "You owe nothing" })).toBeVisible();
  expect(browser.refused).toEqual([]);
});
