import { writeFileSync } from "node:fs";
import { en } from "../../../src/locales/en";
import { expect, extension, shared, test } from "../support/firefox";
import { popupIn, pressIn } from "../support/firefox-play";
import { switchOn } from "../support/firefox-popup";
import { inFirefox } from "../support/firefox-wire";
import { type LongPage, type LongSite, longPages, longSite } from "../support/long-pages";
import { stored } from "../support/product";
import { compare, newestBytes, saidBy, untilKeepable } from "../support/whole-pages";

let site: LongSite;
test.beforeAll(async () => {
  site = await longSite();
});
test.afterAll(() => site.close());

for (const path of Object.keys(longPages) as LongPage[]) {
  test(`${path} is kept whole as one picture, and put back as it was`, async ({ firefoxWith }, info) => {
    test.setTimeout(180_000);
    const firefox = await firefoxWith({ allow: site.origin });
    await inFirefox(firefox.browser, switchOn, extension, ["<all_urls>"]);
    const page = await firefox.open(`${site.origin}${path}`);
    const popup = await popupIn(firefox, page, "window");
    await page.evaluate(() => {
      window.scrollTo({ top: 333, behavior: "instant" });
      document.querySelector("main")?.scrollTo({ top: 400, behavior: "instant" });
    });
    const scrolled = () => page.evaluate(() => [scrollY, document.querySelector("main")?.scrollTop]);
    const before = await scrolled();
    await untilKeepable(shared(popup));
    await pressIn(popup, en.popup.keepPage);
    await expect.poll(() => saidBy(shared(popup)), { timeout: 100_000 }).toBe(en.popup.pageKept);
    expect(await scrolled()).toEqual(before);
    const kept = await newestBytes(shared(popup), "full-page");
    await page.evaluate(() => {
      window.scrollTo({ top: 0, behavior: "instant" });
      document.querySelector("main")?.scrollTo({ top: 0, behavior: "instant" });
    });
    if (longPages[path].inner) {
      const more = await page.evaluate(() => {
        const main = document.querySelector("main");
        return main ? main.scrollHeight - main.clientHeight : 0;
      });
      await page.setViewport({ width: 1280, height: 800 + more });
    }
    const live = Buffer.from(await page.screenshot({ fullPage: !longPages[path].inner }));
    for (const [name, png] of [
      ["kept", kept],
      ["live", live],
    ] as const)
      writeFileSync(info.outputPath(`${name}.png`), png);
    const { sizes, differing } = compare(kept, live, (png) => writeFileSync(info.outputPath("differing.png"), png));
    console.log(`${path}: ${sizes[0]}, ${(differing * 100).toFixed(3)} % of pixels differ`);
    expect(sizes[0]).toBe(sizes[1]);
    expect(differing).toBeLessThan(0.01);
    const { exhibits } = await stored(shared(popup));
    expect(exhibits.map(({ kind }) => kind).sort()).toEqual(["full-page", "page-text", "screenshot", "snapshot"]);
  });
}
