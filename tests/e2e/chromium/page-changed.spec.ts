import { changedPages } from "../support/changed-page";
import { expect, test } from "../support/chromium";
import { guideOn } from "../support/guide";
import { startGuide, untilConfirmed } from "../support/play";

/** The presses that end it on each page, and what the guide says before the first. */
const ways = {
  renamed: {
    presses: ["End my plan", "Cancel Subscription"],
    says: ["This page has changed since November 2026", "“Cancel Subscription” is not on it", "without a description"],
  },
  shadowed: { presses: ["Cancel Subscription", "Cancel Subscription"], says: ["Under “Subscription and Billing”"] },
  translated: {
    presses: ["Abonnement opzeggen", "Abonnement opzeggen"],
    says: ["no words in the language of this page; it calls it “Cancel Subscription”", "without a description"],
  },
} as const;

for (const name of ["renamed", "shadowed", "translated"] as const) {
  test(`what is described for a page was ${name}: the guide says what it knows, and leads to the true end`, async ({
    browserWith,
  }) => {
    const browser = await browserWith();
    const page = changedPages[name];
    browser.serve(page);
    const tab = await browser.open(page.url);
    const popup = await startGuide(browser, tab);
    const [first, last] = ways[name].presses;
    await expect.poll(async () => (await guideOn(tab))?.target).toBe(first);
    for (const said of ways[name].says) expect((await guideOn(tab))?.text).toContain(said);
    await tab.locator("#cs").click();
    await expect.poll(async () => (await guideOn(tab))?.target).toBe(last);
    await expect.poll(async () => (await guideOn(tab))?.text).toMatch(/press that counts|second press/);
    await tab.locator("#really").click();
    await untilConfirmed(popup);
  });
}

test("what is described for a page was removed: the guide says so and promises nothing", async ({ browserWith }) => {
  const browser = await browserWith();
  const page = changedPages.removed;
  browser.serve(page);
  const tab = await browser.open(page.url);
  await startGuide(browser, tab);
  await expect.poll(async () => (await guideOn(tab))?.target).toBe("My Account");
  await tab.locator("#go").click();
  await expect
    .poll(async () => (await guideOn(tab))?.say)
    .toBe(
      "“Cancel Subscription”, seen in November 2026, is not on this page. Either nothing is left to cancel here, or the page has changed since. Look for the same in other words.",
    );
  expect((await guideOn(tab))?.text).not.toMatch(/counts|ends\b/);
});
