import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { en } from "../../../src/locales/en";
import { letterWords } from "../../../src/locales/letter-words";
import { wordsFor } from "../../../src/locales/words";
import { crlf, ed25519, rsa, signed } from "../../core/mail/mails";
import { noteYes } from "../support/allowed-sites";
import { type Chromium, expect, test } from "../support/chromium";
import { dnsServer, drop, openCase } from "../support/mail";
import { pressKey } from "../support/press";
import { exhibitBytes, stored } from "../support/product";

const token = "c0ffee1234deadbeef5678";
const day = new Date().toUTCString().replace("GMT", "+0000");
const mailFrom = (domain: string, ...text: readonly string[]) =>
  crlf(
    `From: Netflix <info@account.${domain}>`,
    "To: grace@post.example",
    "Subject: Your Netflix membership has been cancelled",
    `Date: ${day}`,
    "Message-ID: <1@netflix.com>",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    ...text,
    "",
  );
const goodbye = mailFrom("netflix.com", "Hello Grace,", "", "Your Netflix membership has been cancelled.");
const quad9 = "https://dns.quad9.net";

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 160)]);
}

/** A case of Netflix', opened in the dashboard. */
async function netflixCase(browser: Chromium) {
  const own = await browser.own("dashboard.html");
  const id = await openCase(own, "netflix");
  await own.goto(`chrome-extension://${browser.id}/dashboard.html#/case/${id}`);
  await own.locator("h1").waitFor();
  return { own, id };
}

const events = async (own: Page) => (await stored(own)).entries.map(({ event }) => event);

for (const [language, colorScheme] of [
  ["en", "light"],
  ["fr", "dark"],
] as const) {
  const words = wordsFor(language);
  const letter = letterWords(language);

  test(`a mail dropped on a case is told, kept as it is and checked with a key from a file, ${language}`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ language, colorScheme });
    const { own, id } = await netflixCase(browser);
    const mail = await signed(goodbye, { domain: "netflix.com", selector: "k1" });
    await drop(own, letter.drop, { name: "goodbye.eml", content: mail });
    const preview = own.getByRole("listitem").filter({ has: own.getByRole("button", { name: letter.keepWhole }) });
    await expect(preview.getByText(words.mailKinds.acknowledgement)).toBeVisible();
    await expect(preview.getByRole("combobox")).toHaveValue(id);
    expect(await violations(own), "preview").toEqual([]);
    await pressKey(preview.getByRole("button", { name: letter.keepWhole }), "Enter");
    await own.getByRole("link", { name: letter.open }).click();

    await expect(own.getByText(letter.unchecked("netflix.com"))).toBeVisible();
    expect(await violations(own), "unchecked").toEqual([]);
    const [exhibit] = (await stored(own)).exhibits;
    expect(exhibit).toMatchObject({ kind: "mail", mediaType: "message/rfc822", caseId: id, size: mail.length });
    expect((await exhibitBytes(own, exhibit?.id ?? "")).toString("latin1")).toBe(mail);

    const pick = async (content: string) => {
      const chooser = own.waitForEvent("filechooser");
      await pressKey(own.getByRole("button", { name: letter.keyFile }), "Enter");
      await (await chooser).setFiles({ name: "key.txt", mimeType: "text/plain", buffer: Buffer.from(content) });
    };
    await pick("not a key");
    await expect(own.getByText(words.refusals["not-a-key"])).toBeVisible();
    await pick(`k1._domainkey.netflix.com. 300 IN TXT "${rsa.record.slice(0, 200)}" "${rsa.record.slice(200)}"`);
    await expect(own.getByText(letter.valid("netflix.com"))).toBeVisible();
    await expect(own.getByText(letter.owned("netflix.com"))).toBeVisible();
    expect(await violations(own), "valid").toEqual([]);
    expect((await events(own)).map(({ type }) => type)).toEqual([
      "case-opened",
      "exhibit-kept",
      "mail-examined",
      "key-kept",
      "mail-examined",
    ]);

    await own.goto(`chrome-extension://${browser.id}/dashboard.html#/case/${id}`);
    const item = own.getByRole("listitem").filter({ hasText: words.items["confirm-mail"] }).first();
    await expect(item.getByText(words.backing.proven)).toBeVisible();
    // A mail alone does not make the case acknowledged.
    await expect(own.getByText(words.status.found, { exact: true })).toBeVisible();
    expect(browser.refused).toEqual([]);
  });
}

