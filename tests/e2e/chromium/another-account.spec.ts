import { allowSite } from "../support/allowed-sites";
import { expect, test } from "../support/chromium";
import { guideOn } from "../support/guide";
import { playFlow, startGuide, untilConfirmed } from "../support/play";
import { popupFor, stored } from "../support/product";
import { replica } from "../support/sites";

for (const [first, second] of [
  ["2checkout/products.en", "fastspring/survey.en"],
  ["chatgpt/settings-billing.en", "chatgpt/account-manage.en"],
] as const) {
  test(`once ${first} is cancelled, ${second} of another account is not said to be, and can be cancelled too`, async ({
    browserWith,
  }) => {
    const browser = await browserWith();
    const [done, other] = [replica(first), replica(second)];
    browser.serve(done);
    const tab = await browser.open(done.url);
    const popup = await startGuide(browser, tab);
    await playFlow(tab, done.flow);
    const known = ({ cases }: Awaited<ReturnType<typeof stored>>) =>
      cases.map(({ state: { progress, facts, biller, contradicted } }) => ({ progress, facts, biller, contradicted }));
    const before = known(await untilConfirmed(popup));

    browser.serve(other);
    const another = await browser.open(other.url);
    await allowSite(browser, other.url);
    const own = await popupFor(browser, another);
    await expect(own.getByRole("button", { name: "Guide me to cancel" })).toBeEnabled();
    expect((await guideOn(another))?.text ?? "", "nothing is said to be confirmed").not.toContain("confirmed");
    expect(known(await stored(own)), "nor is the finished case touched").toEqual(before);
    await own.getByRole("button", { name: "Guide me to cancel" }).click();
    await expect.poll(async () => (await stored(own)).cases.length, { message: "a case of its own" }).toBe(2);
    await another.bringToFront();
    await expect.poll(async () => (await guideOn(another))?.target, { message: "the guide points" }).toBeTruthy();
  });
}
