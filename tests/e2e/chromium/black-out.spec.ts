import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { en } from "../../../src/locales/en";
import { expect, test } from "../support/chromium";
import { fullCase } from "../support/full-case";
import { bytesInStore, fillCase, freshOwn, limitRoom, noise, patterned } from "../support/gallery";
import { pressKey } from "../support/press";
import { stored } from "../support/product";
import { seedCase } from "../support/seed-case";

const [width, height] = [600, 400];
const picture = patterned(width, height);

/** The numbers in what the page tells of a box. */
async function boxTold(own: Page, n: number): Promise<{ x: number; y: number; width: number; height: number }> {
  const name = await own.getByRole("application").getByRole("button").nth(n).getAttribute("aria-label");
  const [, x = 0, y = 0, w = 0, h = 0] = (name?.match(/\d+/g) ?? []).map(Number);
  return { x, y, width: w, height: h };
}

test("what lies under a box is gone: from the new picture at once, and from the store with the original", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const { caseId, exhibits } = await fillCase(await freshOwn(browser), "Lumen", [
    { kind: "screenshot", moment: "before", content: picture, title: "Your plan" },
  ]);
  const [original] = exhibits;
  if (!original) throw new Error("There is no exhibit.");
  const own = await browser.own(`dashboard.html#/exhibit/${original.id}`);
  await own.getByRole("link", { name: "Black something out" }).click();
  const said = own.getByRole("status");
  const stage = own.getByRole("application");

  // By keyboard: added, moved, made larger, each of them told.
  await pressKey(own.getByRole("button", { name: "Add a box" }), "Enter");
  await expect(said.filter({ hasText: "Added. Box 1" })).toBeVisible();
  const added = await boxTold(own, 0);
  await expect(stage.getByRole("button")).toBeFocused();
  for (const key of ["ArrowLeft", "ArrowUp", "Shift+ArrowRight", "Shift+ArrowDown", "Control+ArrowLeft"])
    await own.keyboard.press(key);
  const first = { x: added.x - 11, y: added.y - 10, width: added.width + 10, height: added.height + 10 };
  expect(await boxTold(own, 0)).toEqual(first);
  await expect(
    said.filter({ hasText: `Box 1: ${first.x} from the left, ${first.y} from the top, ${first.width} wide` }),
  ).toBeVisible();
  await pressKey(own.getByRole("button", { name: "Add a box" }), "Enter");
  await expect(stage.getByRole("button")).toHaveCount(2);
  await expect(stage.getByRole("button").nth(1)).toBeFocused();
  await own.keyboard.press("Delete");
  await expect(said.filter({ hasText: "Box 2 removed, 1 left." })).toBeVisible();

  // By mouse: drawn, then dragged.
  const shown = await stage.getByRole("img").boundingBox();
  if (!shown) throw new Error("The picture is not there.");
  const scale = shown.width / width;
  const at = (x: number, y: number) => [shown.x + x * scale, shown.y + y * scale] as const;
  await own.mouse.move(...at(400, 300));
  await own.mouse.down();
  await own.mouse.move(...at(460, 340), { steps: 5 });
  await own.mouse.up();
  await expect(stage.getByRole("button")).toHaveCount(2);
  const drawn = await boxTold(own, 1);
  await own.mouse.move(...at(420, 315));
  await own.mouse.down();
  await own.mouse.move(...at(440, 315), { steps: 4 });
  await own.mouse.up();
  const second = await boxTold(own, 1);
  expect(Math.abs(second.x - drawn.x - 20)).toBeLessThanOrEqual(1);
  expect(second).toMatchObject({ y: drawn.y, width: drawn.width, height: drawn.height });

  await own.getByRole("button", { name: "See it as it will be" }).click();
  await expect(said, "of boxes that cannot be changed now nothing is told").toHaveText([en.gallery.previewing]);
  await expect(stage.locator("button").first()).toHaveCSS("background-color", "rgb(0, 0, 0)");
  await own.getByRole("button", { name: "Keep the blacked-out picture" }).click();
  await expect(own.getByRole("heading", { level: 1 })).toHaveText("Picture with parts blacked out · Before");
  await expect(own.getByText(original.sha256)).toBeVisible();
  await expect(own.getByText("The original is still kept")).toBeVisible();

  const kept = (await stored(own)).exhibits.find(({ kind }) => kind === "redacted");
  expect(kept).toMatchObject({
    caseId,
    moment: "before",
    title: "Your plan",
    original: { id: original.id, sha256: original.sha256 },
  });
  const files = await bytesInStore(own);
  const fresh = files.find((file) => file.subarray(1, 4).toString() === "PNG" && !file.equals(picture));
  if (!fresh) throw new Error("The new picture is not in the store.");
  const [before, after] = [PNG.sync.read(picture), PNG.sync.read(fresh)];
  expect([after.width, after.height]).toEqual([width, height]);
  const inside = (x: number, y: number) =>
    [first, second].some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);
  const wrong: string[] = [];
  for (let n = 0; n < width * height; n++) {
    const [x, y] = [n % width, Math.floor(n / width)];
    const wanted = inside(x, y) ? "0,0,0,255" : [...before.data.subarray(n * 4, n * 4 + 4)].join();
    const found = [...after.data.subarray(n * 4, n * 4 + 4)].join();
    if (found !== wanted) wrong.push(`${x},${y}: ${found} instead of ${wanted}`);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(fresh.toString("latin1"), "nothing beside the pixels").not.toMatch(/tEXt|iTXt|zTXt|eXIf|tIME/);

  await own.getByRole("button", { name: "Delete the original" }).click();
  await own.getByRole("alertdialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(own.getByText(/^The original was deleted on/)).toBeVisible();
  const { entries, exhibits: left } = await stored(own);
  expect(left.map(({ kind }) => kind)).toEqual(["redacted"]);
  expect(entries.slice(-2).map(({ event }) => event)).toMatchObject([
    { type: "exhibit-kept", kind: "redacted", original: original.sha256 },
    { type: "exhibit-deleted", exhibit: original.id, sha256: original.sha256 },
  ]);
  const middle = picture.subarray(picture.length / 2, picture.length / 2 + 64);
  for (const file of await bytesInStore(own)) expect(file.includes(middle), "no part of the original").toBe(false);
  await own.getByRole("link", { name: "Back to the case" }).click();
  await expect(own.getByText(/nothing in the journal was changed/)).toBeVisible();
});

