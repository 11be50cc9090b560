import { expect, shared, test } from "../support/firefox";
import { playFlowIn, popupIn, startGuideIn } from "../support/firefox-play";
import { untilConfirmed } from "../support/play";
import { replica } from "../support/sites";
import { banded, hostilePages, keepWithoutPicture, shownOf, tileOf } from "../support/thumbnails";

test("Firefox draws the thumbnails of kept pages, and a hostile page without one does nothing", async ({
  firefoxWith,
}) => {
  const firefox = await firefoxWith();
  const page = banded(replica("intego/account.en"));
  firefox.serve(page);
  const tab = await firefox.open(page.url);
  const popup = await popupIn(firefox, tab);
  await startGuideIn(popup, tab);
  await playFlowIn(tab, page.flow);
  const { exhibits } = await untilConfirmed(shared(popup));
  const [small] = await keepWithoutPicture(shared(popup), hostilePages);

  const own = await firefox.own("dashboard.html#/proof");
  for (const { id, kind, moment } of exhibits) {
    await expect.poll(() => shownOf(shared(own), id), { message: `${kind} (${moment}) has a picture` }).not.toBeNull();
    const shown = await shownOf(shared(own), id);
    expect(shown?.colours, `${kind} (${moment}) is not of one colour`).toBeGreaterThan(8);
    const [red = 0, green = 0, blue = 0] = shown?.left ?? [];
    if (kind === "snapshot") expect(red, "the band's red").toBeGreaterThan(3 * Math.max(green, blue));
  }
  const words = () => own.evaluate((tile) => document.querySelector(tile)?.textContent ?? "", tileOf(small ?? ""));
  await expect.poll(words).toContain("Your plan ends");
  expect(await own.evaluate(() => "hostile" in window)).toBe(false);
  expect(own.frames()).toHaveLength(1);
  expect(await firefox.refusals(), "no request at all").toEqual([]);
});
