import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

const override = { chromium: "QUITTANCE_CHROMIUM", firefox: "QUITTANCE_FIREFOX" };
const commands = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
  ],
  firefox: ["firefox-esr", "firefox"],
};
const fixed = {
  chromium: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
};
export const debianPackages = { chromium: ["chromium"], firefox: ["firefox-esr"] };

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program on the PATH; null when there is none. */
export function which(command: string): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, command)).find(runs) ?? null;
}

/** Where a browser is: named by the environment, on the PATH, or where installers put it; null when missing. */
export function locateBrowser(name: BrowserName): string | null {
  const named = process.env[override[name]];
  if (named) return runs(named) ? named : null;
  return commands[name].map(which).find((path) => path !== null) ?? fixed[name].find(runs) ?? null;
}

/** Like `locateBrowser`. @throws with the command that installs it */
export function findBrowser(name: BrowserName): string {
  const found = locateBrowser(name);
  if (found) return found;
  throw new Error(
    `No ${name} was found. Install one (Debian: sudo apt-get install -y ${debianPackages[name].join(" ")}), or set ${override[name]} to its path.`,
  );
}

/** Installs missing Debian packages where we are root and have apt-get; else says the exact command. */
export function ensurePackages(missing: readonly string[]): void {
  if (missing.length === 0) return;
  const root = process.getuid?.() === 0;
  const command = `apt-get install -y --no-install-recommends ${missing.join(" ")}`;
  if (!root || !which("apt-get"))
    throw new Error(`Missing on this machine: ${missing.join(", ")}. Install with: sudo ${command}`);
  console.log(`Installing from Debian: ${missing.join(", ")}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update"], { stdio: "ignore", env: environment });
  execFileSync("apt-get", command.split(" ").slice(1), {
    stdio: ["ignore", "ignore", "inherit"],
    env: environment,
  });
}
