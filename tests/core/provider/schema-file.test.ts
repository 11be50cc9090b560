import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coverageTable } from "../../../scripts/coverage-table";
import { providerFileSchema } from "../../../scripts/provider-file-schema";
import { providerIndex } from "../../../scripts/provider-index";
import { coverageOf } from "../../../src/core/provider/coverage";
import { catalogue } from "../../../src/providers";

const folder = new URL("../../../src/providers/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

test("the schema for editors is that of the code; `npm run schema` writes it anew", () => {
  expect(read("schema/provider.schema.json")).toBe(providerFileSchema());
});

test("every provider's file names it, so that editors help", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const without = names.filter((name) => JSON.parse(read(name)).$schema !== "./schema/provider.schema.json");
  expect(names.length).toBeGreaterThan(0);
  expect(without).toEqual([]);
});

test("docs/coverage.md counts the catalogue as it is; `npm run coverage` writes it anew", () => {
  const written = readFileSync(new URL("../../../docs/coverage.md", import.meta.url), "utf8");
  expect(written).toBe(coverageTable(catalogue.map(coverageOf)));
});

test("the list of the catalogue imports every file; `npm run schema` writes it anew", () => {
  const imported = (text: string) => [...text.matchAll(/^import \w+ from "\.\/(.+)\.json";$/gm)].map(([, id]) => id);
  expect(imported(read("index.ts"))).toEqual(imported(providerIndex(catalogue.map(({ id }) => id))));
});
