import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { stampWords } from "../../../src/locales/stamp-words";
import type { StampRow } from "../../../src/store/database";
import { isAllowed, noteYes } from "../support/allowed-sites";
import { test as base, type Chromium, expect, type Launch } from "../support/chromium";
import { killWorker } from "../support/journal";
import { stored } from "../support/product";
import { ask } from "../support/state";
import { Toolbar } from "../support/toolbar";
import { openTsa, type Tsa } from "../support/tsa";

const pattern = "http://127.0.0.1/*";

/** Tests with an authority on this machine, whose answers OpenSSL makes. */
const test = base.extend<{ tsa: Tsa }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  tsa: async ({}, use) => {
    const tsa = await openTsa();
    await use(tsa);
    tsa.close();
  },
});

/** The page of a new case. */
async function casePage(browser: Chromium): Promise<Page> {
  const own = await browser.own("dashboard.html#/");
  const { value } = await ask(own, "openCase", { provider: "spotify" });
  await own.goto(`chrome-extension://${browser.id}/dashboard.html#/case/${(value as { id: string }).id}`);
  await own.locator("h1").waitFor();
  return own;
}

const launch = (tsa: Tsa, more: Launch = {}): Launch => ({ allow: tsa.origin, ...more });

/** Opens what is said before, and writes an own address. */
async function choose(own: Page, tsa: Tsa, language: "en" | "fr" = "en"): Promise<void> {
  const stamps = stampWords(language);
  await own.getByRole("button", { name: stamps.ask }).click();
  await own.getByRole("radio", { name: stamps.another }).click();
  await own.getByRole("textbox", { name: stamps.address }).fill(`${tsa.origin}/tsr`);
}

const sendTo = (own: Page, tsa: Tsa, language: "en" | "fr" = "en") =>
  own.getByRole("button", { name: stampWords(language).send(new URL(tsa.origin).host) });

/** The stamps in the store, with their tokens as base64. */
function stampsIn(own: Page): Promise<(Omit<StampRow, "token"> & { token: string })[]> {
  return own.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("quittance");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction("stamps").objectStore("stamps").getAll();
          all.onsuccess = () => {
            request.result.close();
            const text = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
            resolve((all.result as StampRow[]).map((row) => ({ ...row, token: text(row.token) })));
          };
        };
      }),
  );
}

test("what is sent, to whom and what for is said before; one press sends a hash and keeps the answer, and the right to reach the server is given back", async ({
  browserWith,
  tsa,
}) => {
  const browser = await browserWith(launch(tsa));
  const own = await casePage(browser);
  const stamps = stampWords("en");
  await expect(own.getByText(stamps.own)).toBeVisible();
  await noteYes(browser, pattern);
  await choose(own, tsa);
  for (const said of [stamps.sends, stamps.proves, stamps.provesNot, stamps.plain])
    await expect(own.getByText(said)).toBeVisible();
  await expect(own.getByText(stamps.browserAsks(new URL(tsa.origin).host))).toBeVisible();
  await sendTo(own, tsa).click();
  await expect(own.getByText(stamps.failures["not-encrypted"])).toBeVisible();
  expect(tsa.asked, "nothing goes out before that was said to be all right").toEqual([]);
  expect(await isAllowed(own, pattern)).toBe(false);

  const head = (await stored(own)).cases[0]?.head;
  if (!head) throw new Error("No case.");
  await own.getByRole("checkbox", { name: stamps.plain }).check();
  await sendTo(own, tsa).click();
  const told = own.getByRole("listitem").filter({ hasText: stamps.fits });
  for (const said of [stamps.by("Clock of here, Here"), stamps.missing("Clock of here, Here")])
    await expect(told).toContainText(said);
  await expect(told).toContainText("Covers everything up to entry 0 of the journal");
  await expect(told).toContainText("This machine’s clock");
  await expect(own.getByText(stamps.others)).toBeVisible();
  await expect(own.getByText(stamps.own)).toBeHidden();

  expect(tsa.asked).toHaveLength(1);
  expect(tsa.asked[0]?.includes(Buffer.from(head.hash, "hex"))).toBe(true);
  expect(tsa.asked[0]?.length).toBeLessThan(80);
  const [kept] = await stampsIn(own);
  expect(kept).toMatchObject({ seq: head.seq, head: head.hash });
  const token = new Uint8Array(Buffer.from(kept?.token ?? "", "base64"));
  expect(tsa.authority.accepts(token, head.hash, "Root of here"), "OpenSSL").toBe(true);
  expect((await stored(own)).entries.at(-1)?.event).toMatchObject({ type: "head-stamped", stamp: kept?.id });
  await expect.poll(() => isAllowed(own, pattern), { message: "the right is given back" }).toBe(false);
  expect(browser.refused, "and nobody else was asked").toEqual([]);
});

