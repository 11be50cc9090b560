import AxeBuilder from "@axe-core/playwright";
import { readCatalogue } from "../../../scripts/read-catalogue";
import { coverageOf } from "../../../src/core/provider/coverage";
import { en } from "../../../src/locales/en";
import { plainMonth } from "../../../src/locales/format";
import { fr } from "../../../src/locales/fr";
import { expect, test } from "../support/chromium";
import { stored } from "../support/product";

const texts = en.catalogue;
const catalogue = readCatalogue(false);

// One of them goes in and out of entries many times.
test.setTimeout(120_000);

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
  await own.getByLabel(texts.search).fill("nteflix");
  await expect(entries).toContainText(["Netflix"]);
  await own.getByLabel(texts.kind).selectOption("order");
  await expect(own.getByText(texts.hidden(1, texts.categories.order))).toBeVisible();
  await own.getByLabel(texts.kind).selectOption("");
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
  await own.goBack();
  await own.getByRole("button", { name: texts.goToCase }).click();
  await expect(own.getByRole("heading", { level: 1 })).toContainText("Intego");
  expect((await stored(own)).cases).toHaveLength(1);
  expect(browser.refused).toEqual([]);
});

test("an entry is found by its site and by what stands on a bank statement, and it is said why", async ({
  browserWith,
}) => {
  const browser = await browserWith({ language: "en" });
  const own = await browser.own("dashboard.html#/catalogue");
  const search = own.getByLabel(texts.search);
  await search.fill("fastspring.com");
  await expect(own.locator("main li")).toContainText(["FastSpring"]);
  await search.fill("APPLE.COM/BILL");
  await expect(own.locator("main li")).toContainText(["Apple"]);
  await search.fill("CARTE 12/11 FSPRG AMSTERDAM");
  await expect(own.locator("main li").getByText(texts.byLine("FSPRG"))).toBeVisible();
  await search.fill("https://www.spotify.com/account");
  await expect(own.locator("main li").getByText(texts.bySite("spotify.com"))).toBeVisible();
});

for (const [language, words, width] of [
  ["en", en, 1200],
  ["fr", fr, 390],
] as const) {
  test(`what was searched for is there again after an entry, however one goes back, ${language}`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ language });
    const own = await browser.own("dashboard.html#/catalogue");
    await own.setViewportSize({ width, height: 500 });
    const told = words.catalogue;
    const search = own.getByLabel(told.search);
    const subscriptions = catalogue.filter(({ category }) => category === "subscription").length;
    await own.getByLabel(told.kind).selectOption("subscription");
    await search.fill("no");
    const narrowed = own.locator("main li");
    await expect.poll(() => narrowed.count()).toBeLessThan(subscriptions);
    const link = own.getByRole("link", { name: "NordVPN" });
    for (const back of [
      () => own.goBack(),
      () => own.getByRole("link", { name: told.back }).click(),
      async () => {
        await own.reload();
        await own.goBack();
      },
    ]) {
      await link.click();
      await own.getByRole("heading", { level: 1, name: "NordVPN" }).waitFor();
      await back();
      await expect(search).toHaveValue("no");
      await expect(own.getByLabel(told.kind)).toHaveValue("subscription");
      await expect(link, "the keyboard is where it was").toBeFocused();
      await expect(link).toBeInViewport();
    }
    await own.getByRole("button", { name: told.showAll }).click();
    await expect(narrowed).toHaveCount(catalogue.length);
    await expect(search).toHaveValue("");

    const last = own.locator("main li a").last();
    await last.scrollIntoViewIfNeeded();
    await last.click();
    await own.locator("article").waitFor();
    await own.goBack();
    await expect(last).toBeFocused();
    await expect(last, "a long list is as far down as it was").toBeInViewport();
    const { violations } = await new AxeBuilder({ page: own }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 160)])).toEqual([]);
  });
}

test("the list says from the oldest fact to the newest how old the knowledge is", async ({ browserWith }) => {
  const browser = await browserWith({ language: "en" });
  const own = await browser.own("dashboard.html#/catalogue");
  const monthsOf = (id: string) => {
    const entry = catalogue.find((each) => each.id === id);
    if (!entry) throw new Error(`${id} is gone from the catalogue.`);
    const { oldest, newest } = coverageOf(entry);
    return [oldest ?? "", newest ?? ""].map((day) => plainMonth(day, "en-GB"));
  };
  const wide = catalogue.find(({ id }) => new Set(monthsOf(id)).size === 2);
  const [from = "", to = ""] = monthsOf(wide?.id ?? "");
  const row = own.locator("main li").filter({ has: own.getByRole("link", { name: wide?.name ?? "", exact: true }) });
  await expect(row).toContainText(texts.seenBetween(from, to));
});
