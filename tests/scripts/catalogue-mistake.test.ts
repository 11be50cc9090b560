import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const parts = ["entrypoints", "public", "scripts", "src", "package.json", "tsconfig.json", "wxt.config.ts"];
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "quittance-build-"));
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** Changes one place of a catalogue file. @returns the number of its line */
function damage(name: string, from: string, to: string): number {
  const file = join(copy, "src/providers", name);
  const text = readFileSync(file, "utf8");
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${name} has no ${from}.`);
  writeFileSync(file, text.slice(0, at) + to + text.slice(at + from.length));
  return text.slice(0, at).split("\n").length;
}

const mistakes = [
  {
    what: "a page that does not exist",
    name: "intego.json",
    from: '"page": "account"',
    to: '"page": "acount"',
    says: '\\S+\\.page: "acount" is not a page of this provider; use one of .*account.*\\.',
  },
  {
    what: "a comment",
    name: "chatgpt.json",
    from: '"role"',
    to: '/* sells */ "role"',
    says: "comments are not allowed in a catalogue file; remove the comment\\.",
  },
];

test.each(mistakes)(
  "npm run build is stopped by $what, with file, line and a plain sentence",
  (mistake) => {
    const line = damage(mistake.name, mistake.from, mistake.to);
    const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
      shell: process.platform === "win32",
    });
    expect(stderr + stdout).toMatch(new RegExp(`^${mistake.name}:${line}: ${mistake.says}$`, "m"));
    expect(status).toBe(1);
    expect(existsSync(join(copy, ".output")), "nothing is built").toBe(false);
  },
  30_000,
);
