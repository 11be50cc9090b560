import type { Page } from "@playwright/test";
import { bundleForPage } from "./bundle";

/** Median times of one page, in ms: a plain walk, what the reader does in the page, what the worker makes of it. */
export interface RecognitionTime {
  readonly elements: number;
  readonly walk: number;
  readonly first: number;
  readonly look: number;
  readonly understand: number;
}

interface BenchWindow {
  bench: typeof import("./recogniser");
}

/** An account page with as much around it as there is on the web: menus, lists, tables, prose. */
function pageOf(elements: number): string {
  const rows = Math.max(1, Math.round((elements - 40) / 9));
  const row = (n: number) =>
    `<tr><td><a href="#${n}">Entry number ${n}</a></td><td><p>On day ${n % 28} of the month <b>somebody</b> wrote a line about nothing in particular.</p></td><td><button>Open</button> <span>12 files</span></td></tr>`;
  return `<!doctype html><html lang="en"><title>Account</title><body><nav><a href="/">Home</a><a href="/billing">Billing</a></nav><main>
<h1>Your subscription</h1><section><h2>Plan</h2><dl><dt>Current plan</dt><dd>Plus</dd><dt>Price</dt><dd>€20.00 per month</dd></dl>
<p>Renews on 12 December 2026</p><p>Account e-mail: someone@example.org</p><button>Cancel subscription</button></section>
<table>${Array.from({ length: rows }, (_, n) => row(n)).join("")}</table></main></body></html>`;
}

/** Times recognition beside one plain walk over the same text nodes, in the same page and run. */
export async function timeRecognition(page: Page, elements: number): Promise<RecognitionTime> {
  const code = await bundleForPage(new URL("recogniser.ts", import.meta.url).pathname);
  await page.setContent(pageOf(elements));
  await page.addScriptTag({ content: code });
  return page.evaluate(() => {
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
    };
  });
}
