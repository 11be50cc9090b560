import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { openAuthority, type PracticeAuthority } from "../practice/authority";
import { launchChromium } from "../practice/chromium-driver";
import { launchFirefox } from "../practice/firefox-driver";
import { openForPerson } from "../practice/person";
import { play } from "../practice/play";
import { type PracticeSite, servePractice, timePath } from "../practice/server";
import { wordsOf } from "../practice/site/words";
import { wordsFor } from "../src/locales/words";
import { type BrowserName, debianPackages, ensurePackages, findBrowser, locateBrowser } from "./browsers";
import { build } from "./build";

const usage = "npm start [-- [--browser chromium|firefox] [--play] [--lang en|fr]]";

interface Options {
  readonly browser: BrowserName;
  readonly play: boolean;
  readonly lang: "en" | "fr";
}

function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { browser: { type: "string" }, play: { type: "boolean" }, lang: { type: "string" } },
  });
  const { browser = "chromium", lang = process.env["LANG"]?.startsWith("fr") ? "fr" : "en" } = values;
  if (browser !== "chromium" && browser !== "firefox")
    throw new Error(`There is no browser "${browser}" here: ${usage}`);
  if (lang !== "en" && lang !== "fr") throw new Error(`The practice site speaks en and fr, not "${lang}": ${usage}`);
  const display = process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  return { browser, lang, play: values.play === true || process.env["CI"] === "true" || !display };
}

/** A name for this run's folder that sorts by time. */
function stamp(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19).replace(/:/g, "-");
}

async function playAlone(
  { browser, lang }: Options,
  site: PracticeSite,
  extension: string,
  authority: PracticeAuthority | null,
): Promise<void> {
  const folder = join(process.cwd(), "practice-run", stamp(new Date()));
  mkdirSync(folder, { recursive: true });
  const ours = wordsFor(lang);
  const launch = { folder: extension, origin: site.origin, words: ours, output: folder };
  console.log("Playing the whole cancellation in a real browser without a window.\n");
  const driver = await (browser === "firefox" ? launchFirefox(launch) : launchChromium(launch));
  try {
    const start = `${site.origin}/account?lang=${lang}`;
    const stamping = authority && { address: site.origin + timePath, certificate: authority.certificate };
    await play({ driver, start, authority: stamping, site: wordsOf(lang), ours, folder, print: console.log });
  } catch (error) {
    await driver.picture(join(folder, "failed.png")).catch(() => null);
    throw error;
  } finally {
    await driver.close();
    console.log(`\nPictures, the dossier and its unpacked folder: ${relative(process.cwd(), folder)}/`);
  }
}

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  if (!locateBrowser(options.browser)) ensurePackages(debianPackages[options.browser]);
  findBrowser(options.browser);
  const extension = build({ browser: options.browser, practice: true });
  const authority = options.play ? openAuthority() : null;
  const site = await servePractice(authority?.answer);
  try {
    if (options.play) await playAlone(options, site, extension, authority);
    else await openForPerson(options, site, extension);
  } finally {
    await site.close();
    authority?.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`\nIt did not work: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
