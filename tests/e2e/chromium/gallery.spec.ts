import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { en } from "../../../src/locales/en";
import { wordsFor } from "../../../src/locales/words";
import { fillStore } from "../../bench/store";
import { expect, test } from "../support/chromium";
import { fillCase, freshOwn, planPicture, type Wanted } from "../support/gallery";
import { pressKey } from "../support/press";
import { hostilePages } from "../support/thumbnails";

const green = planPicture(640, 400, [20, 120, 60]);
const red = planPicture(640, 400, [180, 20, 20]);

/** Twenty exhibits a day apart in three kinds: screenshots, texts, and mails named by their number. */
const twenty: readonly Wanted[] = Array.from({ length: 20 }, (_, n): Wanted => {
  const at = `2026-11-${String(n + 1).padStart(2, "0")}T10:00:00.000+00:00`;
  if (n % 4 === 0) return { kind: "screenshot", moment: "before", content: green, title: `Plan ${n}`, at };
  return { kind: "page-text", moment: "confirmation", content: `Text ${n}`, title: `Écran ${n}`, at };
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** Number of the exhibit on which the keyboard is: its row's place in the whole list. */
const focused = (own: Page) =>
  own.evaluate(() => {
    const row = document.activeElement;
    return row?.getAttribute("role") === "row" ? Number(row.getAttribute("aria-rowindex")) : null;
  });

test("exhibits are narrowed down, walked through by keyboard, opened, and found again where they were", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  await fillCase(await freshOwn(browser), "Lumen", twenty);
  await fillCase(await freshOwnAgain(browser), "Pencil", [
    { kind: "screenshot", content: red, title: "Pencil’s page", address: "https://pencil.example/billing" },
  ]);
  const own = await browser.own("dashboard.html#/proof");
  await own.setViewportSize({ width: 800, height: 420 });
  const count = own.getByRole("status").filter({ hasText: "exhibit" });
  await expect(count).toHaveText("21 exhibits");

  await own.getByLabel("Provider").selectOption("Pencil");
  await expect(count).toHaveText("1 of 21 exhibits");
  await expect(own.getByRole("row")).toHaveAccessibleName(/^Pencil · Screenshot · Kept by you, 20 Nov 2026, kept at/);
  await own.getByRole("button", { name: "Show all again" }).click();
  await own.getByLabel("Words in title or address").fill("pencil billing");
  await expect(count).toHaveText("1 of 21 exhibits");
  await own.getByLabel("Words in title or address").fill("ecran 1");
  // 1, 10, 11, 13, 14, 15, 17, 18 and 19: titles with an accent, and with a 1 in the number.
  await expect(count).toHaveText("9 of 21 exhibits");
  await own.getByLabel("Words in title or address").fill("nothing like it");
  await expect(own.getByText("No exhibit fits.")).toBeVisible();
  await own.getByRole("button", { name: "Show all again" }).click();
  await own.getByLabel("From").fill("2026-11-03");
  await own.getByLabel("Until").fill("2026-11-06");
  await expect(count).toHaveText("4 of 21 exhibits");
  await own.getByLabel("Until").fill("2026-11-01");
  await expect(own.getByRole("alert")).toHaveText(en.gallery.reversed);
  await own.getByRole("button", { name: "Show all again" }).click();
  await expect(own.getByRole("alert")).toHaveCount(0);
  await expect(own.getByRole("row").filter({ hasText: "Pencil’s page" }), "its title stands on it").toHaveCount(1);
  await own.getByLabel("Moment").selectOption("Confirmation");
  await own.getByLabel("Kind").selectOption("Text of the page");
  await own.getByLabel("In order").selectOption("oldest first");
  await expect(count).toHaveText("15 of 21 exhibits");

  await own.getByRole("row").first().focus();
  await expect.poll(() => focused(own)).toBe(1);
  await own.keyboard.press("ArrowRight");
  await expect.poll(() => focused(own)).toBe(2);
  await own.keyboard.press("End");
  await expect.poll(() => focused(own)).toBe(15);
  await expect(own.getByRole("row").last()).toBeInViewport();
  await own.keyboard.press("Home");
  await expect.poll(() => focused(own)).toBe(1);
  await own.keyboard.press("ArrowDown");
  await own.keyboard.press("ArrowDown");
  await own.keyboard.press("ArrowDown");
  const at = await focused(own);
  expect(at).toBeGreaterThan(4);
  const top = await own.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(0);
  await own.keyboard.press("Enter");
  await expect(own.getByText(`${at} of 15`, { exact: true })).toBeVisible();

  await pressKey(own.getByRole("button", { name: "Next" }), "Enter");
  await expect(own.getByText(`${(at ?? 0) + 1} of 15`, { exact: true })).toBeVisible();
  await expect(own.getByRole("button", { name: "Next" }), "the keyboard stays on the button").toBeFocused();
  await own.getByRole("button", { name: "Previous" }).click();
  await expect(own.getByText(`${at} of 15`, { exact: true })).toBeVisible();
  await own.getByRole("link", { name: "Back to the proof" }).click();
  await expect(count).toHaveText("15 of 21 exhibits");
  await expect.poll(() => focused(own), { message: "the exhibit that was opened" }).toBe(at);
  expect(await own.evaluate(() => scrollY)).toBe(top);
});

/** A page of ours over a store that is not empty any more. */
async function freshOwnAgain(browser: { own(path: string): Promise<Page> }): Promise<Page> {
  const own = await browser.own("dashboard.html#/");
  await own.getByRole("heading", { level: 1 }).waitFor();
  return own;
}

test("two pictures are compared by a slider that keys move, two texts line by line", async ({ browserWith }) => {
  const browser = await browserWith();
  const { caseId } = await fillCase(await freshOwn(browser), "Lumen", [
    { kind: "screenshot", moment: "before", content: red },
    { kind: "page-text", moment: "before", content: "Your plan\nPlus\nRenews on 12 September\nHelp" },
    { kind: "screenshot", moment: "confirmation", content: green },
    {
      kind: "snapshot",
      moment: "confirmation",
      content: "<!doctype html><p>Your plan</p><p>Plus</p><p>Ends on 12 September</p><p>Help</p>",
    },
  ]);
  const own = await browser.own(`dashboard.html#/case/${caseId}`);
  await own.getByRole("link", { name: "Before and after" }).click();
  const slider = own.getByRole("slider", { name: "How much of the first picture is seen" });
  await expect(slider).toHaveValue("50");
  const [before, after] = [own.getByRole("img", { name: /Before/ }), own.getByRole("img", { name: /Confirmation/ })];
  await expect(before).toBeVisible();
  /** The colour of the bar on top of what is seen, at a share of the width. */
  const colourAt = async (share: number) => {
    const box = await after.boundingBox();
    if (!box) throw new Error("The pictures are not there.");
    const clip = { x: Math.round(box.x + box.width * share), y: Math.round(box.y + 12), width: 1, height: 1 };
    const shot = (await own.screenshot({ clip })).toString("base64");
    return own.evaluate(async (source) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const pen = new OffscreenCanvas(1, 1).getContext("2d");
      pen?.drawImage(image, 0, 0);
      const [r = 0, g = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
      return r > g ? "first" : "second";
    }, shot);
  };
  expect([await colourAt(0.2), await colourAt(0.8)]).toEqual(["first", "second"]);
  await slider.focus();
  await own.keyboard.press("End");
  expect([await colourAt(0.2), await colourAt(0.8)]).toEqual(["first", "first"]);
  await expect(slider).toHaveAttribute("aria-valuetext", "100% of the first");
  await own.keyboard.press("Home");
  expect([await colourAt(0.2), await colourAt(0.8)]).toEqual(["second", "second"]);
  expect(await violations(own)).toEqual([]);

  await own.getByRole("link", { name: "Back to the proof" }).click();
  await own.getByRole("button", { name: "Choose two to compare" }).click();
  const compare = own.getByRole("button", { name: "Compare" });
  await own.getByRole("row", { name: /^Page · Confirmation/ }).click();
  await expect(compare).toBeDisabled();
  expect(await violations(own), "while two are chosen").toEqual([]);
  await own.getByRole("row", { name: /^Text of the page/ }).focus();
  await own.keyboard.press("Space");
  await expect(own.getByText("2 of 2 chosen")).toBeVisible();
  await compare.click();
  await expect(own.getByText("1 line is only in the first, 1 only in the second.")).toBeVisible();
  await expect(own.getByRole("deletion")).toHaveText("Renews on 12 September");
  await expect(own.getByRole("insertion")).toHaveText("Ends on 12 September");
  expect(await violations(own)).toEqual([]);
});

test("of thousands of exhibits only what is seen stands there, wherever one is, and two far apart are compared", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  await fillStore(await freshOwn(browser), 20, 3_000);
  const own = await browser.own("dashboard.html#/proof");
  const rows = own.getByRole("row");
  await rows.first().waitFor();
  await expect(own.getByRole("grid")).toHaveAttribute("aria-rowcount", "3000");
  for (const share of [0.5, 1, 0.25]) {
    await own.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), share);
    const inMiddle = () =>
      own.evaluate(() => {
        const row = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest("[role=row]");
        return row?.querySelector<HTMLImageElement>("img")?.naturalWidth ?? 0;
      });
    await expect.poll(inMiddle, { message: "a tile with its picture" }).toBeGreaterThan(100);
    expect(await rows.count(), "and few others").toBeLessThan(80);
    const reached = own.locator("[role=row][tabindex='0']");
    await expect(reached, "the keyboard comes to one that is seen").toHaveCount(1);
    await expect(reached).toBeInViewport();
  }
  await own.getByRole("button", { name: "Choose two to compare" }).click();
  await rows.first().focus();
  await own.keyboard.press("Home");
  await own.keyboard.press("Space");
  await own.keyboard.press("End");
  await expect.poll(() => focused(own)).toBe(3_000);
  await own.keyboard.press("Enter");
  await expect(own.getByText("2 of 2 chosen")).toBeVisible();
  await own.keyboard.press("Space");
  await expect(own.getByText("1 of 2 chosen"), "taken back").toBeVisible();
  await own.keyboard.press("Space");
  expect(await own.locator("[role=row][aria-selected=true]").count()).toBe(1);
  await own.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(own.getByRole("heading", { level: 1 })).toHaveText("Compare");
  await expect(own.getByRole("list").getByRole("link", { name: /Provider \d+ · / })).toHaveCount(2);
});

