/** A share with its 95 % interval by Wilson's score; null where there is nothing to share. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

/** Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927. */
export function share(hits: number, n: number): Share | null {
  if (n === 0) return null;
  const p = hits / n;
  const middle = p + (z * z) / (2 * n);
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return {
    value: rounded(p),
    low: rounded(Math.max(0, (middle - spread) / whole)),
    high: rounded(Math.min(1, (middle + spread) / whole)),
  };
}

/** One thing that was answered: what is right, what else would be, and what came. */
export interface Answered {
  readonly label: string;
  readonly alt: readonly string[];
  readonly got: string;
}

export const isRight = ({ label, alt, got }: Answered) => got === label || alt.includes(got);

export interface LabelScore {
  readonly n: number;
  readonly predicted: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly precision95: Share | null;
  readonly recall95: Share | null;
}

/** Precision, recall and F1 of one label; an alternative that was given counts as right for both. */
export function scoreLabel(all: readonly Answered[], label: string): LabelScore {
  const labelled = all.filter((one) => one.label === label);
  const predicted = all.filter((one) => one.got === label);
  const recall = share(labelled.filter(isRight).length, labelled.length);
  const precision = share(predicted.filter(isRight).length, predicted.length);
  const [p, r] = [precision?.value ?? null, recall?.value ?? null];
  return {
    n: labelled.length,
    predicted: predicted.length,
    precision: p,
    recall: r,
    f1: p !== null && r !== null && p + r > 0 ? rounded((2 * p * r) / (p + r)) : null,
    precision95: precision,
    recall95: recall,
  };
}

/** How often each label was answered with each. */
export function confusion(all: readonly Answered[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const { label, got } of all) {
    const row = table[label] ?? {};
    row[got] = (row[got] ?? 0) + 1;
    table[label] = row;
  }
  return table;
}

/** The same figures for each value of a key. */
export function by<Row, Figures>(
  rows: readonly Row[],
  key: (row: Row) => string,
  figures: (rows: readonly Row[]) => Figures,
): Record<string, Figures> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([name, own]) => [name, figures(own)]),
  );
}
