import type { World } from "./world";

/** Those of the patterns that the browser lets us have now, each once. */
export async function allowedOf({ browser }: World, patterns: readonly string[]): Promise<string[]> {
  const asked = await Promise.all(
    [...new Set(patterns)].map(async (pattern) =>
      (await browser.permissions.contains({ origins: [pattern] })) ? [pattern] : [],
    ),
  );
  return asked.flat().sort();
}
