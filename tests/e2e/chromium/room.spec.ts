import { expect, test } from "../support/chromium";
import { fillCase, freshOwn, limitRoom } from "../support/gallery";

test("the settings tell how much room is taken, by which case, and what is left", async ({ browserWith }) => {
  const browser = await browserWith();
  const own = await freshOwn(browser);
  const { caseId } = await fillCase(own, "Lumen", [
    { kind: "page-text", content: "a".repeat(1_500_000) },
    { kind: "page-text", content: "b".repeat(500_000) },
  ]);
  await limitRoom(browser, own, 3_000_000_000);
  const settings = await browser.own("dashboard.html#/settings");
  await expect(settings.getByText(/^Quittance takes .* on this machine\. .* about 3 ?GB more\.$/)).toBeVisible();
  await expect(settings.getByText(/^2 ?MB · 2 exhibits$/)).toBeVisible();
  await settings.getByRole("link", { name: "Lumen" }).click();
  await expect(settings.getByRole("heading", { level: 1 })).toHaveText("Proof: Lumen");
  expect(settings.url()).toContain(caseId);
});

test("before room ends, dashboard and popup say so, with what is left and what to do", async ({ browserWith }) => {
  const browser = await browserWith();
  const own = await freshOwn(browser);
  await fillCase(own, "Lumen", [{ kind: "page-text", content: "Your plan" }]);
  const warning = /^Room is running out: about 40 ?MB left\.$/;
  const places = ["dashboard.html#/", "popup.html?tab=1"];
  await limitRoom(browser, own, 200_000_000);
  for (const path of places) {
    const page = await browser.own(path);
    await page.getByText("Lumen").first().waitFor();
    // What the browser says of its room has come by then: it is told where the settings are.
    await page.evaluate(() => navigator.storage.estimate());
    await expect(page.getByText("Room is running out")).toHaveCount(0);
    await page.close();
  }
  await limitRoom(browser, own, 40_000_000);
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
