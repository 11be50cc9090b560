import { readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { timeBeside, timeStream } from "../tests/bench/beside";
import { timeCaptures, timeHash } from "../tests/bench/capture";
import { timeGallery } from "../tests/bench/gallery";
import { stream } from "../tests/bench/pages";
import { timePopup } from "../tests/bench/popup";
import { timeRecognition } from "../tests/bench/recognition";
import { Chromium } from "../tests/e2e/support/chromium";
import { longSite } from "../tests/e2e/support/long-pages";
import { build } from "./build";

const output = new URL("../.output/chrome-mv3/", import.meta.url);
const sizes = [500, 5_000, 50_000];
const ms = (time: number) => `${time.toFixed(2)} ms`;

function bytes(): void {
  console.log("Bytes of each bundle (Chromium build), plain and gzipped:");
  const recogniser = ["recognise.js", "reader.js"].map((name) => statSync(new URL(name, output)).size);
  console.log(
    `  ${String(recogniser.reduce((a, b) => a + b)).padStart(8)}           the recogniser: recognise.js and reader.js (goal ≤ 20,000)`,
  );
  const files = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:js|css)$/.test(name));
  for (const name of files.sort()) {
    const content = readFileSync(new URL(name, output));
    console.log(
      `  ${String(statSync(new URL(name, output)).size).padStart(8)} ${String(gzipSync(content).length).padStart(8)}  ${name}`,
    );
  }
}

async function recognition(browser: Chromium): Promise<void> {
  console.log("Recognition beside one plain walk over the same text nodes, same page, same run:");
  const page = await browser.context.newPage();
  for (const elements of sizes) {
    const time = await timeRecognition(page, elements);
    const beside = (value: number) => `${ms(value)} (${(value / time.walk).toFixed(1)}×)`;
    console.log(`  ${time.elements} elements: walk ${ms(time.walk)}`);
    console.log(`    first result (the door): an account's page ${beside(time.door)}, another ${beside(time.silent)}`);
    console.log(`    in the page ${beside(time.look)}, in the worker ${beside(time.understand)}`);
    console.log(`    Fathom's engine, five rules, English only: ${beside(time.fathom)}`);
    console.log(`    the first whole recognition, nothing warm: ${beside(time.first)}`);
  }
  await page.close();
}

async function peers(): Promise<void> {
  console.log("Script time in the page until quiet, both extensions on the same page of one Chromium:");
  for (const { elements, account, ours, autoconsent } of await timeBeside(sizes))
    console.log(
      `  ${elements} elements, ${account ? "an account's page" : "another"}: ours ${ms(ours)}, autoconsent ${ms(autoconsent)}: ${(ours / autoconsent).toFixed(2)} (goal ≤ 0.20)`,
    );
}

async function streams(browser: Chromium): Promise<void> {
  console.log(`A page that streams ${stream.rate} changes a second for ${stream.seconds} s, our share of one core:`);
  for (const { page, share } of await timeStream(browser))
    console.log(`  ${page}: ${(share * 100).toFixed(2)} % (goal ≤ 0.5 %)`);
}

async function popup(browser: Chromium): Promise<void> {
  const { empty, full } = await timePopup(browser, 1_000, 3_000);
  console.log("Popup, 1,000 cases and 3,000 exhibits stored, beside an empty store:");
  console.log(
    `  first paint ${ms(full.paint)} to ${ms(empty.paint)}: ${(full.paint / empty.paint).toFixed(2)} (goal ≤ 1.5)`,
  );
  console.log(`  cases shown ${ms(full.shown)} to ${ms(empty.shown)}: ${(full.shown / empty.shown).toFixed(2)}`);
}

async function inBrowser(measure: (browser: Chromium) => Promise<void>): Promise<void> {
  const browser = await Chromium.launch();
  await measure(browser).finally(() => browser.close());
}

async function capture(): Promise<void> {
  const site = await longSite();
  const browser = await Chromium.launch({ allow: site.origin });
  try {
    console.log(
      "A page kept whole, from the press until its four exhibits are stored (the browser takes two pictures a second):",
    );
    for (const { screens, ms: time } of await timeCaptures(browser, site.origin))
      console.log(`  ${screens} ${screens === 1 ? "screen" : "screens"}: ${ms(time)}`);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function hash(browser: Chromium): Promise<void> {
  const { ours, bare } = await timeHash(browser, 20_000_000);
  console.log(
    `Hashing an exhibit of 20 MB: ${ms(ours)}, bare crypto.subtle.digest ${ms(bare)}: ${(ours / bare).toFixed(2)}`,
  );
}

async function gallery(browser: Chromium): Promise<void> {
  const { empty, full, before, after, ...scrolls } = await timeGallery(browser, 200, 5_000);
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log("Gallery, 5,000 exhibits of 200 cases, beside an empty gallery:");
  console.log(`  first paint ${ms(full.paint)} to ${ms(empty.paint)}: ${(full.paint / empty.paint).toFixed(2)}`);
  console.log(`  exhibits shown ${ms(full.shown)} to ${ms(empty.shown)}: ${(full.shown / empty.shown).toFixed(2)}`);
  for (const [said, time] of [
    ["an empty page as long", scrolls.bare],
    ["scrolled through, 200 pixels a frame", scrolls.turned],
    ["flung through, 1,000 pixels a frame", scrolls.flung],
  ] as const)
    console.log(
      `  ${said}: ${time.frames} frames, ${time.long} longer than 50 ms, median ${ms(time.median)}, 95 % within ${ms(time.slowest5)}, main thread busy ${ms(time.busy)} a frame`,
    );
  for (const [when, held] of [
    ["before", before],
    ["after ", after],
  ] as const)
    console.log(
      `  ${when} scrolling: heap ${mb(held.heap)}, process ${mb(held.process)}, ${held.tiles} tiles, ${held.pictures} pictures, ${held.addresses} addresses of pictures`,
    );
}

/** What is measured, in this order; each part in a browser that the one before left alone. */
const parts: Readonly<Record<string, () => Promise<void> | void>> = {
  bytes,
  recognition: () => inBrowser(recognition),
  streams: () => inBrowser(streams),
  popup: () => inBrowser(popup),
  capture,
  hash: () => inBrowser(hash),
  gallery: () => inBrowser(gallery),
  peers,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}
// Measured is the extension as it is now, and not as somebody last built it.
build({ browser: "chromium", practice: false });
for (const [name, measure] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await measure();