test("what a case falls to is said before the last whole copy of the confirmation goes", async ({ browserWith }) => {
  const browser = await browserWith();
  const { entries, exhibits } = fullCase();
  const own = await freshOwn(browser);
  const [first] = exhibits;
  if (!first) throw new Error("There is no exhibit.");
  await seedCase(own, first.exhibit.caseId, entries, exhibits);
  const [text, shot] = exhibits.map(({ exhibit }) => exhibit).filter(({ moment }) => moment === "confirmation");
  if (!text || !shot) throw new Error("There is no confirmation.");
  const at = (path: string) => own.goto(`chrome-extension://${browser.id}/dashboard.html#/${path}`);
  const dialog = own.getByRole("alertdialog");
  const alone = own.getByText(/By itself, a picture with parts blacked out never backs the end/);
  const falls = dialog.getByText(/the last copy of the confirmation.* the case counts as “Requested”/);

  await at(`exhibit/${shot.id}`);
  const uncut = own.getByText(/^Nothing was hidden in this picture/);
  await expect(uncut).toBeVisible();
  await own.getByRole("link", { name: "Black something out" }).click();
  await expect(alone).toBeVisible();
  await pressKey(own.getByRole("button", { name: "Add a box" }), "Enter");
  await own.getByRole("button", { name: "Keep the blacked-out picture" }).click();
  await expect(own.getByRole("heading", { name: "Made from another picture" })).toBeVisible();
  await expect(alone).toBeVisible();
  await expect(uncut).toBeHidden();
  await expect(own.getByText("From a picture taken")).toBeVisible();
  await own.getByRole("button", { name: "Delete the original" }).click();
  await expect(dialog).toBeVisible();
  await expect(falls, "the text of the same confirmation is still there").toBeHidden();
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(own.getByText(/^The original was deleted on/)).toBeVisible();

  await at(`exhibit/${text.id}`);
  await own.getByRole("button", { name: "Delete this exhibit" }).click();
  await expect(falls).toBeVisible();
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(own.getByText("You pressed the last button. No confirmation has been kept yet.")).toBeVisible();
  // The mail alone shows the end now.
  const end = own.locator("section", { hasText: "Proof of the end" });
  await expect(end.getByText("Level 4 of 5")).toBeVisible();
  await end.getByRole("link", { name: /^E-mail/ }).click();
  await expect(own.getByRole("heading", { name: /^E-mail/ })).toBeVisible();
});

test("when room ends while a picture is blacked out, it is said and nothing half-written remains", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const large = noise(900, 600);
  const fresh = await freshOwn(browser);
  // The browser remembers for a while how much room there was: it is told before anything is written.
  await limitRoom(browser, fresh, Math.round(large.length * 1.6));
  const { exhibits } = await fillCase(fresh, "Lumen", [{ kind: "screenshot", content: large }]);
  const own = await browser.own(`dashboard.html#/black-out/${exhibits[0]?.id}`);
  await own.getByRole("button", { name: "Add a box" }).click();
  const [before, files] = [await stored(own), await bytesInStore(own)];
  await own.getByRole("button", { name: "Keep the blacked-out picture" }).click();
  await expect(own.getByRole("alert")).toContainText("The browser has no room left, so nothing new was kept");
  await expect(own.getByRole("application").getByRole("button"), "the box is still there").toHaveCount(1);
  expect(await stored(own)).toEqual(before);
  expect((await bytesInStore(own)).map(({ length }) => length)).toEqual(files.map(({ length }) => length));
});
