import { expect, test } from "../support/chromium";
import { fillCase, freshOwn } from "../support/gallery";
import { stored } from "../support/product";

test("a note is written, changed and taken back; exhibit and timeline show it, the journal keeps each", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const { caseId, exhibits } = await fillCase(await freshOwn(browser), "Lumen", [
    { kind: "page-text", content: "Your plan" },
    { kind: "page-text", content: "Another page" },
  ]);
  const [first, second] = exhibits;
  const own = await browser.own(`dashboard.html#/exhibit/${first?.id}`);
  await own.getByRole("button", { name: "Write a note" }).click();
  await expect(own.getByLabel("What you want to remember")).toBeFocused();
  await own.keyboard.type("They said <b>three</b> days.");
  await own.getByRole("button", { name: "Save" }).click();
  await expect(own.getByText("They said <b>three</b> days.", { exact: true })).toBeVisible();
  await own.getByRole("button", { name: "Change the note" }).click();
  await own.getByLabel("What you want to remember").fill("They said five days.");
  await own.getByRole("button", { name: "Save" }).click();
  await expect(own.getByText("They said five days.", { exact: true })).toBeVisible();
  await expect(own.getByText("They said <b>three</b> days.")).toHaveCount(0);

  await own.getByRole("button", { name: "Next" }).click();
  await expect(own.getByText("Another page")).toBeVisible();
  await expect(own.getByText("They said five days."), "the note is on the other exhibit").toHaveCount(0);
  await own.goto(`chrome-extension://${browser.id}/dashboard.html#/case/${caseId}`);
  await expect(own.getByText("You noted: “They said five days.”")).toBeVisible();

  await own.goto(`chrome-extension://${browser.id}/dashboard.html#/exhibit/${first?.id}`);
  await own.getByRole("button", { name: "Take the note back" }).click();
  await expect(own.getByText("The note was taken back.")).toBeVisible();
  await expect(own.getByText("They said five days.")).toHaveCount(0);
  await expect(own.getByRole("button", { name: "Write a note" })).toBeVisible();
  const { entries } = await stored(own);
  expect(entries.flatMap(({ event }) => (event.type === "exhibit-annotated" ? [event] : []))).toEqual(
    ["They said <b>three</b> days.", "They said five days.", ""].map((note) => ({
      type: "exhibit-annotated",
      exhibit: first?.id,
      note,
    })),
  );
  expect(second).toBeDefined();
});
