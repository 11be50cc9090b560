import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "../../../scripts/browsers";
import { until } from "../../../scripts/until";
import type { Display } from "./display";
import { processesNaming } from "./processes";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** `npm start` as a person with a screen runs it, with a place of its own for temporary files. */
export class NpmStart {
  /** Everything that stands in the terminal. */
  said = "";
  /** Its exit code; null while it runs. */
  code: number | null = null;

  private constructor(
    private readonly folder: string,
    private readonly temporary: string,
    private readonly process: ChildProcess,
  ) {
    const hear = (data: Buffer) => {
      this.said += data.toString();
    };
    process.stdout?.on("data", hear);
    process.stderr?.on("data", hear);
    process.once("exit", (code, signal) => {
      this.code = code ?? (signal ? -1 : null);
    });
  }

  /** @param flags more of them for the browser */
  static on(display: Display, lang: "en" | "fr", flags = ""): NpmStart {
    const folder = mkdtempSync(join(tmpdir(), "quittance-start-"));
    const temporary = join(folder, "tmp");
    mkdirSync(temporary);
    // The same browser, with a second door: the first is taken by what is tested here.
    const browser = join(folder, "browser");
    const command = `"${findBrowser("chromium")}" --remote-debugging-port=0 ${flags}`;
    writeFileSync(browser, `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 });
    const { CI: _ci, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
    const started = spawn("npm", ["start"], {
      cwd: root,
      // A group of its own, which can be ended as a whole.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...environment,
        DISPLAY: display.name,
        LANG: lang === "fr" ? "fr_FR.UTF-8" : "en_GB.UTF-8",
        TMPDIR: temporary,
        QUITTANCE_CHROMIUM: browser,
        // Node's own cache would stay in the folder for temporary files, as it may.
        NODE_DISABLE_COMPILE_CACHE: "1",
      },
    });
    return new NpmStart(folder, temporary, started);
  }

  /** Looks into the browser that it opened, from outside; closing what comes back leaves that browser open. */
  async browser(): Promise<Browser> {
    const file = readdirSync(this.temporary)
      .map((name) => join(this.temporary, name, "DevToolsActivePort"))
      .find((path) => existsSync(path));
    if (!file) throw new Error("No browser of this run is open.");
    const [port] = readFileSync(file, "utf8").split("\n");
    return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  }

  /** Command lines of what it has started and what that has started, as far as it still runs. */
  running(): string[] {
    return processesNaming(this.temporary);
  }

  /** Temporary files that are there. */
  files(): string[] {
    return readdirSync(this.temporary);
  }

  /** Ends it where it has not ended by itself, and clears away. */
  async end(): Promise<void> {
    if (this.code === null && this.process.pid) process.kill(-this.process.pid, "SIGTERM");
    // The browser writes into its profile to the last.
    await until(
      () => `These do not end: ${this.running().join("\n")}`,
      async () => this.running().length === 0 || null,
    );
    rmSync(this.folder, { recursive: true, force: true });
  }
}
