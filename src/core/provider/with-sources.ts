import type { Provider, ProviderFile } from "./schema";

/** Puts the source itself wherever a part of a file names it. */
function resolved(value: unknown, sources: ProviderFile["sources"]): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, sources));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "knowledge" && typeof inner === "string" ? sources[inner] : resolved(inner, sources),
    ]),
  );
}

/**
 * An entry as the product uses it.
 * @param file checked, with all defaults written out: every source that it names exists
 */
export function withSources(file: ProviderFile): Provider {
  return { ...(resolved({ ...file, sources: {} }, file.sources) as Provider), sources: file.sources };
}
