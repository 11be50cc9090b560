import type { Page } from "@playwright/test";
import { ending, type Intent } from "../../../src/core/language/intent";
import type { FactKind } from "../../../src/core/recognition/fact";
import type { Recognition } from "../../../src/core/recognition/recognition";
import { patternFor } from "../support/allowed-sites";
import { expect, test } from "../support/chromium";
import { straight } from "../support/outline";
import { tabOf } from "../support/product";
import { type Replica, replicas } from "../support/sites";
import { ask } from "../support/state";

/** Pages about an account that are read without anybody's press; sites that are asked for are played in the flows. */
const read = replicas.filter(({ url, kind }) => patternFor(url) === null && kind !== "other");

/** What is a day or an address, if it is on the page from the beginning; plans, prices and numbers are words of the site. */
const stated: readonly (readonly [FactKind, keyof Replica["facts"]])[] = [
  ["renews-on", "renewsOn"],
  ["account-email", "email"],
];
/** "Cancel" alone is told by its row. */
const begins: readonly Intent[] = ["cancel-subscription", "cancel-generic"];

async function recognised(own: Page, tab: Page): Promise<Recognition | null> {
  const answer = await ask(own, "tabState", { tab: await tabOf(own, tab) });
  return answer.ok ? (answer.value as { recognition: Recognition | null }).recognition : null;
}

/** What pages.json says of a page as it is first loaded and the recognition does not: one sentence each. */
function differences({ controls, facts, decoys }: Replica, seen: Recognition): string[] {
  const meant = (name: string) =>
    seen.controls.flatMap((one) => (straight(one.name) === straight(name) ? [one.intent] : []));
  const wants = (name: string | null, allowed: readonly Intent[]) =>
    name === null || meant(name).some((intent) => allowed.includes(intent))
      ? []
      : [`"${name}" is ${meant(name).join(", ") || "not found"}`];
  return [
    ...wants(controls.cancel, begins),
    ...wants(controls.billing, ["manage-billing"]),
    ...controls.keep.flatMap((name) => wants(name, ["keep-subscription"])),
    ...decoys.filter((name) => meant(name).some((one) => ending.includes(one))).map((name) => `"${name}" ends it`),
    ...stated.flatMap(([kind, key]) => {
      const found = seen.facts.flatMap((fact) => (fact.kind === kind ? [fact.value] : []));
      const wanted = facts[key];
      return wanted === undefined || found.length === 0 || found.includes(wanted)
        ? []
        : [`${key} is ${found.join(", ")} instead of ${wanted}`];
    }),
  ];
}

for (const language of ["en", "fr"]) {
  test(`replica pages in ${language} are read as their lists say`, async ({ browserWith }) => {
    test.setTimeout(240_000);
    const browser = await browserWith({ language });
    const own = await browser.own("icon/16.png");
    for (const page of read.filter(({ lang }) => lang === language)) {
      const name = `${page.provider}/${page.file}`;
      browser.serve(page);
      const tab = await browser.open(page.url);
      const seen = () => recognised(own, tab);
      await expect.poll(async () => (await seen())?.kind ?? null, { message: `kind of ${name}` }).toBe(page.kind);
      const differ = async () => differences(page, (await seen()) as Recognition);
      await expect.poll(differ, { message: name }).toEqual([]);
      await tab.close();
    }
  });
}
