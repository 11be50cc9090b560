import { describe, expect, test } from "vitest";
import { matchAddress } from "@/core/provider/match";
import { catalogue } from "@/providers";
import { replicas } from "../../e2e/support/sites";

/** Entries whose pages stand on a biller's host: there the biller is who is met. */
const met: Readonly<Record<string, string>> = {};
const ownerOf = (provider: string) => met[provider] ?? provider;

describe(`every page against every entry: ${replicas.length} × ${catalogue.length}`, () => {
  test.each(replicas.map((page) => [`${page.provider}/${page.file}`, page] as const))(
    "%s is its own entry's and nobody else's",
    (_, page) => {
      const url = new URL(page.url);
      const claims = catalogue.filter((entry) => matchAddress([entry], url)).map(({ id }) => id);
      expect(claims).toEqual([ownerOf(page.provider)]);
      expect(matchAddress(catalogue, url)?.provider.id).toBe(ownerOf(page.provider));
    },
  );

  test("the matrix says how large it is", () => {
    console.log(
      `confusion matrix: ${replicas.length} pages × ${catalogue.length} entries = ${replicas.length * catalogue.length}`,
    );
    expect(new Set(replicas.map(({ provider }) => provider)).size).toBeGreaterThanOrEqual(5);
  });
});
