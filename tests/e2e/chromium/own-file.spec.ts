import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { en } from "../../../src/locales/en";
import { dayOfMoment } from "../../../src/locales/format";
import { fr } from "../../../src/locales/fr";
import { host, papeterie } from "../../core/provider/own-entry";
import { allowAllSites } from "../support/all-sites";
import { noteYes } from "../support/allowed-sites";
import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn } from "../support/guide";
import { killWorker } from "../support/journal";
import { fileOf, papeterieSite, start } from "../support/own-file";
import { pointedAt, startGuide, untilConfirmed } from "../support/play";
import { popupFor, stored, tabOf } from "../support/product";
import { badgeOn } from "../support/state";

declare const chrome: {
  permissions: { contains(what: object): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
};

/** The addresses into whose pages the browser puts a script of ours by itself, beside those of the manifest. */
const registered = (own: Page) =>
  own.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );

const name = papeterie.name;

// Each goes through several pages and restarts of the worker.
test.setTimeout(120_000);

/** Opens the place for own files on the catalogue page and picks a file there. */
async function pick(own: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  const place = own.locator("details");
  if ((await place.getAttribute("open")) === null) await place.locator("summary").click();
  const chooser = own.waitForEvent("filechooser");
  await own.getByRole("button", { name: /Load a provider file|Charger un fichier/ }).click();
  await (await chooser).setFiles(file);
}

for (const [language, words] of [
  ["en", en],
  ["fr", fr],
] as const) {
  test(`a file of one's own leads to the end with its mark, and goes without its case, ${language}`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ language });
    browser.serve(...papeterieSite);
    const own = await browser.own("dashboard.html#/catalogue");
    await pick(own, fileOf(papeterie, "papeterie (1).json"));
    await expect(own.getByText(words.own.loaded(name))).toBeVisible();
    await expect(own.locator("main").getByText(words.own.mark, { exact: true })).toHaveCount(2);

    await noteYes(browser, `https://${host}/*`);
    await own.getByRole("button", { name: words.own.allow(host) }).click();
    await expect(own.getByText(words.own.allowed(host))).toBeVisible();
    await expect
      .poll(() => registered(own), { message: "the browser has the script for it" })
      .toContain(`https://${host}/*`);
    // The worker is stopped: it must find the file again.
    await killWorker(browser, own);
    const tab = await browser.open(start);
    const id = await tabOf(own, tab);
    await expect.poll(() => badgeOn(own, id), { message: "the page is known by itself" }).toBe("•");

    const popup = await startGuide(browser, tab);
    await expect(popup.getByText(words.own.mark, { exact: true })).toBeVisible();
    const { text } = await pointedAt(tab, "No more boxes");
    expect(text).toContain(language === "fr" ? "D’après votre fichier, chargé le" : "From your own file, loaded on");
    expect(text).toContain(words.knowledge.recalled.replace(/\s+/g, " "));
    await (await control(tab, "No more boxes")).click();
    await pointedAt(tab, "Yes, stop my box");
    await (await control(tab, "Yes, stop my box")).click();
    const { cases, entries } = await untilConfirmed(popup);
    expect(cases.map(({ state }) => state.provider)).toEqual([{ id: "papeterie", name }]);
    const lasts = entries.flatMap(({ event }) => (event.type === "control-pressed" && event.final ? [event.step] : []));
    expect(lasts).toEqual(["web/sure"]);

    await own.bringToFront();
    await own.getByRole("link", { name, exact: true }).first().click();
    await expect(own.getByRole("heading", { level: 1, name })).toBeVisible();
    await own.getByRole("button", { name: words.own.remove }).click();
    await own.getByRole("alertdialog").getByRole("button", { name: words.own.removeYes }).click();
    await expect(own.getByRole("heading", { level: 1, name: words.catalogue.title })).toBeVisible();
    await expect(own.getByRole("link", { name, exact: true })).toHaveCount(0);
    await expect
      .poll(() => own.evaluate((site) => chrome.permissions.contains({ origins: [site] }), `https://${host}/*`))
      .toBe(false);

    const [only] = (await stored(own)).cases;
    await own.goto(`chrome-extension://${browser.id}/dashboard.html#/case/${only?.id}`);
    await expect(own.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(own.getByText(words.status.acknowledged, { exact: true }).first()).toBeVisible();
    await tab.reload();
    // With the file went the permission: without a press the page is out of reach again.
    const after = await browser.own(`popup.html?tab=${id}`);
    await expect(after.getByText(words.page.outOfReach)).toBeVisible();
    expect(await guideOn(tab)).toBeNull();
    expect(browser.refused).toEqual([]);
  });
}

