import { expect, test } from "../support/chromium";
import { fillCase, freshOwn, tellRoom } from "../support/gallery";

test("the settings tell how much room is taken, by which case, and what is left", async ({ browserWith }) => {
  const browser = await browserWith();
  const own = await freshOwn(browser);
  const { caseId } = await fillCase(own, "Lumen", [
    { kind: "page-text", content: "a".repeat(1_500_000) },
    { kind: "page-text", content: "b".repeat(500_000) },
  ]);
  await tellRoom(browser, 2_100_000, 3_002_100_000);
  const settings = await browser.own("dashboard.html#/settings");
  await expect(settings.getByText(/^Quittance takes 2\.1\sMB on this machine\. .* about 3\sGB more/)).toBeVisible();
  await expect(settings.getByText(/^2\sMB · 2 exhibits$/)).toBeVisible();
  await settings.getByRole("link", { name: "Lumen" }).click();
  await expect(settings.getByRole("heading", { level: 1 })).toHaveText("Proof: Lumen");
  expect(settings.url()).toContain(caseId);
});

test("where the browser makes up how much room is left, that is said instead of the number", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  await fillCase(await freshOwn(browser), "Lumen", [{ kind: "page-text", content: "Your plan" }]);
  const settings = await browser.own("dashboard.html#/settings");
  const told = await settings.evaluate(() => navigator.storage.estimate());
  const room = settings.getByText(/^Quittance takes .* on this machine\./);
  await expect(room).toBeVisible();
  const madeUp = ((told.quota ?? 0) - (told.usage ?? 0)) % 2 ** 30 === 0;
  await expect(room).toHaveText(madeUp ? /does not say how much room is really left/ : /there is room for about/);
});

test("before room ends, dashboard and popup say so, with what is left and what to do", async ({ browserWith }) => {
  const browser = await browserWith();
  const own = await freshOwn(browser);
  await fillCase(own, "Lumen", [{ kind: "page-text", content: "Your plan" }]);
  const warning = /^Room is running out: about 40\sMB left\.$/;
  const places = ["dashboard.html#/", "popup.html?tab=1"];
  await tellRoom(browser, 200_000_000, 400_000_000);
  const calm = await browser.own("dashboard.html#/settings");
  await calm.getByText(/about 200\sMB more/).waitFor();
  await expect(calm.getByText("Room is running out")).toHaveCount(0);
  await tellRoom(browser, 10_000_000, 50_000_000);
  for (const path of places) {
    const page = await browser.own(path);
    await expect(page.getByText(warning)).toBeVisible();
    await expect(page.getByText("Nothing is lost so far.")).toBeVisible();
    await page.close();
  }
});

test("once something is kept the browser can be asked to keep it safe; “not now” is not asked again", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const own = await freshOwn(browser);
  const ask = { name: "Ask the browser" };
  const proof = await browser.own("dashboard.html#/proof");
  await proof.getByText("No proof yet").waitFor();
  await expect(proof.getByRole("button", ask), "nothing is asked while nothing is kept").toHaveCount(0);
  await fillCase(own, "Lumen", [{ kind: "page-text", content: "Your plan" }]);
  await proof.reload();
  await proof.getByRole("button", ask).click();
  const persisted = await proof.evaluate(() => navigator.storage.persisted());
  await expect(
    proof.getByText(persisted ? "The browser has promised" : "The browser did not promise it."),
  ).toBeVisible();
  await expect(proof.getByRole("row"), "the proof is there all the same").toHaveCount(1);

  if (!persisted) {
    await proof.reload();
    await proof.getByRole("button", { name: "Not now" }).click();
    await expect(proof.getByRole("button", ask)).toHaveCount(0);
    await proof.reload();
    await proof.getByRole("row").waitFor();
    await expect(proof.getByRole("button", ask)).toHaveCount(0);
  }
});
