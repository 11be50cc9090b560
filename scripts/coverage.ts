import { writeFileSync } from "node:fs";
import { coverageOf } from "../src/core/provider/coverage";
import { coverageTable } from "./coverage-table";
import { readCatalogue } from "./read-catalogue";

// Writes docs/coverage.md anew and prints it: what the catalogue knows, from where, and how old that is.
const table = coverageTable(readCatalogue(false).map(coverageOf));
writeFileSync(new URL("../docs/coverage.md", import.meta.url), table);
console.log(table);
