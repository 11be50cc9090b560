import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { providerFileSchema } from "../../../scripts/provider-file-schema";

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
