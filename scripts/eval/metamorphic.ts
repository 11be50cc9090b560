import { readFileSync } from "node:fs";
import { fold } from "../../src/core/language/fold";
import type { Recognition } from "../../src/core/recognition/recognition";
import { allowAllSites } from "../../tests/e2e/support/all-sites";
import { Chromium } from "../../tests/e2e/support/chromium";
import { type Mutator, mutators } from "./mutators";
import { addressOf, recognitionOf, stepOn } from "./read-page";
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

/** Changes each page in every way that leaves its meaning, and asks the built extension again. */
export async function tryMutants(pages: readonly PageRow[], controls: readonly ControlRow[], directory: string) {
  const browser = await Chromium.launch();
  const tried: Tried[] = [];
  const translations = translationsFor(controls);
  try {
    await allowAllSites(browser);
    const own = await browser.own("icon/16.png");
    for (const row of pages) {
      const url = new URL(addressOf(row));
      browser.serve({ url: url.href, html: readFileSync(`${directory}/${row.file}`, "utf8") } as never);
      const read = async (mutator: Mutator | null, byIntent: boolean): Promise<Meaning | null> => {
        const page = await browser.open(url.href);
        try {
          if (mutator) {
            const changed = await page.evaluate<boolean, Record<string, string>>(
              new Function("words", `return (${mutator.toString()})(words)`) as never,
              translations(row),
            );
            if (!changed) return null;
          }
          return meaningOf(await recognitionOf(own, page), url, byIntent);
        } finally {
          await page.close();
        }
      };
      const [was, intents] = [await read(null, false), await read(null, true)];
      for (const [name, mutator] of Object.entries(mutators)) {
        const byIntent = name === "translated";
        const is = await read(mutator, byIntent);
        const before = byIntent ? intents : was;
        if (!is || !before) continue;
        const { file, project, lang } = row;
        tried.push({ file, project, lang, mutator: name, same: alike(before, is), was: before, is });
      }
    }
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
