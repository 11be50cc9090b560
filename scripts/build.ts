import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BrowserName } from "./browsers";

const root = fileURLToPath(new URL("..", import.meta.url));
const wxt = fileURLToPath(new URL("../node_modules/wxt/bin/wxt.mjs", import.meta.url));

interface Build {
  readonly browser: BrowserName;
  /** With the practice provider, in a folder of its own. */
  readonly practice: boolean;
}

const named = (browser: BrowserName) => (browser === "chromium" ? "chrome" : "firefox");

/** Where a build is put. */
export function buildFolder({ browser, practice }: Build): string {
  return `${root}.output/${practice ? "practice-" : ""}${named(browser)}-mv3`;
}

/** Builds the extension without a word on stdout. @returns its folder @throws with what the build printed */
export function build(what: Build): string {
  const mode = what.practice ? ["--mode", "practice"] : [];
  console.error(`Building the extension for ${what.browser} …`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, "build", "-b", named(what.browser), ...mode], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
  return buildFolder(what);
}
