import type { Page } from "@playwright/test";
import { bundleForPage } from "./bundle";
import { pageOf } from "./pages";

/** Median times of one page, in ms. */
export interface RecognitionTime {
  readonly elements: number;
  /** A plain walk over the text. */
  readonly walk: number;
  /** The first result: the door says that the page may be about an account. */
  readonly door: number;
  /** The door says that another page, of the same size, is not. */
  readonly silent: number;
  /** A plain Fathom ruleset finds the control. */
  readonly fathom: number;
  /** The first whole recognition, before anything is warm. */
  readonly first: number;
  /** What the reader does in the page. */
  readonly look: number;
  /** What the worker makes of it. */
  readonly understand: number;
}

interface BenchWindow {
  bench: typeof import("./recogniser");
}

/** Times recognition beside one plain walk over the same text nodes, in the same page and run. */
export async function timeRecognition(page: Page, elements: number): Promise<RecognitionTime> {
  const code = await bundleForPage(new URL("recogniser.ts", import.meta.url).pathname);
  await page.setContent(pageOf(elements, false));
  await page.addScriptTag({ content: code });
  const silent = await page.evaluate(timeDoor, false);
  await page.setContent(pageOf(elements));
  await page.addScriptTag({ content: code });
  const door = await page.evaluate(timeDoor, true);
  return { ...(await page.evaluate(timeReading)), door, silent };
}

/** In the page: how long the door takes to say what is expected of it. */
function timeDoor(about: boolean): number {
  const { bench } = window as unknown as BenchWindow;
  const times = Array.from({ length: 9 }, () => {
    const begun = performance.now();
    for (let n = 0; n < 20; n++)
      if (bench.mayBeAccount(document, "https://example.org/x") !== about) throw new Error("The door is wrong.");
    return (performance.now() - begun) / 20;
  });
  return times.sort((a, b) => a - b)[4] ?? 0;
}

/** In the page: everything else, beside a plain walk. */
function timeReading(): Omit<RecognitionTime, "door" | "silent"> {
  const { bench } = window as unknown as BenchWindow;
  const refs = new WeakMap<Element, string>();
  let count = 0;
  const around = {
    wanted: bench.wantedBy(bench.lookoutFor([], [])),
    ours: null,
    loaded: 0,
    refOf: (element: Element) => {
      const known = refs.get(element) ?? `c${++count}`;
      refs.set(element, known);
      return known;
    },
  };
  const time = (work: () => void): number => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
  const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const walk = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
    if (length === 0) throw new Error("The page is empty.");
  };
  const address = new URL("https://example.org/account");
  const look = () => bench.sightOf(document, around).sight;
  const understand = () => {
    const { kind } = bench.recognise(look(), address, null);
    if (kind !== "billing") throw new Error(`Recognised as ${kind}.`);
  };
  const first = time(understand);
  const times = (work: () => void) => median(Array.from({ length: 9 }, () => time(work)));
  const sight = look();
  return {
    elements: document.querySelectorAll("*").length,
    // The clock is too coarse for one walk over a small page.
    walk: times(() => Array.from({ length: 50 }, walk)) / 50,
    first,
    look: times(look),
    understand: times(() => bench.recognise(sight, address, null)),
    fathom: times(() => {
      const found = bench.fathomOf(document);
      if (found !== "Cancel subscription") throw new Error(`Fathom found ${found}.`);
    }),
  };
}
