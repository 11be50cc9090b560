import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { readArchive, textOf } from "../../../src/core/evidence/mhtml/read-parts";
import { en } from "../../../src/locales/en";
import { fr } from "../../../src/locales/fr";
import { Chromium, type Launch } from "./chromium";
import { visibleText } from "./copies";

declare const chrome: { permissions: { contains(what: object): Promise<boolean> } };

const permission = "pageCapture";

/**
 * A profile in which the person has once said yes to pages in the browser's own format, and taken it back: the browser
 * then does not ask again. Its question is a window of its own, which no test can answer in a headless browser, and
 * its settings page notes only sites.
 */
export async function profileWithYes(launch: Launch = {}): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const browser = await Chromium.launch({ ...launch, profile });
  await browser.close();
  const file = join(profile, "Default", "Preferences");
  const noted = JSON.parse(readFileSync(file, "utf8"));
  noted.extensions.settings[browser.id].runtime_granted_permissions = {
    api: [permission],
    explicit_host: [],
    manifest_permissions: [],
    scriptable_host: [],
  };
  writeFileSync(file, JSON.stringify(noted));
  return profile;
}

/** Whether the extension may have pages in the browser's own format, by the word of one of its own pages. */
export const mayArchive = (own: Page): Promise<boolean> =>
  own.evaluate((permission) => chrome.permissions.contains({ permissions: [permission] }), permission);

export const archiveSwitch = (own: Page) =>
  own.getByRole("checkbox", { name: new RegExp(`${en.settings.archiveSwitch}|${fr.settings.archiveSwitch}`) });

/** Switches it on or off in the settings, as the person does. */
export async function switchArchive(browser: Chromium, on: boolean): Promise<void> {
  const own = await browser.own("dashboard.html#/settings");
  const toggle = archiveSwitch(own);
  await expect(toggle).toBeChecked({ checked: !on });
  expect(await mayArchive(own)).toBe(!on);
  await toggle.click();
  await expect(toggle).toBeChecked({ checked: on });
  expect(await mayArchive(own)).toBe(on);
  await own.close();
}

/** Everything in a page in the browser's own format as text: its heads and lines as they are, and its parts decoded. */
export function everythingArchived(bytes: Buffer): string {
  const archive = readArchive(bytes);
  if (!archive) throw new Error("It is no MHTML.");
  return [bytes.toString("latin1"), ...archive.parts.map((part) => textOf(part) ?? "")].join("\n");
}

const folder = mkdtempSync(join(tmpdir(), "archives-"));
let files = 0;

/** Opens one as a file of its own; every request that it makes is refused and noted. */
export async function reopenArchive(browser: Chromium, bytes: Buffer) {
  const file = join(folder, `${++files}.mhtml`);
  writeFileSync(file, bytes);
  const page = await browser.context.newPage();
  const before = browser.refused.length;
  await page.goto(pathToFileURL(file).href);
  const framed = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate(() => document.body.innerText)),
  );
  const pictures = await page.evaluate(() =>
    Object.fromEntries([...document.images].map(({ id, naturalWidth }) => [id, naturalWidth])),
  );
  return { page, text: await visibleText(page), framed, pictures, refused: browser.refused.slice(before) };
}
