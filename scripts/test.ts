import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserName, debianPackages, ensurePackages, locateBrowser, which } from "./browsers";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "quittance-test-"));
const report = { vitest: join(reports, "vitest.json"), playwright: join(reports, "playwright.json") };

interface Stage {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** Long-winded when all is well: its output is shown only when it fails. */
  readonly quiet?: boolean;
  /** Reads the totals of the tests that it ran. */
  readonly count?: () => Totals;
}

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

function vitestTotals(): Totals {
  const { numPassedTests, numFailedTests } = read(report.vitest) as Record<"numPassedTests" | "numFailedTests", number>;
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightTotals(): Totals {
  const { stats } = read(report.playwright) as { stats: Record<"expected" | "flaky" | "unexpected", number> };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

const stages: readonly Stage[] = [
  { title: "Prepare types", command: ["wxt", "prepare"], quiet: true },
  { title: "Lint and format", command: ["biome", "check", "."] },
  { title: "Types", command: ["tsc", "-p", "."] },
  {
    title: "Unit tests",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report.vitest}`],
    count: vitestTotals,
  },
  { title: "Build for Chromium", command: ["wxt", "build", "-b", "chrome"], quiet: true },
  { title: "Build for Firefox", command: ["wxt", "build", "-b", "firefox"], quiet: true },
  { title: "Mozilla's linter", command: ["web-ext", "lint", "--source-dir", ".output/firefox-mv3"], quiet: true },
  {
    title: "Tests in real browsers",
    command: ["playwright", "test", "--reporter=list,json"],
    count: playwrightTotals,
  },
];

const environment = {
  ...process.env,
  PATH: [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter),
  PLAYWRIGHT_JSON_OUTPUT_FILE: report.playwright,
  NO_UPDATE_NOTIFIER: "1",
};

/** Runs one stage to its end. @returns whether all was well */
function passes({ command: [program, ...args], quiet }: Stage): boolean {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    env: environment,
    encoding: "utf8",
    maxBuffer: 100_000_000,
    stdio: quiet ? "pipe" : "inherit",
    shell: process.platform === "win32",
  });
  if (error) console.error(error.message);
  if (quiet && status !== 0) console.error(`${stdout}${stderr}`);
  return status === 0;
}

/** Two browsers, and on Linux a screen of its own with a window manager and keys to press. */
function ensureBrowsers(): void {
  const browsers: readonly BrowserName[] = ["chromium", "firefox"];
  const screen = { Xvfb: "xvfb", xauth: "xauth", openbox: "openbox", xdotool: "xdotool" };
  const commands = process.platform === "linux" ? Object.entries(screen) : [];
  ensurePackages([
    ...browsers.flatMap((name) => (locateBrowser(name) ? [] : debianPackages[name])),
    ...commands.flatMap(([command, name]) => (which(command) ? [] : [name])),
  ]);
}

function main(): boolean {
  ensureBrowsers();
  const begun = Date.now();
  const totals: Totals[] = [];
  const say = () => {
    const sum = (of: keyof Totals) => totals.reduce((all, next) => all + next[of], 0);
    console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  };
  for (const stage of stages) {
    const seconds = ((Date.now() - begun) / 1000).toFixed(0);
    console.log(`\n== ${stage.title} (${seconds} s)`);
    const well = passes(stage);
    try {
      if (stage.count) totals.push(stage.count());
    } catch {
      if (well) throw new Error(`"${stage.title}" left no report of its tests.`);
    }
    if (!well) {
      console.log(`\nStopped at "${stage.title}": ${stage.command.join(" ")}`);
      say();
      return false;
    }
  }
  console.log();
  say();
  return true;
}

try {
  process.exitCode = main() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
