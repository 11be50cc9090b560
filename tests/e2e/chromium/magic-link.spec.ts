import { allowSite } from "../support/allowed-sites";
import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn } from "../support/guide";
import { characterSettings, linkSecret, loginMail, portalByLink, portalSignIn } from "../support/magic-link";
import { playFlow, pointedAt, startGuide, untilConfirmed } from "../support/play";
import { stored } from "../support/product";
import { replica } from "../support/sites";
import { openMail } from "../support/webmail";

for (const [lang, waits] of [
  ["en", "Open the link from the mail; the guide goes on there."],
  ["fr", "Ouvrez le lien de l’e-mail ; le guide continue là-bas."],
] as const) {
  test(`where a link that comes by mail signs in, the guide waits and goes on behind it, in the same case (${lang})`, async ({
    browserWith,
  }) => {
    const browser = await browserWith({ language: lang });
    const mail = openMail(loginMail);
    browser.serve(characterSettings, portalSignIn, portalByLink, mail);
    await allowSite(browser, portalSignIn.url);
    const tab = await browser.open(characterSettings.url);
    const own = await startGuide(browser, tab);
    for (const name of ["Subscription", "Manage"]) {
      await pointedAt(tab, name);
      await (await control(tab, name)).click();
    }
    await tab.waitForURL("https://billing.stripe.com/p/login/**");
    const text = async () => (await guideOn(tab))?.text.replace(/\s/g, " ");
    await expect.poll(text, { message: "the guide says how one signs in here" }).toContain(waits);
    await tab.getByLabel("Email").fill("priya.lindqvist@example.org");
    await (await control(tab, "Send")).click();
    await expect(tab.getByRole("heading", { name: "Check your email" })).toBeVisible();
    await expect.poll(text, { message: "and still says it while one waits for the mail" }).toContain(waits);
    expect((await stored(own)).cases.map(({ state }) => state.progress)).toEqual(["none"]);

    const webmail = await browser.open(mail.url);
    const next = browser.context.waitForEvent("page");
    await webmail.frameLocator("iframe").getByRole("link", { name: "Log in to your Customer Portal" }).click();
    const portal = await next;
    await pointedAt(portal, "Cancel plan");
    await playFlow(portal, replica("stripe-portal/portal.en").flow);
    const { cases, entries, exhibits } = await untilConfirmed(own);
    expect(cases.map(({ state }) => [state.provider.id, state.biller?.id])).toEqual([
      ["character-ai", "stripe-portal"],
    ]);
    const session = await own.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { session: { get(all: null): Promise<object> } } } }
      ).chrome.storage.session.get(null),
    );
    expect(JSON.stringify([cases, entries, exhibits, session]), "the link's secret is nowhere").not.toContain(
      linkSecret,
    );
  });
}