test("a refusal is told with the server's own words, and the case is as it was", async ({ browserWith, tsa }) => {
  const browser = await browserWith(launch(tsa, { language: "fr" }));
  const own = await casePage(browser);
  const stamps = stampWords("fr");
  await noteYes(browser, pattern);
  tsa.answer = (request, response) =>
    void response.end(tsa.authority.reply("Clock of here", request, { allowed: "sha512" }));
  const before = await stored(own);
  await choose(own, tsa, "fr");
  await own.getByRole("checkbox", { name: stamps.plain }).check();
  await sendTo(own, tsa, "fr").click();
  const status = own.getByText(stamps.failures.refused);
  await expect(status).toBeVisible();
  await expect(status).toContainText(stamps.serverSaid("Message digest algorithm is not supported. (badAlg)"));
  await expect(status).toContainText(stamps.unharmed);
  expect(await stored(own)).toEqual(before);
  expect(await stampsIn(own)).toEqual([]);
  await expect(own.getByText(stamps.own)).toBeVisible();
});

test("after a no to the browser's question nothing is sent, and it is said what to do", async ({
  onDisplay,
  display,
  tsa,
}) => {
  const browser = await onDisplay(launch(tsa));
  const toolbar = new Toolbar(browser, display);
  await toolbar.settled();
  const own = await casePage(browser);
  const stamps = stampWords("en");
  const before = await stored(own);
  await choose(own, tsa);
  await own.getByRole("checkbox", { name: stamps.plain }).check();
  await sendTo(own, tsa).click();
  await toolbar.sayNo(own);
  await expect(own.getByText(stamps.failures["not-allowed"])).toBeVisible();
  expect(tsa.asked).toEqual([]);
  expect(await stored(own)).toEqual(before);
});

test("a worker killed while it waits leaves the case as it was, and the next press keeps a stamp", async ({
  browserWith,
  tsa,
}) => {
  const browser = await browserWith(launch(tsa));
  const own = await casePage(browser);
  const stamps = stampWords("en");
  await noteYes(browser, pattern);
  const right = tsa.answer;
  tsa.answer = () => {};
  const before = await stored(own);
  await choose(own, tsa);
  await own.getByRole("checkbox", { name: stamps.plain }).check();
  await sendTo(own, tsa).click();
  await expect.poll(() => tsa.asked.length, { message: "the question is out" }).toBe(1);
  await killWorker(browser, own);
  await expect(own.getByText(stamps.lost)).toBeVisible();
  expect(await stored(own)).toEqual(before);

  tsa.answer = right;
  await sendTo(own, tsa).click();
  await expect(own.getByText(stamps.fits)).toBeVisible();
  expect(await stampsIn(own)).toHaveLength(1);
});

test("a stamp that was changed in the store is told to hold no more", async ({ browserWith, tsa }) => {
  const browser = await browserWith(launch(tsa));
  const own = await casePage(browser);
  const stamps = stampWords("en");
  await noteYes(browser, pattern);
  await choose(own, tsa);
  await own.getByRole("checkbox", { name: stamps.plain }).check();
  await sendTo(own, tsa).click();
  await expect(own.getByText(stamps.fits)).toBeVisible();
  await own.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("quittance");
        request.onsuccess = () => {
          const write = request.result.transaction("stamps", "readwrite");
          const all = write.objectStore("stamps").getAll();
          all.onsuccess = () => {
            const [row] = all.result as StampRow[];
            if (!row) return;
            const bytes = new Uint8Array(row.token);
            bytes[200] = (bytes[200] ?? 0) ^ 1;
            write.objectStore("stamps").put(row);
          };
          write.oncomplete = () => resolve();
        };
      }),
  );
  await own.reload();
  await expect(own.getByText(stamps.unfit)).toBeVisible();
  await expect(own.getByText(stamps.fits)).toBeHidden();
});

for (const [language, colorScheme] of [
  ["en", "light"],
  ["fr", "dark"],
] as const)
  test(`by keyboard alone, and axe finds nothing, ${language}, ${colorScheme}`, async ({ browserWith, tsa }) => {
    const browser = await browserWith(launch(tsa, { language, colorScheme, viewport: { width: 390, height: 800 } }));
    const own = await casePage(browser);
    const stamps = stampWords(language);
    await noteYes(browser, pattern);
    const found = async () =>
      (await new AxeBuilder({ page: own }).setLegacyMode().analyze()).violations.map(({ id }) => id);
    const wide = () => own.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await own.getByRole("button", { name: stamps.ask }).focus();
    await own.keyboard.press("Enter");
    await own.keyboard.press("Tab");
    await expect(own.getByRole("radio", { name: "Sectigo" })).toBeFocused();
    await own.keyboard.press("ArrowUp");
    await expect(own.getByRole("radio", { name: stamps.another })).toBeChecked();
    await own.keyboard.press("Tab");
    await own.keyboard.type(`${tsa.origin}/tsr`);
    await own.keyboard.press("Tab");
    await own.keyboard.press("Space");
    expect(await found(), "the form").toEqual([]);
    expect(await wide(), "nothing of the form sticks out").toBe(0);
    await own.keyboard.press("Tab");
    await own.keyboard.press("Enter");
    await expect(own.getByText(stamps.fits)).toBeVisible();
    expect(await found(), "the stamp").toEqual([]);
    expect(await wide(), "nothing of it sticks out").toBe(0);
    await expect(own.getByRole("button", { name: stamps.ask })).toBeFocused();
  });
