import { readdirSync, writeFileSync } from "node:fs";
import { providerFileSchema } from "./provider-file-schema";
import { providerIndex } from "./provider-index";

// Writes what follows from the catalogue's shape and its files: the schema that editors read, and the list of them.
const folder = new URL("../src/providers/", import.meta.url);
const ids = readdirSync(folder).flatMap((name) => (name.endsWith(".json") ? [name.replace(/\.json$/, "")] : []));
writeFileSync(new URL("schema/provider.schema.json", folder), providerFileSchema());
writeFileSync(new URL("index.ts", folder), providerIndex(ids));
