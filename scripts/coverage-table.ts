import type { Coverage } from "../src/core/provider/coverage";

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

/** The coverage of the catalogue as a document. */
export function coverageTable(all: readonly Coverage[]): string {
  const sum = (level: keyof Coverage["facts"]) => all.reduce((total, { facts }) => total + facts[level], 0);
  const days = all.flatMap(({ oldest, newest }) => (oldest && newest ? [oldest, newest] : [])).sort();
  const rows = all.map(({ id, name, category, channels, languages, facts, oldest, newest }) =>
    row([
      `${name} (\`${id}\`)`,
      category,
      channels.join(", ") || "nothing to cancel",
      languages.join(", ") || "–",
      facts.provider,
      facts["third-party"],
      facts.recalled,
      oldest ?? "–",
      newest ?? "–",
    ]),
  );
  return [
    "# What the catalogue knows",
    "",
    "Written by `npm run coverage`. A fact is *own* where the provider's own page says it, *others'* where somebody else's guide or public code does, *recalled* where nobody could be cited: the product then says so. Days are those on which the source was last seen saying it.",
    "",
    row(["entry", "kind", "ways to cancel", "labels in", "own", "others'", "recalled", "oldest", "newest"]),
    row(["---", "---", "---", "---", "---:", "---:", "---:", "---", "---"]),
    ...rows,
    "",
    `**${all.length} entries**, ${sum("provider") + sum("third-party") + sum("recalled")} facts: ${sum("provider")} own, ${sum("third-party")} others', ${sum("recalled")} recalled; seen between ${days[0] ?? "–"} and ${days.at(-1) ?? "–"}. Facts without a source or a mark: 0, since the build refuses them.`,
    "",
  ].join("\n");
}