test("a picture is zoomed by keys, buttons and wheel, and a tall one fits wholly or by its width", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const { exhibits } = await fillCase(await freshOwn(browser), "Lumen", [
    { kind: "full-page", content: planPicture(2000, 9000, [20, 60, 120]) },
  ]);
  const own = await browser.own(`dashboard.html#/exhibit/${exhibits[0]?.id}`);
  const frame = own.getByRole("region", { name: /Whole page as a picture/ });
  const picture = frame.getByRole("img");
  const width = async () => Math.round((await picture.boundingBox())?.width ?? 0);
  const inside = () => frame.evaluate((element) => element.clientWidth);
  await expect.poll(width, { message: "as wide as its frame" }).toBe(await inside());
  await frame.focus();
  const fitted = await width();
  await own.keyboard.press("+");
  await expect.poll(width).toBe(Math.round(fitted * 1.25));
  await own.keyboard.press("-");
  await own.keyboard.press("-");
  await expect.poll(width).toBe(Math.round(fitted / 1.25));
  await own.keyboard.press("0");
  await expect.poll(width).toBe(fitted);
  await own.keyboard.press("End");
  const toTheEnd = () =>
    frame.evaluate(({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop);
  await expect.poll(toTheEnd, { message: "scrolled to its end" }).toBeLessThan(2);
  expect(await frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(1000);

  // What is under the pointer stays there.
  const frameBox = await frame.boundingBox();
  if (!frameBox) throw new Error("The frame is not there.");
  const point = { x: frameBox.x + 200, y: frameBox.y + 100 };
  /** Which part of the picture is under the pointer, from its left and top edge. */
  const under = async () => {
    const box = await picture.boundingBox();
    return box && [(point.x - box.x) / box.width, (point.y - box.y) / box.height].map((part) => part.toFixed(2));
  };
  await own.mouse.move(point.x, point.y);
  const before = await under();
  await own.keyboard.down("Control");
  await own.mouse.wheel(0, -100);
  await own.keyboard.up("Control");
  await expect.poll(width).toBe(Math.round(fitted * 1.25));
  await expect.poll(under).toEqual(before);

  const { scrollLeft, scrollTop } = await frame.evaluate(({ scrollLeft, scrollTop }) => ({ scrollLeft, scrollTop }));
  await own.mouse.down();
  await own.mouse.move(point.x - 60, point.y + 80, { steps: 4 });
  await own.mouse.up();
  const dragged = await frame.evaluate(({ scrollLeft, scrollTop }) => ({ scrollLeft, scrollTop }));
  expect(Math.round(dragged.scrollLeft - scrollLeft)).toBe(60);
  expect(Math.round(dragged.scrollTop - scrollTop)).toBe(-80);

  await own.getByRole("button", { name: "All of it" }).click();
  await expect.poll(() => frame.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
  await expect(own.getByRole("button", { name: "All of it" })).toHaveAttribute("aria-pressed", "true");
});

test("a hostile page runs nothing, loads nothing and leads nowhere when it is looked at or exported", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const [hostile = ""] = hostilePages;
  const link = `<p><a id="away" href="https://evil.example/away">Your receipt</a></p>
<div><template shadowrootmode="open"><img src="https://evil.example/shadow.png"><p>Deep <a href="https://evil.example/b">down</a></p>
</template></div><svg width="80" height="20"><a xlink:href="https://evil.example/c"><text y="15">Drawn</text></a></svg>
<iframe srcdoc="&lt;img src='https://evil.example/inner.png'&gt;&lt;script&gt;top.hostile = true&lt;/script&gt;"></iframe>
<form action="https://evil.example/form"><button>Send</button></form>`;
  const { caseId, exhibits } = await fillCase(await freshOwn(browser), "Lumen", [
    { kind: "snapshot", content: hostile.replace("</body>", `${link}</body>`), address: "https://evil.example/" },
  ]);
  const asked: string[] = [];
  browser.context.on("request", (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  const own = await browser.own(`dashboard.html#/exhibit/${exhibits[0]?.id}`);
  const page = own.frameLocator("iframe");
  await expect(page.getByText("Your plan ends")).toBeVisible();
  for (const name of ["Your receipt", "down", "Drawn"]) await page.getByText(name).click();
  await page.getByText("Send").click();
  await expect(page.getByText("Your plan ends"), "the page is still there").toBeVisible();
  expect(await own.evaluate(() => "hostile" in window)).toBe(false);
  expect(await own.title()).toBe("Quittance");
  expect(asked).toEqual([]);
  expect(browser.refused).toEqual([]);
  const given = await own.locator("iframe").getAttribute("srcdoc");
  expect(given, "nor is there anything that a browser looking ahead might ask for").not.toContain("evil.example");

  // For the PDF it is laid out once more.
  await own.goto(`chrome-extension://${browser.id}/dashboard.html#/case/${caseId}`);
  const download = own.waitForEvent("download");
  await own.getByRole("button", { name: "Export this case" }).click();
  await download;
  expect(await own.evaluate(() => "hostile" in window)).toBe(false);
  expect(asked).toEqual([]);
  expect(browser.refused).toEqual([]);
});

for (const [lang, colorScheme] of [
  ["en", "light"],
  ["fr", "dark"],
] as const) {
  test(`axe finds nothing in the gallery, on an exhibit and where something is blacked out, ${lang}`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ language: lang, colorScheme, viewport: { width: 390, height: 800 } });
    const { gallery } = wordsFor(lang);
    const { caseId, exhibits } = await fillCase(await freshOwn(browser), "Lumen", twenty);
    const look = async (hash: string, ready: (own: Page) => Promise<void>) => {
      const own = await browser.own(`dashboard.html${hash}`);
      await ready(own);
      expect(await violations(own), hash).toEqual([]);
      const wide = await own.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${hash} is not wider than the window`).toBeLessThanOrEqual(0);
      await own.close();
    };
    await look("#/proof", (own) => own.getByRole("row").first().waitFor());
    await look(`#/proof/${caseId}`, (own) => own.getByRole("row").first().waitFor());
    await look(`#/exhibit/${exhibits[0]?.id}/all`, async (own) => {
      await own.getByRole("button", { name: gallery.noteWrite }).click();
      await own.getByLabel(gallery.noteLabel).waitFor();
    });
    await look(`#/black-out/${exhibits[0]?.id}`, async (own) => {
      await own.getByRole("button", { name: gallery.addBox }).click();
      await own.getByRole("application").getByRole("button").waitFor();
    });
    await look("#/settings", (own) => own.getByRole("link", { name: "Lumen" }).waitFor());
  });
}
