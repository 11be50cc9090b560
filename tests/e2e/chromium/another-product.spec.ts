import { statusOf } from "../../../src/core/case/status";
import type { Day } from "../../../src/core/value/day";
import { allowSite } from "../support/allowed-sites";
import { cards, products, rows } from "../support/beside";
import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn } from "../support/guide";
import { pointedAt, startGuide, untilConfirmed } from "../support/play";
import { stored } from "../support/product";
import { caseNow } from "../support/state";

const today = new Date().toISOString().slice(0, 10) as Day;

test("the end of what stands beside it on a list of cards is not the end of the case", async ({ browserWith }) => {
  const browser = await browserWith();
  browser.serve(...cards);
  const tab = await browser.open(cards[0].url);
  const own = await startGuide(browser, tab);
  const list = await pointedAt(tab, "Manage", "365 Family");
  expect(
    list.marks.map(({ label }) => label),
    "the other row is marked as such",
  ).toContainEqual(expect.stringContaining("another product"));

  await (await control(tab, "Manage", "Game Pass")).click();
  const says = () => guideOn(tab).then((shown) => shown?.text);
  await expect.poll(says).toContain("You chose “Game Pass Ultimate”");
  for (const heading of ["Cancel Game Pass", "has been cancelled"]) {
    await (await control(tab, "Cancel subscription")).click();
    await tab.getByRole("heading", { name: heading }).waitFor();
    await expect.poll(says).toContain("You chose “Game Pass Ultimate”");
    expect((await guideOn(tab))?.target).toBeNull();
  }
  expect(await caseNow(own)).toEqual({ status: "preparing", unfinished: false });

  await tab.getByRole("link", { name: "Back to services" }).click();
  await pointedAt(tab, "Manage", "365 Family");
  await (await control(tab, "Manage", "365 Family")).click();
  await pointedAt(tab, "Cancel subscription");
});

test("to start the guide again there opens a case of that one, and neither speaks for the other", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  browser.serve(...cards);
  const tab = await browser.open(cards[0].url);
  await startGuide(browser, tab);
  await pointedAt(tab, "Manage", "365 Family");
  await (await control(tab, "Manage", "Game Pass")).click();
  await expect.poll(async () => (await guideOn(tab))?.text).toContain("You chose “Game Pass Ultimate”");
  const own = await startGuide(browser, tab);
  await pointedAt(tab, "Cancel subscription");
  await (await control(tab, "Cancel subscription")).click();
  await tab.getByRole("heading", { name: "Cancel Game Pass" }).waitFor();
  await pointedAt(tab, "Cancel subscription");
  await (await control(tab, "Cancel subscription")).click();
  const cases = async () =>
    (await stored(own)).cases
      .map(({ state }) => [state.provider.name, statusOf(state, today), state.contradicted])
      .sort();
  const ended = [
    ["Game Pass Ultimate", "acknowledged", false],
    ["Microsoft 365 and Copilot", "preparing", false],
  ];
  await expect.poll(cases, { timeout: 20_000 }).toEqual(ended);
  await expect.poll(async () => (await guideOn(tab))?.text).toContain("your Game Pass Ultimate subscription ends");

  await tab.getByRole("link", { name: "Back to services" }).click();
  await expect.poll(async () => (await guideOn(tab))?.title).toContain("Game Pass Ultimate");
  expect(await cases(), "the other card renews").toEqual(ended);
});

test("nor is that of a row beside it, asked in a dialog over the same page", async ({ browserWith }) => {
  const browser = await browserWith({ language: "fr" });
  browser.serve(rows);
  await allowSite(browser, rows.url);
  const tab = await browser.open(rows.url);
  const own = await startGuide(browser, tab);
  await pointedAt(tab, "Gérer l’abonnement", "YouTube Premium");
  await (await control(tab, "Gérer l’abonnement", "Cuisine de Léa")).click();
  await (await control(tab, "Désactiver")).click();
  await expect.poll(async () => (await guideOn(tab))?.text).toContain("Vous avez choisi « Souscription à la chaîne");
  await (await control(tab, "Oui, résilier")).click();
  await tab.getByText("Votre souscription a été résiliée").waitFor();
  await pointedAt(tab, "Gérer l’abonnement");
  expect(await caseNow(own)).toEqual({ status: "preparing", unfinished: false });
});

test("of a provider's several products the case bears the name of the one that is ended", async ({ browserWith }) => {
  const browser = await browserWith();
  browser.serve(...products);
  const tab = await browser.open(products[0].url);
  const own = await startGuide(browser, tab);
  await expect.poll(async () => (await guideOn(tab))?.text).toContain("Choose the one beside the product");
  await (await control(tab, "Cancel", "NordPass")).click();
  await pointedAt(tab, "Cancel auto-renewal");
  await (await control(tab, "Cancel auto-renewal")).click();
  const { cases } = await untilConfirmed(own);
  expect(cases.map(({ state }) => state.provider)).toEqual([{ id: "nordvpn", name: "NordPass" }]);
  await expect.poll(async () => (await guideOn(tab))?.text).toContain("your NordPass subscription ends");
});
