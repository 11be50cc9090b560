import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { en } from "../../../src/locales/en";
import { allowAllSites } from "../support/all-sites";
import { type Chromium, expect, test } from "../support/chromium";
import { normalised, reopen } from "../support/copies";
import { guideOn } from "../support/guide";
import { everythingArchived, mayArchive, profileWithYes, reopenArchive, switchArchive } from "../support/page-archive";
import { popupFor, stored, tabOf } from "../support/product";
import { foundIn, secrets, stuffedAddress, stuffedPage } from "../support/secrets";
import { newestBytes, pressKeepPage, saidBy, untilKeepable } from "../support/whole-pages";

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

const four = ["screenshot", "full-page", "snapshot", "page-text"];

/** A picture of so many pixels' width, of one colour. */
function picture(width: number): Buffer {
  const png = new PNG({ width, height: 2 });
  png.data.fill(0x80);
  return PNG.sync.write(png);
}

/** Pictures at addresses that sign somebody in, two of them told apart by that alone, one named by a style. */
const shown = `<style>#styled{width:9px;height:9px;background:url(/7.png?sig=styl3dP1cture)}</style>
<div id="styled"></div><img id="five" alt="" src="/5.png?sig=p1ctureT0kenA"><img id="six" alt="" src="/5.png?sig=6">
<svg id="drawn" width="9" height="9"><rect width="9" height="9"></rect></svg>
<iframe srcdoc="<p>Invoices are sent by post.</p><img id='framed' alt='' src='/4.png?sig=fr4medP1ct'>"></iframe>
<iframe src="https://frames.example/pay?t=fr4meAddr3ss"></iframe>
<script>{const h=document.createElement("div");document.body.append(h);h.attachShadow({mode:"open"}).innerHTML="<p>In a shadow.</p>"}</script>`;
const picturesFor = ["p1ctureT0kenA", "styl3dP1cture", "fr4medP1ct", "fr4meAddr3ss"];

const pictures = /\.png\?/;

/** From now on there is no network. */
async function cutOff(browser: Chromium): Promise<void> {
  browser.serve();
  await browser.context.unroute(pictures);
}

async function serve(browser: Chromium, url: string, html: string): Promise<void> {
  browser.serve({ url, html }, { url: "https://frames.example/pay", html: "<p>Card •••• 9015</p>" });
  await browser.context.route(pictures, (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const width = (Number(pathname.slice(1, 2)) || 1) + Number(searchParams.get("sig") === "6");
    return route.fulfill({ contentType: "image/png", body: picture(width) });
  });
}

/** Keeps the page in front, and tells what the popup says of it. */
async function keep(browser: Chromium, page: Page): Promise<{ popup: Page; said: string }> {
  const popup = await popupFor(browser, page);
  await page.bringToFront();
  await untilKeepable(popup);
  await pressKeepPage(popup);
  await expect.poll(() => saidBy(popup), { timeout: 40_000 }).toMatch(/^The page is kept:/);
  return { popup, said: await saidBy(popup) };
}

/** What was kept because the person asked for it; the guide keeps its moments by itself. */
const kindsIn = async (own: Page) =>
  (await stored(own)).exhibits.flatMap(({ kind, moment }) => (moment === "asked" ? [kind] : [])).sort();

test("allowed in the settings, a page stuffed with secrets is kept in the browser's own format too, without one of them and without the guide", async ({
  browserWith,
}) => {
  test.setTimeout(150_000);
  const browser = await browserWith({ profile: await profileWithYes() });
  await serve(browser, stuffedAddress, stuffedPage.replace("</body>", `${shown}</body>`));
  await allowAllSites(browser);
  await switchArchive(browser, true);

  const page = await browser.open(stuffedAddress);
  const helper = await browser.own("icon/16.png");
  const tab = await tabOf(helper, page);
  await helper.evaluate((tab) => chrome.runtime.sendMessage({ name: "guideMe", request: { tab } }), tab);
  await expect.poll(async () => (await guideOn(page))?.text ?? "", { message: "the guide is there" }).not.toBe("");
  const guide = (await guideOn(page))?.title ?? "";
  const { data: raw } = await (await page.context().newCDPSession(page)).send("Page.captureSnapshot");
  const before = everythingArchived(Buffer.from(raw));
  expect(new Set(foundIn(before)).size, "without cleaning there are secrets").toBeGreaterThan(secrets.length - 10);
  expect(before, "the browser writes the guide down too").toContain(guide);

  const { popup, said } = await keep(browser, page);
  expect(said).toBe(`${en.popup.pageKept} ${en.popup.mhtmlKept}`);
  expect(await kindsIn(popup)).toEqual([...four, "mhtml"].sort());
  const bytes = await newestBytes(popup, "mhtml");
  const all = everythingArchived(bytes);
  expect(foundIn(all)).toEqual([]);
  for (const secret of picturesFor) expect(all).not.toContain(secret);
  expect(all).not.toContain(guide);
  expect(all).not.toMatch(/<script|\son\w+=/);
  expect(all, "of a card its last four digits stay").toMatch(/•••• 9015/);
  expect(await page.locator("html").evaluate((html) => html.outerHTML), "no mark is left").not.toMatch(
    /data-[\da-f-]{36}/,
  );

  await cutOff(browser);
  const again = await reopenArchive(browser, bytes);
  const copy = await reopen(browser, (await newestBytes(popup, "snapshot")).toString("utf8"));
  expect(normalised(again.text)).toBe(normalised(copy.text));
  expect(again.text).toContain("12 September 2027");
  expect(again.pictures).toMatchObject({ five: 5, six: 6 });
  expect(again.framed).toEqual(expect.arrayContaining(["Invoices are sent by post.", "Card •••• 9015"]));
  expect(again.refused, "nothing is fetched").toEqual([]);
});

test("opened again, the file shows the text and the pictures that the page showed; switched off, none is kept", async ({
  browserWith,
}) => {
  test.setTimeout(150_000);
  const browser = await browserWith({ profile: await profileWithYes() });
  const url = "https://pages.example/plan";
  await serve(browser, url, `<!doctype html><title>Plan</title><h1>Your plan</h1><p>9.90 € &amp; no end</p>${shown}`);
  await allowAllSites(browser);
  await switchArchive(browser, true);
  const page = await browser.open(url);
  const live = await page.evaluate(() => document.body.innerText);
  const { popup } = await keep(browser, page);
  await cutOff(browser);
  const again = await reopenArchive(browser, await newestBytes(popup, "mhtml"));
  expect(normalised(again.text)).toBe(normalised(`${live}\nIn a shadow.`));
  const looks = async (page: Page) => (await page.locator("#styled").screenshot()).toString("base64");
  expect(await looks(again.page)).toBe(await looks(page));

  await switchArchive(browser, false);
  expect(await mayArchive(popup)).toBe(false);
  const next = await keep(browser, page);
  expect(next.said).toBe(en.popup.pageKept);
  expect(await kindsIn(popup)).toEqual([...four, ...four, "mhtml"].sort());
});
