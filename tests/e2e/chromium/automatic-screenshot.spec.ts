import type { Page } from "@playwright/test";
import type { Exhibit, MomentOfProof } from "../../../src/core/evidence/exhibit";
import { en } from "../../../src/locales/en";
import { allowAllSites } from "../support/all-sites";
import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { alike } from "../support/pictures";
import { pointedAt, startGuide, untilConfirmed } from "../support/play";
import { exhibitBytes, stored, tabOf } from "../support/product";
import { replica } from "../support/sites";
import { compare } from "../support/whole-pages";

declare const chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } };

const page = replica("intego/account.en");
const [first, last] = page.flow;
if (!first || !last) throw new Error("The replica has no way to its end.");

/** What the page shows at each moment and at no other, where the guide does not cover it. */
const telling: readonly (readonly [MomentOfProof, string])[] = [
  ["before", "text=Renew early"],
  ["final-dialog", "text=If you go on, automatic renewal is switched off"],
  ["confirmation", "text=Your subscription has been canceled."],
];

const kindsAt = (exhibits: readonly Exhibit[], moment: MomentOfProof) =>
  exhibits.flatMap((exhibit) => (exhibit.moment === moment ? [exhibit.kind] : [])).sort();

const tabInFront = (own: Page) =>
  own.evaluate(async () => (await chrome.tabs.query({ active: true })).map(({ id }) => id)[0]);

/** Waits for the picture of a moment and until the browser, which takes two a second, may take the next. */
async function untilPictured(own: Page, moment: MomentOfProof): Promise<Exhibit> {
  let shot: Exhibit | undefined;
  const find = async () => {
    shot = (await stored(own)).exhibits.find((one) => one.kind === "screenshot" && one.moment === moment);
    return shot?.kind;
  };
  await expect.poll(find, { message: `a screenshot of the moment "${moment}" is kept` }).toBe("screenshot");
  if (!shot) throw new Error("unreachable");
  const taken = Date.parse(shot.at);
  await expect.poll(() => Date.now() - taken).toBeGreaterThan(1_000);
  return shot;
}

test("where all sites are allowed, each moment is kept as a picture that shows it", async ({ browserWith }) => {
  const browser = await browserWith();
  browser.serve(page);
  await allowAllSites(browser);
  const tab = await browser.open(page.url);
  const own = await startGuide(browser, tab);

  const seen = [];
  for (const [n, [moment, words]] of telling.entries()) {
    const { id, mediaType, address, size } = await untilPictured(own, moment);
    const kept = await exhibitBytes(own, id);
    expect({ mediaType, address, size }).toEqual({ mediaType: "image/png", address: page.url, size: kept.length });
    const region = await tab.locator(words).boundingBox();
    if (!region) throw new Error(`The page does not show "${words}".`);
    seen.push({ moment, kept, live: await tab.screenshot(), region });
    const next = page.flow[n];
    if (next) await pointedAt(tab, next.press, next.within);
    if (next) await (await control(tab, next.press, next.within)).click();
  }

  for (const { moment, live, region } of seen) {
    for (const picture of seen) {
      const same = await alike(own, [picture.kept, live], region);
      const what = `what tells the moment "${moment}", in the picture of "${picture.moment}"`;
      if (picture.moment === moment) expect(same, what).toBeGreaterThan(0.98);
      else expect(same, what).toBeLessThan(0.95);
    }
  }
  const { exhibits } = await untilConfirmed(own);
  for (const [moment] of telling) expect(kindsAt(exhibits, moment)).toEqual(["page-text", "screenshot", "snapshot"]);
});

test("the guide covers the page and says what it does, but stands in no picture, and is there again", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  browser.serve(page);
  await allowAllSites(browser);
  const tab = await browser.open(page.url);
  const bare = await tab.screenshot();
  const popup = await startGuide(browser, tab);
  await pointedAt(tab, first.press, first.within);
  const before = await untilPictured(popup, "before");
  await popup.evaluate((wanted) => {
    for (const button of document.querySelectorAll("button")) if (button.innerText.trim() === wanted) button.click();
  }, en.popup.screenshot);
  const asked = await untilPictured(popup, "asked");
  for (const { id, moment } of [before, asked]) {
    const kept = await exhibitBytes(popup, id);
    expect(compare(kept, bare), `the picture of the moment "${moment}"`).toMatchObject({ differing: 0 });
  }
  expect(compare(await tab.screenshot(), bare).differing, "the guide is there").toBeGreaterThan(0.01);
});

test("where only the catalogue's sites are allowed, no picture is taken", async ({ browserWith }) => {
  const browser = await browserWith();
  browser.serve(page);
  const tab = await browser.open(page.url);
  const own = await startGuide(browser, tab);
  for (const { press, within } of page.flow) {
    await pointedAt(tab, press, within);
    await (await control(tab, press, within)).click();
  }
  const { exhibits } = await untilConfirmed(own);
  for (const [moment] of telling) expect(kindsAt(exhibits, moment)).toEqual(["page-text", "snapshot"]);
});

test("a confirmation that comes while another tab is in front is kept without a picture of that tab", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const other = replica("intego/help.en");
  browser.serve(page, other);
  await allowAllSites(browser);
  const tab = await browser.open(page.url);
  const own = await startGuide(browser, tab);
  await untilPictured(own, "before");
  await pointedAt(tab, first.press, first.within);
  await (await control(tab, first.press, first.within)).click();
  await untilPictured(own, "final-dialog");

  // The provider takes its time over the last press, and the person looks at something else meanwhile.
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await tab.route(page.url, async (route) => {
    await answered;
    await route.fallback();
  });
  await pointedAt(tab, last.press, last.within);
  await (await control(tab, last.press, last.within)).click({ noWaitAfter: true });
  const front = await tabOf(own, await browser.open(other.url));
  answer();
  const { exhibits } = await untilConfirmed(own);
  expect(await tabInFront(own), "the person still looks at the other tab").toBe(front);
  expect(kindsAt(exhibits, "confirmation")).toEqual(["page-text", "snapshot"]);
  const pictures = exhibits.flatMap(({ kind, moment }) => (kind === "screenshot" ? [moment] : []));
  expect(new Set(pictures)).toEqual(new Set(["before", "final-dialog"]));
  expect(pictures).toHaveLength(2);
});
