import { readdirSync, readFileSync } from "node:fs";
import { checkCatalogue } from "../src/core/provider/check";
import type { Provider } from "../src/core/provider/schema";

const folder = new URL("../src/providers/", import.meta.url);
const practice = new URL("../practice/practice.json", import.meta.url);

/**
 * The catalogue's files as they are on disk, checked.
 * @param today `YYYY-MM-DD` where a source seen later is a mistake; the build leaves it out, so as to depend on no clock
 * @throws with every mistake, file and line
 */
export function readCatalogue(withPractice: boolean, today: string | null = null): Provider[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const files = names.map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
  if (withPractice) files.push({ name: "practice.json", text: readFileSync(practice, "utf8") });
  const { providers, mistakes } = checkCatalogue(files, today);
  if (mistakes.length > 0) throw new Error(`The catalogue has mistakes:\n${mistakes.join("\n")}`);
  return providers;
}