for (const [language, words, sentence] of [
  ["en", en, '"bilng" is not a page of this provider; use one of box.'],
  ["fr", fr, '"bilng" n’est pas une page de ce fournisseur\u202f; choisissez parmi box.'],
] as const) {
  test(`a damaged file is refused with line, field and remedy, and what was there stays, ${language}`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ language });
    const own = await browser.own("dashboard.html#/catalogue");
    await pick(own, fileOf(papeterie));
    await expect(own.getByText(words.own.loaded(name))).toBeVisible();

    const whole = fileOf(papeterie).buffer.toString();
    const damaged = whole
      .replace('"page": "box"', '"page": "bilng"')
      .replace('"aliases": []', '"aliases": ["Netflix"]');
    const line = damaged.split("\n").findIndex((text) => text.includes("bilng")) + 1;
    await pick(own, { ...fileOf(papeterie), buffer: Buffer.from(damaged) });
    await expect(own.getByText(words.own.refused("papeterie.json", 2))).toBeVisible();
    const said = own.getByRole("status").getByRole("listitem");
    await expect(said).toHaveCount(2);
    await expect(said.nth(1)).toContainText(`${words.own.line(line)} channels[0].steps[0].page`);
    await expect(said.nth(1)).toContainText(sentence);
    await expect(own.getByRole("link", { name, exact: true })).toHaveCount(2);

    await pick(own, { ...fileOf(papeterie), buffer: Buffer.alloc(6_000_000, " ") });
    await expect(own.getByRole("status").getByText(language === "fr" ? "6 Mo" : "6 MB")).toBeVisible();

    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    await pick(own, { ...fileOf(papeterie, "plan.json"), buffer: picture });
    await expect(own.getByText(words.own.noText("plan.json"))).toBeVisible();
    await expect(said).toHaveCount(0);

    for (const blank of ["", " \n\t\n"]) {
      await pick(own, { ...fileOf(papeterie, "blank.json"), buffer: Buffer.from(blank) });
      await expect(own.getByText(words.own.empty("blank.json"))).toBeVisible();
    }

    // The same id again: asked first, by the name of the one that is there, and nothing happens before the answer.
    const other = fileOf({ ...papeterie, name: "Papeterie" }, "other.json");
    await pick(own, other);
    const today = dayOfMoment(new Date().toISOString(), words.locale);
    const asked = own.getByRole("status").getByText(words.own.there(name, "papeterie.json", today));
    await expect(asked).toContainText(words.own.exists("papeterie", "other.json", "Papeterie", name));
    await own.getByRole("button", { name: words.own.keep }).click();
    await expect(own.getByRole("link", { name, exact: true })).toHaveCount(2);
    await pick(own, other);
    await own.getByRole("button", { name: words.own.replace }).click();
    await expect(own.getByText(words.own.replaced("Papeterie", name))).toBeVisible();
    await expect(own.getByRole("link", { name, exact: true })).toHaveCount(0);
  });
}

