import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { fold } from "../../src/core/language/fold";
import { ending } from "../../src/core/language/intent";
import { blank, isSign } from "../../src/core/recognition/unnamed";
import { allowAllSites } from "../../tests/e2e/support/all-sites";
import { Chromium } from "../../tests/e2e/support/chromium";
import { isCovered } from "./lexicon-for";
import { addressOf, recognitionOf, stepOn } from "./read-page";
import type { PageRow } from "./rows";
import { by, confusion, share } from "./score";

/** Other names under which measuring data knows our kinds of pages. */
const kinds: Readonly<Record<string, string>> = { confirm: "final-confirm", retention: "offer" };
const kindOf = (name: string) => kinds[name] ?? name;
/** On pages of these kinds nothing is to be cancelled that is a subscription. */
const nothingToEnd = ["other", "order", "order-cancelled"];

/** Kinds of ours that some data does not tell apart: a survey is a step, and a sign-in page none of the account's. */
const broader: Readonly<Record<string, string>> = { survey: "cancel-step", login: "other" };

interface Read extends PageRow {
  readonly got: string;
  readonly label: string;
  readonly alt: readonly string[];
  readonly right: boolean;
  /** Names of the control that the guide points at, or of those that it lets choose from. */
  readonly pointed: readonly string[];
  /** The guide points at a control that ends a subscription. */
  readonly offers: boolean;
  readonly found: boolean | null;
  readonly reasons: readonly string[];
}

/**
 * What a control is called that a row names by its words, by a selector, or, where it has no words at all, by a
 * description in brackets that has the class of its icon: "(button without a name, svg icon-trash)".
 */
async function wantedName(page: Page, wanted: string): Promise<string> {
  const described = /^\((.+)\)$/.exec(wanted)?.[1]?.match(/\w+(?:-\w+)+/g) ?? [];
  const selectors = [wanted, ...described.map((name) => `.${name}`)];
  for (const selector of selectors) {
    const found = await page
      .evaluate(
        ([by, nameless]) => {
          const at = document.querySelector(by);
          // An icon stands in what is pressed.
          const element = (at?.closest("a, button, [role=button]") ?? at) as HTMLElement | null;
          const told = element?.getAttribute("aria-label") ?? (element?.innerText || element?.getAttribute("value"));
          return element && (told || element.getAttribute("title") || nameless);
        },
        [selector, blank] as const,
      )
      .catch(() => null);
    if (found) return found;
  }
  return wanted;
}

const same = (a: string, b: string) => {
  const [x, y] = [fold(a), fold(b)];
  return x === y || x.startsWith(y) || y.startsWith(x);
};

async function read(browser: Chromium, own: Page, directory: string, row: PageRow): Promise<Read> {
  const url = new URL(addressOf(row));
  browser.serve({ url: url.href, html: readFileSync(`${directory}/${row.file}`, "utf8") } as never);
  const page = await browser.open(url.href);
  try {
    const recognition = await recognitionOf(own, page);
    const step = stepOn(recognition, url);
    const refs = step.target ? [step.target.ref] : step.choices.map(({ ref }) => ref);
    const controls = recognition.controls.filter(({ ref }) => refs.includes(ref));
    const wanted = row.cancelControlSelectorOrText;
    const name = wanted === null ? null : await wantedName(page, wanted);
    const expected = [row.kind, ...row.altKinds].map(kindOf);
    return {
      ...row,
      label: kindOf(row.kind),
      alt: row.altKinds.map(kindOf),
      got: recognition.kind,
      right: expected.includes(recognition.kind) || expected.includes(broader[recognition.kind] ?? ""),
      pointed: controls.map((control) => control.name),
      offers: controls.some(({ intent }) => ending.includes(intent)),
      found:
        name === null
          ? null
          : controls.some((control) => same(control.name, name) || (name === blank && isSign(control.name))),
      reasons: recognition.reasons.map(({ from, words }) => `${from}: ${words}`),
    };
  } finally {
    await page.close();
  }
}

function figures(rows: readonly Read[]) {
  const withControl = rows.filter(({ found }) => found !== null);
  const without = rows.filter(({ label }) => nothingToEnd.includes(label));
  const kind = share(rows.filter(({ right }) => right).length, rows.length);
  const found = share(withControl.filter((row) => row.found).length, withControl.length);
  return {
    n: rows.length,
    kindAccuracy: kind?.value ?? null,
    kindAccuracy95: kind,
    cancelControls: withControl.length,
    cancelFound: found?.value ?? null,
    cancelFound95: found,
    nothingToEnd: without.length,
    falseOffers: without.filter(({ offers }) => offers).length,
    falseConfirmed: rows.filter(({ got, right }) => got === "confirmed" && !right).length,
  };
}

const told = ({ file, lang, project, label, alt, got, pointed, cancelControlSelectorOrText, reasons }: Read) => ({
  file,
  lang,
  project,
  expected: [label, ...alt],
  got,
  wanted: cancelControlSelectorOrText,
  pointed,
  reasons,
});

/** Scores pages: each is opened in a real Chromium with the built extension, and nothing else is loaded. */
export async function scorePages(rows: readonly PageRow[], directory: string) {
  const browser = await Chromium.launch();
  try {
    await allowAllSites(browser);
    const own = await browser.own("icon/16.png");
    const answered: Read[] = [];
    for (const row of rows) answered.push(await read(browser, own, directory, row));
    const falseOffers = answered.filter(({ label, offers }) => offers && nothingToEnd.includes(label));
    return {
      ...figures(answered),
      /** Over the languages that are understood. */
      covered: figures(answered.filter(isCovered)),
      languages: by(answered, ({ lang }) => lang, figures),
      projects: by(answered, ({ project }) => project, figures),
      confusion: confusion(answered),
      falseOfferPages: falseOffers.map(told),
      missedCancels: answered.filter(({ found }) => found === false).map(told),
      mistakes: answered.filter(({ right }) => !right).map(told),
    };
  } finally {
    await browser.close();
  }
}
