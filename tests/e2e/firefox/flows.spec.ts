import { wordsFor } from "../../../src/locales/words";
import { patternFor } from "../support/allowed-sites";
import { expect, extension, shared, test } from "../support/firefox";
import { guideIn } from "../support/firefox-guide";
import { interfaceLanguage, playFlowIn, popupIn, remembered, saidIn, startGuideIn } from "../support/firefox-play";
import { switchOn } from "../support/firefox-popup";
import { inFirefox } from "../support/firefox-wire";
import { straight } from "../support/outline";
import { untilConfirmed } from "../support/play";
import { replica } from "../support/sites";

const flows = [
  { page: replica("chatgpt/settings-billing.en"), provider: "ChatGPT", biller: null },
  { page: replica("intego/account.fr"), provider: "Intego", biller: null },
  { page: replica("fastspring/subscriptions.fr"), provider: "Intego", biller: "FastSpring" },
  { page: replica("2checkout/products.en"), provider: "Intego", biller: "2Checkout" },
];

for (const { page, provider, biller } of flows) {
  test(`${page.provider} in Firefox: the whole way to the end, ${page.file}`, async ({ firefoxWith }) => {
    const firefox = await firefoxWith({ language: page.lang });
    firefox.serve(page);
    const asked = patternFor(page.url);
    if (asked) await inFirefox(firefox.browser, switchOn, extension, [asked]);
    const tab = await firefox.open(page.url);
    const popup = await popupIn(firefox, tab);
    expect(await interfaceLanguage(popup)).toBe(page.lang === "fr" ? "fr" : "en-US");
    expect(await remembered(popup, tab)).toMatchObject({
      provider,
      recognition: { kind: page.kind, language: page.lang },
    });

    await startGuideIn(popup, tab);
    const { popup: words } = wordsFor(page.lang);
    await playFlowIn(tab, page.flow, async (press) => {
      const pointed = straight(`${words.lookFor} ${press}`);
      await expect.poll(() => saidIn(popup), { message: "the popup names the same control" }).toContain(pointed);
    });
    const { cases, entries, exhibits } = await untilConfirmed(shared(popup));

    expect(cases, "one case for the whole way").toHaveLength(1);
    expect(cases[0]?.state.provider.name).toBe(provider);
    if (biller === null) expect(cases[0]?.state.biller).toBeNull();
    else expect(cases[0]?.state.biller?.name).toContain(biller);
    expect(cases[0]?.state.endsOn ?? page.facts.endsOn).toBe(page.facts.endsOn);
    const lasts = entries.flatMap(({ event }) => (event.type === "control-pressed" && event.final ? [event.name] : []));
    expect(straight(lasts.at(-1)), "the press that counted").toBe(straight(page.flow.at(-1)?.press));
    expect(new Set(exhibits.map(({ moment }) => moment))).toEqual(new Set(["before", "final-dialog", "confirmation"]));
    expect(exhibits.map((exhibit) => exhibit.browser)).toEqual(exhibits.map(() => expect.stringMatching(/^Firefox\//)));
    await expect.poll(async () => (await guideIn(tab))?.text).toContain(page.lang === "fr" ? "prend fin" : "ends");
    expect(await firefox.refusals(), "no request but the page itself").toEqual([]);
  });
}
