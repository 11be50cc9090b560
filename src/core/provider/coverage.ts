import type { Channel, Knowledge, Provider } from "./schema";

/** How much is known of a provider, from where, and how old that is. */
export interface Coverage {
  readonly id: string;
  readonly name: string;
  readonly category: Provider["category"];
  /** Kinds of channels, in their order; none where there is nothing to cancel. */
  readonly channels: readonly Channel["kind"][];
  /** Languages in which labels are known, ISO 639-1. */
  readonly languages: readonly string[];
  readonly facts: Readonly<Record<Knowledge["confidence"], number>>;
  /** Days on which the oldest and the newest sourced fact were seen; null where all is recalled. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

const isKnowledge = (value: object): value is { knowledge: Knowledge } => "knowledge" in value;

/** Where every fact in a part of an entry comes from. */
export function knowledgeIn(value: unknown): Knowledge[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isKnowledge(value) ? [value.knowledge] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => (key === "knowledge" ? [] : knowledgeIn(inner)))];
}

/** Counts what the catalogue holds of a provider. */
export function coverageOf(provider: Provider): Coverage {
  const known = knowledgeIn({ ...provider, sources: {} });
  const count = (level: Knowledge["confidence"]) => known.filter(({ confidence }) => confidence === level).length;
  const days = known.flatMap(({ confidence, seen }) => (confidence === "recalled" ? [] : [seen])).sort();
  const presses = provider.channels.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.do === "press" ? [step] : [])),
  );
  const languages = [...presses, ...provider.decoys].flatMap(({ labels }) => Object.keys(labels));
  return {
    id: provider.id,
    name: provider.name,
    category: provider.category,
    channels: [...new Set(provider.channels.map(({ kind }) => kind))],
    languages: [...new Set(languages)].sort(),
    facts: { provider: count("provider"), "third-party": count("third-party"), recalled: count("recalled") },
    oldest: days[0] ?? null,
    newest: days.at(-1) ?? null,
  };
}
