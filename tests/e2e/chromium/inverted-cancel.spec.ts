import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn } from "../support/guide";
import { myOrders, storeBilling } from "../support/lemon-squeezy";
import { setOut } from "../support/on-the-way";
import { pointedAt, untilConfirmed } from "../support/play";
import { stored } from "../support/product";
import { caseNow } from "../support/state";

for (const [lang, page, first, button, closes, unfinished] of [
  ["en", myOrders, ["Manage Subscription"], "Guide me to cancel", "The subscription goes on", "Not finished"],
  ["fr", storeBilling, [], "M’aider à résilier", "L’abonnement continue", "Pas terminé"],
] as const) {
  test(`where “Cancel” keeps the subscription, the guide points beside it and warns of it: ${page.url}`, async ({
    display,
    onDisplay,
  }) => {
    const { browser, toolbar, own } = await setOut(onDisplay, display, lang, page);
    const tab = await browser.open(page.url);
    await toolbar.startGuide(tab, /Lemon Squeezy/, button);
    for (const name of first) {
      await pointedAt(tab, name);
      await (await control(tab, name)).click();
    }
    await pointedAt(tab, "Cancel subscription");
    await (await control(tab, "Cancel subscription")).click();

    const asked = await pointedAt(tab, "Cancel Subscription", "Are you sure?");
    const decoys = asked.marks.filter(({ kind }) => kind === "decoy");
    expect(decoys, "the other button is marked as what it is").toHaveLength(1);
    expect(asked.text).toContain(closes);
    expect((await caseNow(own))?.status).toBe("preparing");

    await (await control(tab, "Cancel", "Are you sure?")).click();
    await expect.poll(async () => (await guideOn(tab))?.text, { message: "it is not done" }).toContain(unfinished);
    expect(await caseNow(own)).toEqual({ status: "preparing", unfinished: true });
    expect((await stored(own)).exhibits.map(({ moment }) => moment)).not.toContain("confirmation");

    await pointedAt(tab, "Cancel subscription");
    await (await control(tab, "Cancel subscription")).click();
    await pointedAt(tab, "Cancel Subscription", "Are you sure?");
    await (await control(tab, "Cancel Subscription", "Are you sure?")).click();
    const { cases, entries } = await untilConfirmed(own);
    expect(cases.map(({ state }) => [state.provider.name, state.endsOn])).toEqual([["Lemon Squeezy", "2027-01-19"]]);
    const finals = entries.flatMap(({ event }) =>
      event.type === "control-pressed" && event.final ? [event.name] : [],
    );
    expect(finals, "the press that keeps counts as no end").toEqual(["Cancel Subscription"]);
  });
}
