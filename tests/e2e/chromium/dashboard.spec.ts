import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { readPdf } from "../../ui/dossier/read-pdf";
import { type Chromium, expect, test } from "../support/chromium";
import { playFlow, startGuide, untilConfirmed } from "../support/play";
import { stored } from "../support/product";
import { replica } from "../support/sites";
import { untilStatus } from "../support/state";

/** Plays a whole cancellation, and hands on a page of ours. */
async function cancelled(browser: Chromium): Promise<Page> {
  const page = replica("intego/account.en");
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  await playFlow(tab, page.flow);
  return popup;
}

/** Opens an exhibit and waits until the kept page stands there: its frame is a process of its own. */
async function openExhibit(browser: Chromium, own: Page, id: string): Promise<void> {
  await own.goto(`chrome-extension://${browser.id}/dashboard.html#/exhibit/${id}`);
  await expect(own.locator("pre, iframe")).toBeVisible();
  if (await own.locator("iframe").isVisible()) await own.frameLocator("iframe").locator("body").waitFor();
}

test("a case can be worked off, exported, taken back and deleted in the dashboard", async ({ browserWith }) => {
  const browser = await browserWith();
  const popup = await cancelled(browser);
  const { cases } = await untilConfirmed(popup);

  const own = await browser.own("dashboard.html#/");
  await own.getByRole("link", { name: "Intego" }).click();
  await expect(own.getByText("Acknowledged", { exact: true }).first()).toBeVisible();

  // It is ticked once the worker has noted it.
  await own.getByRole("checkbox", { name: /Save your data/ }).click();
  await expect(own.getByRole("checkbox", { name: /Save your data/ })).toBeChecked();
  await expect(own.locator("li", { hasText: "Save your data" }).getByText("You said so")).toBeVisible();
  await expect(own.locator("li", { hasText: "Confirmation on the page" }).getByText("Proven")).toBeVisible();
  await own.getByRole("button", { name: "Change: Customer number" }).click();
  await own.getByRole("textbox", { name: "Change: Customer number" }).fill("4021-877-99");
  await own.getByRole("button", { name: "Save", exact: true }).click();
  await expect(own.getByText("4021-877-99", { exact: true })).toBeVisible();

  const download = own.waitForEvent("download");
  await own.getByRole("button", { name: "Export this case" }).click();
  const folder = mkdtempSync(join(tmpdir(), "quittance-"));
  const files = unzipSync(readFileSync((await (await download).path()) ?? ""));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const [inside = ""] = readdirSync(folder);
  expect(execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: join(folder, inside) }).toString()).not.toContain(
    "FAILED",
  );
  const journal = readFileSync(join(folder, inside, "journal.json"), "utf8");
  expect((JSON.parse(journal) as { entries: unknown[] }).entries).toHaveLength((await stored(popup)).entries.length);
  const { all: told } = await readPdf(new Uint8Array(readFileSync(join(folder, inside, "dossier.pdf"))));
  expect(told).toContain("Acknowledged");
  for (const name of Object.keys(files).filter((name) => name.includes("/exhibits/")))
    expect(told, "each exhibit is told of").toContain(name.slice(name.indexOf("exhibits/")));
  expect(Object.keys(files).join()).not.toMatch(/grace|holloway|4021/i);

  for (;;) {
    const left = (await stored(popup)).exhibits.find(({ moment }) => moment === "confirmation");
    if (!left) break;
    await openExhibit(browser, own, left.id);
    await own.getByRole("button", { name: "Delete this exhibit" }).click();
    await own.getByRole("alertdialog").getByRole("button", { name: "Delete", exact: true }).click();
    await expect.poll(async () => (await stored(popup)).exhibits.some(({ id }) => id === left.id)).toBe(false);
  }
  await untilStatus(popup, "requested");

  await own.goto(`chrome-extension://${browser.id}/dashboard.html#/case/${cases[0]?.id}`);
  await own.getByRole("button", { name: "Delete this case" }).click();
  await own.getByRole("alertdialog").getByRole("button", { name: "Keep it" }).click();
  expect((await stored(popup)).cases).toHaveLength(1);
  await own.getByRole("button", { name: "Delete this case" }).click();
  await own.getByRole("alertdialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(own.getByText(/Intego, deleted .* \d+ events, \d+ exhibits/)).toBeVisible();
  const after = await stored(popup);
  expect(after.cases).toEqual([]);
  expect(after.exhibits).toEqual([]);
  expect(
    after.entries.map(({ event }) => event.type),
    "only the mark is left",
  ).toEqual(["case-deleted"]);
});

test("someone who went elsewhere while an exhibit was being deleted stays there", async ({ browserWith }) => {
  const browser = await browserWith();
  const popup = await cancelled(browser);
  const [exhibit] = (await untilConfirmed(popup)).exhibits;

  const own = await browser.own("dashboard.html#/proof");
  await openExhibit(browser, own, exhibit?.id ?? "");
  await own.getByRole("button", { name: "Delete this exhibit" }).click();
  const yes = own.getByRole("alertdialog").getByRole("button", { name: "Delete", exact: true });
  const answered = await yes.evaluateHandle((button: HTMLElement) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): unknown } } })
      .chrome;
    button.click();
    location.hash = "#/proof";
    // The worker answers in order: once it has answered this, it has answered the deletion.
    return Promise.resolve(runtime.sendMessage({ name: "tabState", request: { tab: 1 } })).then(() => true);
  });
  expect(await answered.jsonValue()).toBe(true);
  await expect.poll(async () => (await stored(popup)).exhibits.some(({ id }) => id === exhibit?.id)).toBe(false);
  await expect(own.getByRole("heading", { level: 1 })).toHaveText("Proof");
  expect(own.url()).toContain("#/proof");
});
