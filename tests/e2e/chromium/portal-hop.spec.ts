import type { Page } from "@playwright/test";
import { allowSite } from "../support/allowed-sites";
import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn } from "../support/guide";
import { playFlow, pointedAt, startGuide, untilConfirmed } from "../support/play";
import { stored } from "../support/product";
import { replica } from "../support/sites";
import { caseNow } from "../support/state";
import { cursorBilling, portalOf, portalSecret } from "../support/stripe-hop";

/** The day on which the only case says that it ends, as pages stated it. */
async function endOf(own: Page): Promise<string | null> {
  const [only] = (await stored(own)).cases;
  return only?.state.endsOn ?? only?.state.facts["ends-on"]?.value ?? null;
}

test("from the seller's billing page to Stripe's portal, to the end there and back, as one case", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const portal = portalOf("Cursor", "Cursor Pro", "https://cursor.com/dashboard/billing");
  const billing = cursorBilling("runs");
  browser.serve(billing, portal);
  await allowSite(browser, portal.url);
  const tab = await browser.open(billing.url);
  const own = await startGuide(browser, tab);
  const begun = await pointedAt(tab, "Manage Subscription");
  expect(begun.text, "the way on is said beforehand").toContain("Stripe");
  await (await control(tab, "Manage Subscription")).click();
  await tab.waitForURL("https://billing.stripe.com/**");
  expect((await caseNow(own))?.status, "the portal alone ends nothing").toBe("preparing");

  await playFlow(tab, replica("stripe-portal/portal.en").flow);
  const there = await untilConfirmed(own);
  expect(there.cases.map(({ state }) => [state.provider.id, state.biller?.id])).toEqual([["cursor", "stripe-portal"]]);
  await expect.poll(() => endOf(own), { message: "the end that the portal then shows is noted" }).toBe("2027-01-09");

  browser.serve(cursorBilling("ends"), portal);
  await (await control(tab, "Return to Cursor")).click();
  await tab.waitForURL("https://cursor.com/**");
  await expect.poll(async () => (await guideOn(tab))?.text).toMatch(/Cursor subscription ends|already confirmed/);
  const back = await stored(own);
  expect(back.cases.map(({ id, state }) => [id, state.progress, state.contradicted])).toEqual([
    [there.cases[0]?.id, "confirmed", false],
  ]);
  expect(back.exhibits.map(({ moment, address }) => [moment, new URL(address).hostname])).toContainEqual([
    "confirmation",
    "billing.stripe.com",
  ]);
  expect(JSON.stringify(back), "the portal's secret address is nowhere").not.toContain(portalSecret);
});

test("de ChatGPT au portail de Stripe, jusqu’à la fin et retour, en un seul dossier", async ({ browserWith }) => {
  const browser = await browserWith({ language: "fr" });
  const [plan, portal, chat] = [
    replica("chatgpt/my-plan.fr"),
    replica("stripe-portal/portal.fr"),
    replica("chatgpt/chat.fr"),
  ];
  browser.serve(plan, portal);
  const tab = await browser.open(plan.url);
  const own = await startGuide(browser, tab);
  await playFlow(tab, plan.flow);
  await tab.waitForURL("https://pay.openai.com/**");
  await playFlow(tab, portal.flow);
  const { cases } = await untilConfirmed(own);
  expect(cases.map(({ state }) => [state.provider.id, state.biller?.id])).toEqual([["chatgpt", "stripe-portal"]]);
  await expect.poll(() => endOf(own), { message: "the end that the portal then shows is noted" }).toBe("2027-01-14");
  browser.serve(chat, portal);
  await tab.goto(chat.url);
  const back = await stored(own);
  expect(back.cases.map(({ id, state }) => [id, state.progress])).toEqual([[cases[0]?.id, "confirmed"]]);
  expect(JSON.stringify(back), "the portal's secret address is nowhere").not.toContain(portalSecret);
});
