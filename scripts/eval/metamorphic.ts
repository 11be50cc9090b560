import { readFileSync } from "node:fs";
import { fold } from "../../src/core/language/fold";
import { lookoutFor } from "../../src/core/recognition/lookout";
import { recognise } from "../../src/core/recognition/recognise";
import type { Recognition } from "../../src/core/recognition/recognition";
import type { Lookout, Sight } from "../../src/core/recognition/sight";
import { bundleForPage } from "../../tests/bench/bundle";
import { Chromium } from "../../tests/e2e/support/chromium";
import { type Mutator, mutators } from "./mutators";
import { addressOf, stepOn } from "./read-page";
import type { ControlRow, PageRow } from "./rows";
import { by, share } from "./score";

/** What must stay the same: what the page is, where the guide points, and whether it says that it is over. */
interface Meaning {
  readonly kind: string;
  readonly step: string;
  readonly pointed: readonly string[];
}

interface Tried {
  readonly file: string;
  readonly project: string;
  readonly lang: string;
  readonly mutator: string;
  readonly same: boolean;
  readonly was: Meaning;
  readonly is: Meaning;
}

function meaningOf(recognition: Recognition, url: URL, byIntent: boolean): Meaning {
  const step = stepOn(recognition, url);
  const refs = step.target ? [step.target.ref] : step.choices.map(({ ref }) => ref);
  const pointed = recognition.controls.filter(({ ref }) => refs.includes(ref));
  const told = pointed.map(({ intent, name }) => (byIntent ? intent : fold(name)));
  return { kind: recognition.kind, step: step.key, pointed: [...told].sort() };
}

const alike = (a: Meaning, b: Meaning) => JSON.stringify(a) === JSON.stringify(b);

/** Each label in the next language in which its project has it. */
function translationsFor(controls: readonly ControlRow[]): (row: PageRow) => Record<string, string> {
  const byKey = Map.groupBy(controls, ({ project, key }) => `${project} ${String(key)}`);
  return ({ lang }) => {
    const found: Record<string, string> = {};
    for (const rows of byKey.values()) {
      const own = rows.find((row) => row.lang === lang);
      const others = rows.filter((row) => row.lang !== lang && ["en", "fr", "de", "es", "it", "nl"].includes(row.lang));
      const other = others[(own?.text.length ?? 0) % Math.max(1, others.length)];
      if (own && other && own.label === other.label && !own.ambiguous && !other.ambiguous) found[own.text] = other.text;
    }
    return found;
  };
}

interface ReadingWindow {
  bench: typeof import("../../tests/bench/reader");
}

/** In the page: what the reader sees, once the frames that were made have come. */
async function seeHere(lookout: Lookout): Promise<Sight> {
  const { bench } = window as unknown as ReadingWindow;
  const frames = [...document.querySelectorAll("iframe")];
  await Promise.all(
    frames.map((frame) =>
      // Another origin's is not read.
      !frame.contentDocument || frame.contentDocument.readyState === "complete"
        ? null
        : new Promise((resolve) => frame.addEventListener("load", resolve, { once: true })),
    ),
  );
  let count = 0;
  const refs = new WeakMap<Element, string>();
  const refOf = (element: Element) => {
    const known = refs.get(element) ?? `c${++count}`;
    refs.set(element, known);
    return known;
  };
  return bench.sightOf(document, { wanted: bench.wantedBy(lookout), ours: null, loaded: 0, refOf }).sight;
}

/** In the page: its document anew. Going there again takes the browser ten times as long. */
function writeHere(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

/** Tabs at work at a time. */
const tabs = 2;

/**
 * Changes each page in every way that leaves its meaning, and reads it again in a real browser: by the reader and the
 * rules of the product, without the extension around them, which takes ten times as long.
 */
export async function tryMutants(pages: readonly PageRow[], controls: readonly ControlRow[], directory: string) {
  const browser = await Chromium.launch();
  const tried: Tried[] = [];
  const translations = translationsFor(controls);
  const code = await bundleForPage(new URL("../../tests/bench/reader.ts", import.meta.url).pathname);
  const lookout = lookoutFor([], []);
  const left = [...pages];

  async function work(): Promise<void> {
    const page = await browser.context.newPage();
    // An initial script has a scope of its own.
    await page.addInitScript(`${code}\nwindow.bench = bench;`);
    for (let row = left.shift(); row; row = left.shift()) {
      const url = new URL(addressOf(row));
      const html = readFileSync(`${directory}/${row.file}`, "utf8");
      const here = ({ pathname, search, host }: URL) =>
        host + pathname + search === url.host + url.pathname + url.search;
      await page.route(here, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
      const words = translations(row);
      await page.goto(url.href);
      const read = async (mutator: Mutator | null): Promise<Recognition | null> => {
        await page.evaluate(writeHere, html);
        if (mutator) {
          const change = new Function("words", `return (${mutator.toString()})(words)`);
          if (!(await page.evaluate<boolean, Record<string, string>>(change as never, words))) return null;
        }
        return recognise(await page.evaluate(seeHere, lookout), url, null);
      };
      const first = await read(null);
      for (const [name, mutator] of Object.entries(mutators)) {
        const byIntent = name === "translated";
        const again = await read(mutator);
        if (!first || !again) continue;
        const [was, is] = [meaningOf(first, url, byIntent), meaningOf(again, url, byIntent)];
        tried.push({
          file: row.file,
          project: row.project,
          lang: row.lang,
          mutator: name,
          same: alike(was, is),
          was,
          is,
        });
      }
      await page.unroute(here);
    }
  }
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await browser.close();
  }
  const figures = (some: readonly Tried[]) => {
    const same = some.filter((one) => one.same).length;
    return { n: some.length, same: share(same, some.length)?.value ?? null };
  };
  return {
    ...figures(tried),
    mutators: by(tried, ({ mutator }) => mutator, figures),
    projects: by(tried, ({ project }) => project, figures),
    changed: tried.filter(({ same }) => !same),
  };
}
