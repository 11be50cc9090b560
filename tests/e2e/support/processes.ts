import { readdirSync, readFileSync } from "node:fs";

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // It has ended meanwhile, or is someone else's.
  }
}

/** The command lines of all processes that name a text there or in their environment, as Linux tells. */
export function processesNaming(text: string): string[] {
  const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const all = numbers.map((number) => ({
    line: read(`/proc/${number}/cmdline`),
    environment: read(`/proc/${number}/environ`),
  }));
  return all
    .filter(({ line, environment }) => line.includes(text) || environment.includes(text))
    .map(({ line }) => line.replaceAll("\0", " "));
}
