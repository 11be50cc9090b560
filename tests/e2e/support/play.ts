import { expect, type Page } from "@playwright/test";
import { allowSite } from "./allowed-sites";
import type { Chromium } from "./chromium";
import { control } from "./controls";
import { type GuideShown, guideOn } from "./guide";
import { untilOutlined } from "./outline";
import { popupFor, stored } from "./product";
import type { Replica } from "./sites";

/** Opens the popup for a page as a person would and presses "Guide me to cancel"; its site is allowed where that is asked. */
export async function startGuide(browser: Chromium, page: Page): Promise<Page> {
  await allowSite(browser, page.url());
  const popup = await popupFor(browser, page);
  await popup
    .getByRole("button", {
      name: /^(Guide me to cancel|M’aider à résilier|Show me the next step|Montrer l’étape suivante)$/,
    })
    .click();
  await page.bringToFront();
  await expect.poll(() => guideOn(page), { message: "the guide shows", timeout: 15_000 }).not.toBeNull();
  return popup;
}

/** Waits until the guide's outline lies around a control, and says what the guide shows. */
export async function pointedAt(page: Page, name: string, within?: string): Promise<GuideShown> {
  return untilOutlined(name, async () => ({
    shown: await guideOn(page),
    box: await (await control(page, name, within)).boundingBox(),
  }));
}

/** Plays a replica's whole flow, pressing only what the guide points at; answers to a survey are the person's own. */
export async function playFlow(
  page: Page,
  flow: Replica["flow"],
  between?: (step: number) => Promise<void>,
  before?: (step: Replica["flow"][number]) => Promise<void>,
): Promise<void> {
  for (const [n, { press, within }] of flow.entries()) {
    const last = flow.findIndex(({ final }) => final);
    const answer = flow[n - 1]?.then === "survey" && flow[n]?.then === "survey";
    if (n <= last && !answer) await pointedAt(page, press, within);
    if (flow[n]) await before?.(flow[n]);
    await (await control(page, press, within)).click();
    await between?.(n);
  }
}

/** Waits until the only case has come to a status with its proof kept. */
export async function untilConfirmed(own: Page) {
  await expect
    .poll(
      async () => {
        const { cases, exhibits } = await stored(own);
        return [cases[0]?.state.progress, exhibits.some((exhibit) => exhibit.moment === "confirmation")];
      },
      { message: "the confirmation is seen and kept", timeout: 12_000 },
    )
    .toEqual(["confirmed", true]);
  return stored(own);
}
