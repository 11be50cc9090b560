import type { ElementHandle, Page } from "@playwright/test";
import { until } from "../scripts/until";
import { letterWords } from "../src/locales/letter-words";
import { stampWords } from "../src/locales/stamp-words";
import type { Words } from "../src/locales/words";
import { control } from "../tests/e2e/support/controls";

/** A page of the extension as either browser's driver opens it, by what both of their libraries have. */
export interface OwnPage {
  readonly page: Page;
  /** Gives a file of this disk to a file field. */
  upload(field: ElementHandle<Element>, file: string): Promise<void>;
}

const press = async (page: Page, name: string) => (await control(page, name)).click();

/** Waits until a page of the extension says one of these, and gives that one. */
function says(page: Page, ...texts: readonly string[]): Promise<string> {
  const found = (wanted: readonly string[]) =>
    wanted.find((text) => document.querySelector("main")?.textContent?.includes(text)) ?? null;
  return until(
    () => `The dashboard should say: ${texts.join(" Or: ")}`,
    () => page.evaluate(found, texts),
    30_000,
  );
}

/** Drops a file where mails are dropped, as a person does from a folder. */
function drop(page: Page, hint: string, name: string, bytes: Buffer): Promise<void> {
  return page.evaluate(
    ({ hint, name, base64 }) => {
      const held = new DataTransfer();
      held.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      const place = [...document.querySelectorAll("span")].find(({ textContent }) => textContent === hint);
      place?.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: held }));
    },
    { hint, name, base64: bytes.toString("base64") },
  );
}

/**
 * Drops a mail on the page of a case, keeps it whole and gives the key of its signature from a file.
 * @param key path of a text file
 * @returns what the extension says of the signature
 */
export async function addMail({ page, upload }: OwnPage, mail: Buffer, key: string, words: Words): Promise<string> {
  const letter = letterWords(words.code);
  await control(page, letter.pick);
  await drop(page, letter.drop, "papillon.eml", mail);
  await press(page, letter.keepWhole);
  await press(page, letter.open);
  await control(page, letter.keyFile);
  const field = (await page.$("input[type=file][accept*='text/plain']")) as ElementHandle<Element> | null;
  if (!field) throw new Error("There is no field for the key.");
  await upload(field, key);
  const domain = "practice.localhost";
  return says(page, letter.valid(domain), letter.weak(domain), letter.invalid(domain, "").slice(0, -3));
}

/**
 * Asks an authority for its time on a case, on the case's page: chooses an own address, says yes to an unencrypted one,
 * and presses the button that names the server.
 * @returns what the extension says of the stamp
 */
export async function askTime({ page }: OwnPage, address: string, words: Words): Promise<string> {
  const stamps = stampWords(words.code);
  await press(page, stamps.ask);
  await (await page.$("#authority-another"))?.click();
  const field = await control(page, stamps.address);
  await field.type(address);
  await press(page, stamps.plain);
  await press(page, stamps.send(new URL(address).host));
  return says(page, stamps.fits, stamps.unharmed, stamps.lost);
}
