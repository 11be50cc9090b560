const digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A name for code, which cannot begin with a digit: \`2checkout\` is \`twoCheckout\`. */
function variableOf(id: string): string {
  const spelt = id.replace(/^\d/, (digit) => `${digits[Number(digit)]}-`);
  return spelt.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The list of the catalogue's files as code, for these ids. */
export function providerIndex(ids: readonly string[]): string {
  const sorted = [...ids].sort();
  return `import type { Provider, ProviderFile } from "../core/provider/schema";
import { withSources } from "../core/provider/with-sources";
${sorted.map((id) => `import ${variableOf(id)} from "./${id}.json";`).join("\n")}

const files = [
${sorted.map((id) => `  ${variableOf(id)},`).join("\n")}
] as readonly ProviderFile[];

/**
 * Everything we know of providers and billers, sorted by id. \`npm run schema\` writes this file anew.
 *
 * Nothing is parsed here: these files ship inside the package, and a test and the build put each of them
 * through \`checkCatalogue\`. Parsing them again would bring zod into every page that asks for a provider.
 * Each file writes out what the schema would fill in (\`shared\`, \`final\`), so that it is a \`Provider\` once its
 * sources are put in; the assertion is there because TypeScript reads \`"biller"\` in a JSON file as any string.
 */
export const catalogue: readonly Provider[] = files.map(withSources);
`;
}
