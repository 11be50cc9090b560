import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";

/** A screen of its own with a window manager, on which real keys can be pressed. */
export class Display {
  private constructor(
    readonly name: string,
    private readonly processes: readonly ChildProcess[],
  ) {}

  static async open(): Promise<Display> {
    // Without "-noreset" the screen begins anew when its last program leaves: one that only looks for a title and
    // goes would take the window manager with it, which is just coming.
    const options = ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"];
    const server = spawn("Xvfb", options, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
    const number = await new Promise<string>((resolve, reject) => {
      server.once("error", reject);
      server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}.`)));
      server.stdio[3]?.once("data", (data: Buffer) => resolve(data.toString().trim()));
    });
    const name = `:${number}`;
    const manager = spawn("openbox", { env: { ...process.env, DISPLAY: name }, stdio: "ignore" });
    return new Display(name, [manager, server]);
  }

  /** Presses keys as a person would, in whatever window has the focus: `alt+shift+q`, `Tab`, `Return`. */
  press(...keys: readonly string[]): void {
    execFileSync("xdotool", ["key", "--clearmodifiers", "--delay", "60", ...keys], {
      env: { ...process.env, DISPLAY: this.name },
    });
  }

  /** Title of the window in front; nothing while there is none. */
  title(): string {
    const { stdout } = spawnSync("xdotool", ["getactivewindow", "getwindowname"], {
      env: { ...process.env, DISPLAY: this.name },
      encoding: "utf8",
    });
    return stdout.trim();
  }

  close(): void {
    for (const process of this.processes) process.kill();
  }
}
