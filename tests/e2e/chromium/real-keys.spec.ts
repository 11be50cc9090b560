import { expect, test } from "../support/chromium";
import { guideOn } from "../support/guide";
import { alike } from "../support/pictures";
import { PopupTarget } from "../support/popup-target";
import { exhibitBytes, stored } from "../support/product";
import { replica } from "../support/sites";

test("real keys open the popup, start the guide and take the screenshot, with activeTab alone", async ({
  display,
  onDisplay,
}) => {
  const browser = await onDisplay();
  const page = replica("intego/account.en");
  browser.serve(page);
  const own = await browser.own("icon/16.png");
  const granted = await own.evaluate(() =>
    (
      globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } } }
    ).chrome.permissions.getAll(),
  );
  expect(granted.origins).not.toContain("<all_urls>");

  // The first word after installing takes the front; the person goes back to the provider's page.
  await expect.poll(() => browser.context.pages().some((other) => other.url().includes("welcome"))).toBe(true);
  const tab = await browser.open(page.url);
  await tab.bringToFront();
  const bare = await tab.screenshot();
  display.press("alt+shift+q");
  let popup: PopupTarget | null = null;
  await expect.poll(async () => (popup = await PopupTarget.find(tab)), { message: "the popup opens" }).not.toBeNull();
  const inPopup = <T>(expression: string) => popup?.evaluate<T>(expression);
  await expect.poll(() => inPopup<string>("document.body.innerText")).toContain("Intego · billing page");
  await expect
    .poll(() => inPopup<string>("[...document.querySelectorAll('button:enabled')].map((b) => b.innerText).join()"))
    .toContain("Guide me to cancel");
  display.press("Tab", "Return");
  await expect
    .poll(async () => (await guideOn(tab))?.target, { message: "the guide points" })
    .toBe("Cancel Subscription");

  display.press("Escape");
  await expect.poll(() => PopupTarget.find(tab), { message: "Escape closes the popup" }).toBeNull();
  display.press("alt+shift+s");
  await expect
    .poll(async () => (await stored(own)).exhibits.filter(({ kind }) => kind === "screenshot").length, {
      message: "one screenshot is kept",
    })
    .toBe(1);

  const [shot] = (await stored(own)).exhibits.filter(({ kind }) => kind === "screenshot");
  const bytes = await exhibitBytes(own, shot?.id ?? "");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(shot).toMatchObject({ moment: "asked", address: "https://www.intego.com/account", size: bytes.length });
  expect(await alike(own, [bytes, bare]), "the picture shows the page, without the guide").toBeGreaterThan(0.98);
  expect(await alike(own, [bytes, await tab.screenshot()]), "which is there all the same").toBeLessThan(0.95);
});