test("no server is asked unless the person presses for it, and then once, with the name alone", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const asked = await dnsServer(browser, quad9, { "k1._domainkey.netflix.com": rsa.record });
  const letter = letterWords("en");
  const { own } = await netflixCase(browser);
  const mail = await signed(goodbye, { domain: "netflix.com", selector: "k1" });
  await drop(own, letter.drop, { name: "goodbye.eml", content: mail });
  await own.getByRole("button", { name: letter.keepWhole }).click();
  await own.getByRole("link", { name: letter.open }).click();

  await own.getByRole("button", { name: letter.askDns }).click();
  const dialog = own.getByRole("alertdialog");
  await expect(dialog.getByText(letter.dnsMeans("k1._domainkey.netflix.com"))).toBeVisible();
  expect(await violations(own), "consent").toEqual([]);
  await dialog.getByRole("button", { name: letter.dnsNo }).click();
  await expect(dialog).toBeHidden();
  await own.getByRole("button", { name: letter.askDns }).click();
  await own.getByRole("radio", { name: letter.dnsOwners.own }).check();
  await dialog.getByRole("button", { name: letter.dnsYes }).click();
  await expect(dialog.getByText(letter.dnsNoAddress)).toBeVisible();
  expect(asked).toEqual([]);

  await noteYes(browser, `${quad9}/*`);
  await own.bringToFront();
  await own.getByRole("radio", { name: letter.dnsOwners.quad9 }).check();
  await dialog.getByRole("button", { name: letter.dnsYes }).click();
  await expect(own.getByText(letter.valid("netflix.com"))).toBeVisible();
  expect(asked).toEqual(["k1._domainkey.netflix.com"]);
  await own.reload();
  await expect(own.getByText(letter.valid("netflix.com"))).toBeVisible();
  expect(asked, "the kept key is enough").toHaveLength(1);
  expect(await events(own)).toContainEqual(expect.objectContaining({ type: "key-kept", by: "dns", selector: "k1" }));
  expect(
    await own.evaluate((origins) => chrome.permissions.contains({ origins }), [`${quad9}/*`]),
    "the site is given back",
  ).toBe(false);
  expect(browser.refused).toEqual([]);
});

declare const chrome: { permissions: { contains(what: object): Promise<boolean> } };

test("a mail with a link that signs in says so, shows it nowhere, and can be kept as a text without it", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const letter = letterWords("en");
  const { own } = await netflixCase(browser);
  const link = `https://www.netflix.com/restart?token=${token}`;
  const mail = await signed(mailFrom("netflix.com", "Your membership has been cancelled.", link), {
    domain: "netflix.com",
    selector: "e1",
    key: ed25519,
  });
  await drop(own, letter.drop, { name: "goodbye.eml", content: mail });
  await expect(own.getByText(letter.secrets(1))).toBeVisible();
  await own.getByRole("button", { name: letter.keepText }).click();
  await own.getByRole("link", { name: letter.open }).click();
  await expect(own.getByText(letter.copy)).toBeVisible();
  const [exhibit] = (await stored(own)).exhibits;
  expect(exhibit).toMatchObject({ kind: "mail", mediaType: "text/plain" });
  const text = (await exhibitBytes(own, exhibit?.id ?? "")).toString();
  expect(text).toContain("Your membership has been cancelled.");
  expect(text).not.toContain(token);

  await own.goBack();
  await drop(own, letter.drop, { name: "goodbye.eml", content: mail });
  await own.getByRole("button", { name: letter.keepWhole }).click();
  await own.getByRole("link", { name: letter.open }).click();
  await expect(own.getByText(letter.linksCut)).toBeVisible();
  expect(await own.content()).not.toContain(token);
  for (const path of ["#/", "#/proof", `#/case/${exhibit?.caseId}`]) {
    await own.goto(`chrome-extension://${browser.id}/dashboard.html${path}`);
    await own.locator("h1").waitFor();
    expect(await own.content(), path).not.toContain(token);
  }
  expect(JSON.stringify(await events(own))).not.toContain(token);
});

