import { pathToFileURL } from "node:url";
import type { ElementHandle } from "puppeteer-core";
import { dossierWords } from "../../../src/locales/dossier";
import { makeDossiers, replacedFile, signedMail, token } from "../support/dossiers";
import { expect, test } from "../support/firefox";

/** A proxy that nobody answers at: whatever asks for the network gets nothing. */
const cut = { "network.proxy.type": 1, "network.proxy.socks": "127.0.0.1", "network.proxy.socks_port": 9 };

test.setTimeout(120_000);

test("VERIFY.html verifies dossiers from the disk with the network cut", async ({ firefoxWith }) => {
  const { verify } = dossierWords.fr;
  const files = await makeDossiers("firefox-mv3", "fr");
  const firefox = await firefoxWith({ prefs: cut });
  const page = await firefox.browser.newPage();
  await page.goto(pathToFileURL(files.page).href);
  const shown = () => page.evaluate(() => document.querySelector("main")?.innerText ?? "");
  const pick = async (file: string) => {
    const input = (await page.$("input[accept]")) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(file);
  };
  await expect.poll(shown).toContain(verify.title);

  await pick(files.whole);
  await expect.poll(shown).toContain(verify.whole);
  expect(await shown()).toContain(files.last);
  expect(await shown()).toContain(verify.signatureRight);
  expect(await shown()).toContain(verify.mail.valid(signedMail, "lumen.example", "keys/001.txt"));
  const certificate = (await page.$("input[accept*=pem]")) as ElementHandle<HTMLInputElement> | null;
  await certificate?.uploadFile(files.certificate);
  await expect.poll(shown).toContain(verify.roots.given("Lumen Time Authority"));

  await pick(files.token);
  const wrong = verify.stampFaults["bad-signature"];
  await expect.poll(shown).toContain(verify.findings["stamp-signature-wrong"](token, wrong));
  await pick(files.mail);
  const changed = verify.wrong["body-changed"];
  await expect
    .poll(shown)
    .toContain(verify.findings["mail-signature-differs"](signedMail, 9, "lumen.example", changed));

  await pick(files.replaced);
  await expect.poll(shown).toContain(verify.findings["exhibit-bytes-differ"](replacedFile, 4));
  expect(await shown()).not.toContain(verify.whole);

  await pick(files.removed);
  await expect.poll(shown).toContain(verify.causes.removed(verify.entry(1)));

  await pick(files.cut);
  await expect.poll(shown).toContain(verify.unreadable["not-a-zip"]);
  expect(await firefox.refusals()).toEqual([]);
});
