import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const manifests = ["chrome-mv3", "firefox-mv3"].map((name) => `.output/${name}/manifest.json`);
const sources = ["src", "entrypoints", "public", "wxt.config.ts"];

/** When the newest file of a place was written, in milliseconds. */
function newest(place: string): number {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(`${place}/${name}`)));
}

/**
 * What speaks against testing a folder's build.
 * @returns `missing`, where nothing can be tested; `old`, where something else is tested than what is written
 */
export function buildIn(folder: string): "missing" | "old" | "fresh" {
  const built = manifests.map((name) => `${folder}/${name}`);
  if (!built.every((name) => existsSync(name))) return "missing";
  const written = sources.map((name) => `${folder}/${name}`).filter((name) => existsSync(name));
  const oldest = Math.min(...built.map((name) => statSync(name).mtimeMs));
  return Math.max(...written.map(newest)) > oldest ? "old" : "fresh";
}

/** Before the first test: what is tested is the build, and without one every test would fail in its own way. */
export default function buildThere(): void {
  const state = buildIn(root);
  if (state === "missing") throw new Error("There is no build in .output; run npm run build first.");
  if (state === "old")
    console.warn("src is newer than the build in .output; run npm run build to test what it says now.");
}
