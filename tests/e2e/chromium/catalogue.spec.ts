import { readCatalogue } from "../../../scripts/read-catalogue";
import { en } from "../../../src/locales/en";
import { expect, test } from "../support/chromium";
import { stored } from "../support/product";

const texts = en.catalogue;
const catalogue = readCatalogue(false);

test("the catalogue is searched by name and kind, says how old it is, and opens a case", async ({ browserWith }) => {
  const browser = await browserWith({ language: "en" });
  const own = await browser.own("dashboard.html#/catalogue");
  const entries = own.locator("main li");
  await expect(entries).toHaveCount(catalogue.length);
  await own.getByLabel(texts.kind).selectOption("order");
  await expect(own.getByRole("status").first()).toHaveText(
    texts.found(catalogue.filter(({ category }) => category === "order").length),
  );
  await own.getByLabel(texts.kind).selectOption("");
  // An older name, typed without its capital.
  await own.getByLabel(texts.search).fill("openai");
  await expect(entries).toHaveCount(1);
  await own.getByLabel(texts.search).fill("nobody at all");
  await expect(own.getByText(texts.nothing)).toBeVisible();
  await own.getByLabel(texts.search).fill("intego");
  await own.getByRole("link", { name: "Intego" }).click();

  await expect(own.getByRole("heading", { level: 1, name: "Intego" })).toBeVisible();
  await expect(own.getByText(texts.last), "of the account's way the press that counts is marked").toHaveCount(1);
  await expect(own.getByRole("link", { name: /Seen on .* \(support\.intego\.com\)/ }).first()).toBeVisible();
  await own.getByRole("button", { name: texts.start }).click();
  await expect(own.getByRole("heading", { level: 1 })).toContainText("Intego");
  await expect.poll(async () => (await stored(own)).cases.map(({ state }) => state.provider.id)).toEqual(["intego"]);
  expect(browser.refused).toEqual([]);
});
