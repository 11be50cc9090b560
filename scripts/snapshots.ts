import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { cleanMhtml } from "../src/core/evidence/mhtml/clean-mhtml";
import { allowAllSites } from "../tests/e2e/support/all-sites";
import { Chromium } from "../tests/e2e/support/chromium";
import { copyWithText, normalised, reopen } from "../tests/e2e/support/copies";
import { reopenArchive } from "../tests/e2e/support/page-archive";
import { build } from "./build";

interface Row {
  readonly name: string;
  readonly same: boolean;
  readonly apart: string;
  readonly requests: number;
  readonly scripts: number;
  readonly bytes: number;
  readonly ms: number;
  readonly mhtml: {
    readonly bytes: number;
    readonly ms: number;
    /** How long it took to clean it, and what came of that. */
    readonly cleaning: number;
    readonly same: boolean;
    readonly apart: string;
    readonly requests: number;
  };
}

/** Where two texts part, with some words around. */
function apart(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - 30);
  return `at ${at}: "${a.slice(from, at + 50)}" / "${b.slice(from, at + 50)}"`;
}

/** The same page in the browser's own format, cleaned and opened again. */
async function mhtmlOf(browser: Chromium, page: Page): Promise<Row["mhtml"]> {
  const cdp = await page.context().newCDPSession(page);
  const start = performance.now();
  const { data } = (await cdp.send("Page.captureSnapshot", { format: "mhtml" })) as { data: string };
  const ms = performance.now() - start;
  await cdp.detach();
  const written = Buffer.from(data);
  const cleaned = performance.now();
  const clean = cleanMhtml(written);
  const cleaning = performance.now() - cleaned;
  if (!clean) throw new Error("What the browser wrote is no MHTML.");
  // The format itself loses something: styles of shadow roots, to begin with.
  const own = await reopenArchive(browser, written);
  const again = await reopenArchive(browser, Buffer.from(clean));
  for (const { page } of [own, again]) await page.close();
  const [shown, kept] = [normalised(own.text), normalised(again.text)];
  const same = kept === shown;
  return {
    bytes: written.length,
    ms,
    cleaning,
    same,
    apart: same ? "" : apart(shown, kept),
    requests: again.refused.length,
  };
}

async function rowOf(browser: Chromium, own: Page, name: string, html: string): Promise<Row> {
  const url = `https://copied.example/${encodeURIComponent(name)}`;
  browser.serve({ url, html });
  const page = await browser.context.newPage();
  try {
    await page.goto(url, { waitUntil: "load" });
    const { copy, ms, text: shown } = await copyWithText(own, page);
    const live = normalised(shown);
    const mhtml = await mhtmlOf(browser, page);
    const { text, requests, scripts, bytes, page: again } = await reopen(browser, copy.html);
    await again.close();
    const kept = normalised(text);
    const same = kept === live;
    return {
      name,
      same,
      apart: same ? "" : apart(live, kept),
      requests: requests.length,
      scripts: scripts.length,
      bytes,
      ms,
      mhtml,
    };
  } finally {
    await page.close();
  }
}

const at = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const spread = (values: readonly number[], unit: string) =>
  `${at(values, 0.5).toFixed(0)} ${unit} median, ${at(values, 0.95).toFixed(0)} at 95 %, ${Math.max(...values).toFixed(0)} at most`;

const [folder, ...more] = process.argv.slice(2);
if (!folder || more.length > 0 || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error("Name one folder of HTML pages: npm run snapshots -- tests/pages/intego");
  process.exit(2);
}
const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.html?$/.test(name))
  .sort();
const rows: Row[] = [];
build({ browser: "chromium", practice: false });
const browser = await Chromium.launch();
try {
  await allowAllSites(browser);
  const own = await browser.own("icon/16.png");
  for (const name of names) {
    try {
      const row = await rowOf(browser, own, name, readFileSync(join(folder, name), "utf8"));
      rows.push(row);
      if (!row.same || row.requests > 0 || row.scripts > 0)
        console.log(`${name}: ${row.requests} requests, ${row.scripts} scripts, ${row.apart || "same text"}`);
      if (!row.mhtml.same || row.mhtml.requests > 0)
        console.log(`${name}: MHTML, cleaned: ${row.mhtml.requests} requests, ${row.mhtml.apart || "same text"}`);
    } catch (error) {
      console.log(`${name}: no copy: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    }
  }
} finally {
  await browser.close();
}
const count = (fits: (row: Row) => boolean) => rows.filter(fits).length;
console.log(`${names.length} pages, ${rows.length} copied and reopened without a network:`);
console.log(`  same visible text ${count(({ same }) => same)}`);
console.log(`  a request ${count(({ requests }) => requests > 0)}, a script ${count(({ scripts }) => scripts > 0)}`);
console.log(
  `  MHTML, cleaned: same visible text as before ${count(({ mhtml }) => mhtml.same)}, a request ${count(({ mhtml }) => mhtml.requests > 0)}; ${spread(
    rows.map(({ mhtml }) => mhtml.cleaning),
    "ms",
  )}`,
);
const kb = (of: (row: Row) => number) =>
  spread(
    rows.map((row) => of(row) / 1000),
    "kB",
  );
const ms = (of: (row: Row) => number) => spread(rows.map(of), "ms");
console.log(`  copy: ${kb(({ bytes }) => bytes)}; ${ms(({ ms }) => ms)}`);
console.log(`  MHTML: ${kb(({ mhtml }) => mhtml.bytes)}; ${ms(({ mhtml }) => mhtml.ms)}`);
if (rows.some(({ same, requests, scripts }) => !same || requests + scripts > 0) || rows.length < names.length)
  process.exitCode = 1;
