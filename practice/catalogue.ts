import type { Provider, ProviderFile } from "../src/core/provider/schema";
import { withSources } from "../src/core/provider/with-sources";
import { catalogue as real } from "../src/providers/index";
import practice from "./practice.json";

/** The catalogue of the practice build: everything of the real one, and the provider of this machine. */
export const catalogue: readonly Provider[] = [...real, withSources(practice as ProviderFile)].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
