import { expect, test } from "../support/chromium";
import { playFlow, startGuide, untilConfirmed } from "../support/play";
import { replica } from "../support/sites";
import { banded, hostilePages, keepWithoutPicture, shownOf, tileOf } from "../support/thumbnails";

test("kept pages are recognised at a glance: each thumbnail shows its page and says what and when it is", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const page = banded(replica("intego/account.en"));
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  await playFlow(tab, page.flow);
  const { exhibits } = await untilConfirmed(popup);

  const own = await browser.own("dashboard.html#/proof");
  await expect(
    own.getByRole("row", { name: /^Intego · Page · Before, \d+ \w+ \d{4}, kept at \d\d:\d\d:\d\d$/ }),
  ).toBeVisible();
  await expect(own.getByRole("row", { name: /^Intego · Text of the page · Confirmation, / })).toBeVisible();
  for (const { id, kind, moment } of exhibits) {
    await expect.poll(() => shownOf(own, id), { message: `${kind} (${moment}) has a picture` }).not.toBeNull();
    const shown = await shownOf(own, id);
    expect(shown?.colours, `${kind} (${moment}) is not of one colour`).toBeGreaterThan(8);
    if (kind !== "snapshot") continue;
    const [left = [], right = []] = [shown?.left, shown?.right];
    expect(left[0], "the band's red, dimmed at most").toBeGreaterThan(60);
    expect(left[0]).toBeGreaterThan(3 * Math.max(left[1] ?? 255, left[2] ?? 255));
    expect(Math.abs((right[0] ?? 0) - (left[0] ?? 0)) + Math.abs((right[1] ?? 0) - (left[1] ?? 0))).toBeGreaterThan(60);
  }
  expect(browser.refused).toEqual([]);
});

test("a hostile page kept without a picture runs, loads and holds up nothing in its thumbnail", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const own = await browser.own("dashboard.html#/");
  await own.getByText("No case yet").waitFor();
  const [small, huge] = await keepWithoutPicture(own, hostilePages);
  for (const path of ["dashboard.html#/proof", "popup.html?tab=1"]) {
    const place = await browser.own(path);
    await expect(place.locator(tileOf(small ?? ""))).toContainText("Your plan ends");
    await expect(place.locator(`:is(${tileOf(huge ?? "")}) svg`)).toBeVisible();
    expect(await place.evaluate(() => "hostile" in window)).toBe(false);
    expect(await place.title()).toBe("Quittance");
    expect(place.frames()).toHaveLength(1);
  }
  expect(browser.refused).toEqual([]);
});