for (const [language, words] of [
  ["en", en],
  ["fr", fr],
] as const) {
  test(`a case whose file goes is named before, and goes on by meaning to its end, ${language}`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ language });
    browser.serve(...papeterieSite);
    // Stands in for a press on the toolbar button, which no test can make in a headless browser.
    await allowAllSites(browser);
    const own = await browser.own("dashboard.html#/catalogue");
    await pick(own, fileOf(papeterie));
    await expect(own.getByText(words.own.loaded(name))).toBeVisible();
    const tab = await browser.open(start);
    await startGuide(browser, tab);
    await pointedAt(tab, "No more boxes");
    await (await control(tab, "No more boxes")).click();
    await pointedAt(tab, "Yes, stop my box");

    await own.bringToFront();
    await own.getByRole("button", { name: words.own.remove }).click();
    const dialog = own.getByRole("alertdialog");
    const opened = words.own.openedOn(name, dayOfMoment(new Date().toISOString(), words.locale));
    await expect(dialog.getByText(words.own.removeRunning(1, opened))).toBeVisible();
    await expect(dialog.getByText(words.own.removeOrMend)).toBeVisible();
    await dialog.getByRole("button", { name: words.own.removeYes }).click();
    await expect(own.getByText(words.own.removed(name))).toBeVisible();
    await expect.poll(() => guideOn(tab), { message: "the guide does not stay behind" }).toBeNull();

    const [only] = (await stored(own)).cases;
    await own.goto(`chrome-extension://${browser.id}/dashboard.html#/case/${only?.id}`);
    await expect(own.getByText(words.own.without)).toBeVisible();
    await expect(own.getByText(words.nextStepsByMeaning["goOn"] ?? "")).toBeVisible();

    await tab.bringToFront();
    const popup = await popupFor(browser, tab);
    await popup.getByRole("button", { name: words.popup.guideByMeaning }).click();
    await tab.bringToFront();
    const { text } = await pointedAt(tab, "Yes, stop my box");
    expect(text).toContain(words.own.without.replace(/\s+/g, " "));
    await (await control(tab, "Yes, stop my box")).click();
    const { cases, entries } = await untilConfirmed(popup);
    expect(cases.map(({ id, state }) => [id, state.provider.name])).toEqual([[only?.id, name]]);
    const lasts = entries.flatMap(({ event }) => (event.type === "control-pressed" && event.final ? [event.name] : []));
    expect(lasts).toEqual(["Yes, stop my box"]);
    expect(browser.refused).toEqual([]);
  });
}

test("what an own file says is shown as text, and nothing in it runs", async ({ browserWith }) => {
  const browser = await browserWith();
  const own = await browser.own("dashboard.html#/catalogue");
  const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const said = { en: evil, fr: evil };
  await pick(own, fileOf({ ...papeterie, name: "<b>Shop</b>", traps: [{ say: said, knowledge: "own" }] }));
  await own.getByRole("link", { name: "<b>Shop</b>" }).first().click();
  await expect(own.getByText(evil)).toBeVisible();
  await expect(own.locator("article img, article script")).toHaveCount(0);
  expect(await own.title()).not.toBe("1");

  await own.goto(`chrome-extension://${browser.id}/dashboard.html#/catalogue`);
  const sources = { own: { source: "javascript:alert(1)", seen: "2026-11-21", confidence: "provider" } };
  const dropped = await own.evaluateHandle(
    (text) => {
      const held = new DataTransfer();
      held.items.add(new File([text], "papeterie.json"));
      return held;
    },
    JSON.stringify({ ...papeterie, sources }),
  );
  await own.getByText(en.own.drop).dispatchEvent("drop", { dataTransfer: dropped });
  await expect(own.getByText("use a complete https:// address")).toBeVisible();
});

for (const [language, colorScheme] of [
  ["en", "dark"],
  ["fr", "light"],
] as const) {
  test(`axe finds nothing around own files, and the keyboard does all of it, ${language}`, async ({ browserWith }) => {
    const browser = await browserWith({ language, colorScheme });
    const words = language === "fr" ? fr : en;
    const own = await browser.own("dashboard.html#/catalogue");
    const violations = async () =>
      (await new AxeBuilder({ page: own }).setLegacyMode().analyze()).violations.map(({ id, nodes }) => [
        id,
        nodes[0]?.html.slice(0, 160),
      ]);
    await own.locator("summary").focus();
    await own.keyboard.press("Enter");
    const load = own.getByRole("button", { name: words.own.load });
    await expect(load).toBeEnabled();
    const chooser = own.waitForEvent("filechooser");
    await load.press("Enter");
    await (await chooser).setFiles(fileOf({ ...papeterie, aliases: ["Netflix"] }));
    await expect(own.getByText(words.own.refused("papeterie.json", 1))).toBeVisible();
    expect(await violations(), "refused").toEqual([]);
    await pick(own, fileOf(papeterie));
    await expect(own.getByText(words.own.loaded(name))).toBeVisible();
    expect(await violations(), "loaded").toEqual([]);
    await own.getByRole("button", { name: words.own.remove }).focus();
    await own.keyboard.press("Enter");
    await own.getByRole("alertdialog").waitFor();
    await own.keyboard.press("Tab");
    await own.keyboard.press("Enter");
    await expect(own.getByText(words.own.removed(name))).toBeVisible();
    await expect(own.locator("summary")).toBeFocused();
    await pick(own, fileOf(papeterie));
    await own.getByRole("link", { name, exact: true }).first().click();
    await own.locator("article").waitFor();
    expect(await violations(), "entry").toEqual([]);
  });
}
