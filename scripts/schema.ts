import { writeFileSync } from "node:fs";
import { providerFileSchema } from "./provider-file-schema";

// Writes the schema that editors read while someone fills in a provider's file.
const target = new URL("../src/providers/schema/provider.schema.json", import.meta.url);
writeFileSync(target, providerFileSchema());
