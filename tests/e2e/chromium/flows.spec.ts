import { readCatalogue } from "../../../scripts/read-catalogue";
import { expect, test } from "../support/chromium";
import { guideOn } from "../support/guide";
import { straight } from "../support/outline";
import { playFlow, startGuide, untilConfirmed } from "../support/play";
import { replicas } from "../support/sites";

const catalogue = readCatalogue(false);
/** What a biller's page sells. */
const sold: Readonly<Record<string, string>> = {
  fastspring: "Intego",
  "2checkout": "Intego",
  "stripe-portal": "ChatGPT",
};
const billers: Readonly<Record<string, string>> = {
  fastspring: "FastSpring",
  "2checkout": "2Checkout",
  "stripe-portal": "Stripe",
};
const toTheEnd = replicas.filter(({ flow, confirmed }) => flow.length > 0 && confirmed !== null);

for (const page of toTheEnd) {
  test(`${page.provider}: the whole way to the end, ${page.file}`, async ({ browserWith }) => {
    const browser = await browserWith({ language: page.lang });
    browser.serve(page);
    const tab = await browser.open(page.url);
    const popup = await startGuide(browser, tab);
    await playFlow(tab, page.flow);
    const { cases, entries, exhibits } = await untilConfirmed(popup);

    const [only, ...others] = cases;
    expect(others, "one case for the whole way").toHaveLength(0);
    const named = catalogue.find(({ id }) => id === page.provider)?.name;
    expect(only?.state.provider.name).toBe(sold[page.provider] ?? named);
    expect(only?.state.biller?.name ?? "").toContain(billers[page.provider] ?? "");
    const lasts = entries.flatMap(({ event }) => (event.type === "control-pressed" && event.final ? [event.name] : []));
    const last = straight(page.flow.find(({ final }) => final)?.press);
    expect([...new Set(lasts.map(straight))], "nothing but the press that counts is noted as the last").toEqual([last]);
    // A button of the same name may be the end, or ask once more: then it counts each time.
    const before = page.flow.filter(({ press, final }) => !final && straight(press) === last).length;
    expect(lasts.length).toBeLessThanOrEqual(1 + before);
    expect(only?.state.endsOn ?? page.facts.endsOn).toBe(page.facts.endsOn);
    expect(new Set(exhibits.map(({ moment }) => moment))).toEqual(new Set(["before", "final-dialog", "confirmation"]));
    await expect.poll(async () => (await guideOn(tab))?.text).toContain(page.lang === "fr" ? "prend fin" : "ends");
    expect(browser.refused, "no request but the pages themselves").toEqual([]);
  });
}
