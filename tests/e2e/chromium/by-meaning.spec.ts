import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn } from "../support/guide";
import { stored } from "../support/product";
import { untilStatus } from "../support/state";
import { start, strangerSite, way } from "../support/stranger-site";
import { Toolbar } from "../support/toolbar";

test("on a site that nobody described, one press on the toolbar button leads by meaning to the true end", async ({
  display,
  onDisplay,
}) => {
  const browser = await onDisplay();
  browser.serve(...strangerSite);
  const own = await browser.own("icon/16.png");
  const toolbar = new Toolbar(browser, display);
  await toolbar.settled();
  const tab = await browser.open(start);
  const popup = await toolbar.open(tab, /Quittance has no description of www\.fernwell\.example/);
  await toolbar.press(popup, "Guide me by meaning");
  await expect.poll(async () => (await guideOn(tab))?.target).toBe(way[0]?.press);
  expect((await guideOn(tab))?.text, "a menu's entry is only a guess, and said so").toContain("Only a guess");
  await toolbar.close(tab);

  for (const { path, press } of way) {
    await expect.poll(async () => (await guideOn(tab))?.target, { message: `the guide points on ${path}` }).toBe(press);
    const marks = (await guideOn(tab))?.marks ?? [];
    expect(marks.filter(({ kind }) => kind === "target")).toHaveLength(1);
    await (await control(tab, press)).click();
  }
  await untilStatus(own, "acknowledged");
  const { cases, entries, exhibits } = await stored(own);
  expect(cases.map(({ state }) => state.provider)).toEqual([{ id: null, name: "fernwell.example" }]);
  const finals = entries.flatMap(({ event }) => (event.type === "control-pressed" && event.final ? [event.name] : []));
  expect(finals, "only the press that ends counts as the last").toEqual(["Yes, end membership"]);
  expect(exhibits.map(({ moment }) => moment)).toContain("confirmation");
  expect(browser.refused).toEqual([]);
});
