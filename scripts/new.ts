import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { newProvider } from "./new-provider";

// npm run new provider <id>: a file to fill in, in the catalogue's list.
const [what, id, ...more] = process.argv.slice(2);
const usage = "npm run new provider <id>, for example: npm run new provider example-tv";

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (what !== "provider" || !id || more.length > 0) refuse(`Name what is new: ${usage}`);
if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) refuse(`"${id}" cannot be an id; use lower-case letters, digits and hyphens.`);
const file = new URL(`../src/providers/${id}.json`, import.meta.url);
if (existsSync(file)) refuse(`src/providers/${id}.json exists already; open it.`);
const today = new Date().toISOString().slice(0, 10);
writeFileSync(file, `${JSON.stringify(newProvider(id, today), null, 2)}\n`);
execFileSync("npm", ["run", "-s", "schema"], { stdio: "inherit" });
execFileSync("npx", ["biome", "check", "--write", "src/providers"], { stdio: "ignore" });
console.log(`Written: src/providers/${id}.json, and its line in src/providers/index.ts.
Next: fill in every “…” and the site (docs/catalogue.md says what each field means), then npm run catalogue.`);