test("what is damaged or was changed is said before it is kept", async ({ browserWith }) => {
  const browser = await browserWith();
  const letter = letterWords("en");
  const { own } = await netflixCase(browser);
  const mail = await signed(goodbye, { domain: "netflix.com", selector: "k1" });
  const preview = own.getByRole("listitem").filter({ has: own.getByRole("button", { name: letter.keepWhole }) });
  const drops = [
    [mail, en.signatureResults.unchecked, null],
    [`${mail}P.S. It goes on.\r\n`, en.signatureResults.invalid, letter.wrong["body-changed"]],
    [mail.slice(0, mail.indexOf("\r\n\r\n") - 20), en.signatureResults.invalid, letter.cutOff],
    [goodbye, en.signatureResults.none, null],
  ] as const;
  for (const [content, signature, warning] of drops) {
    await drop(own, letter.drop, { name: "mail.eml", content });
    await expect(preview.getByText(signature, { exact: true })).toBeVisible();
    if (warning) await expect(preview).toContainText(warning);
    else await expect(preview).not.toContainText(letter.cutOff);
  }
});

test("several mails at once, a mailbox and files that are none: each is told, and the case is chosen where it is not clear", async ({
  browserWith,
}) => {
  const browser = await browserWith({ viewport: { width: 390, height: 800 } });
  const letter = letterWords("en");
  const { own, id } = await netflixCase(browser);
  const stranger = crlf("From: Bob <bob@post.example>", "Subject: Saturday", "", ">From noon on?", "");
  const box = `From a@b Thu Jan  1 00:00:00 2026\n${stranger}\nFrom a@b Thu Jan  1 00:00:00 2026\n${stranger}`;
  await drop(
    own,
    letter.drop,
    { name: "goodbye.eml", content: goodbye },
    { name: "box.mbox", content: box },
    { name: "photo.eml", content: "\0\x01\x02 no mail" },
    { name: "empty.eml", content: "" },
  );
  await expect(own.getByRole("heading", { level: 3 })).toHaveText([
    "Your Netflix membership has been cancelled",
    "Saturday",
    "Saturday",
  ]);
  await expect(own.getByText(letter.notTaken["not-a-mail"]("photo.eml"))).toBeVisible();
  await expect(own.getByText(letter.notTaken.empty("empty.eml"))).toBeVisible();
  const choices = own.getByRole("combobox", { name: letter.inCase });
  await expect(choices.nth(0)).toHaveValue(id);
  await expect(choices.nth(1)).toHaveValue("");
  const second = own.getByRole("button", { name: letter.keepWhole }).nth(1);
  await expect(second).toBeDisabled();
  await expect(second).toHaveAccessibleDescription(letter.chooseFirst);
  await choices.nth(1).selectOption(id);
  await own.getByRole("button", { name: letter.keepWhole }).nth(1).click();
  await expect(own.getByText(letter.kept("Saturday"))).toBeVisible();
  const [exhibit] = (await stored(own)).exhibits;
  expect((await exhibitBytes(own, exhibit?.id ?? "")).toString()).toContain("\nFrom noon on?");
  expect(await own.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("a file dropped the moment the place for it appears is taken", async ({ browserWith }) => {
  const browser = await browserWith();
  const letter = letterWords("en");
  const { own } = await netflixCase(browser);
  await own.goto(`chrome-extension://${browser.id}/dashboard.html#/`);
  await own.locator("h1").waitFor();
  await own.evaluate(
    ([hint, content]) =>
      new MutationObserver((_, observer) => {
        const place = [...document.querySelectorAll("span")].find(({ textContent }) => textContent === hint);
        if (!place) return;
        observer.disconnect();
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], "goodbye.eml"));
        place.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      }).observe(document, { childList: true, subtree: true }),
    [letter.drop, goodbye] as const,
  );
  await own.goBack();
  await expect(own.getByRole("button", { name: letter.keepWhole })).toBeVisible();
});
