import { fold } from "../language/fold";
import { channelMistakes } from "./check-channel";
import { type Mistake, type Path, repeated, shown } from "./check-mistake";
import { pageMistakes } from "./check-page";
import type { Knowledge, Provider } from "./schema";

function hasKnowledge(value: object): value is { knowledge: Knowledge } {
  return "knowledge" in value;
}

/** Every `knowledge` in a value, wherever it stands. */
function knowledgeIn(value: unknown, path: Path): (readonly [Path, Knowledge])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = hasKnowledge(value) ? [[[...path, "knowledge"], value.knowledge] as const] : [];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [...own, ...entries.flatMap(([key, inner]) => knowledgeIn(inner, [...path, key]))];
}

function sourceMistakes(provider: Provider): Mistake[] {
  return knowledgeIn(provider, []).flatMap(([path, { source, confidence }]): Mistake[] => {
    if (source !== null || confidence === "recalled") return [];
    const says = `a fact of confidence "${confidence}" needs its source; add the address or write "recalled".`;
    return [{ path: [...path, "source"], says }];
  });
}

/** A label that ends in one place and keeps in another would make the guide point at the wrong one. */
function decoyMistakes(provider: Provider): Mistake[] {
  const decoys = new Set(provider.decoys.flatMap(({ labels }) => Object.values(labels).flat()).map(fold));
  return provider.channels.flatMap(({ steps }, c) =>
    steps.flatMap((step, s): Mistake[] => {
      if (step.do !== "press" || !step.final) return [];
      return Object.entries(step.labels).flatMap(([language, labels]) =>
        labels.flatMap((label, at): Mistake[] => {
          if (!decoys.has(fold(label))) return [];
          const says = `${shown(label)} is also the label of a decoy; keep it in one of the two.`;
          return [{ path: ["channels", c, "steps", s, "labels", language, at], says }];
        }),
      );
    }),
  );
}

/**
 * What is wrong with a provider taken by itself.
 * @param fileId the file's name without its ending
 */
export function meaningMistakes(provider: Provider, fileId: string): Mistake[] {
  const { id, channels } = provider;
  const named: Mistake[] =
    id === fileId
      ? []
      : [
          {
            path: ["id"],
            says: `${shown(id)} is not the file's name; use "${fileId}" or rename the file.`,
          },
        ];
  const doubled = repeated(channels.map((channel) => channel.id)).map(
    (at): Mistake => ({
      path: ["channels", at, "id"],
      says: `${shown(channels[at]?.id)} stands here twice; give each channel its own id.`,
    }),
  );
  return [
    ...named,
    ...pageMistakes(provider),
    ...doubled,
    ...channels.flatMap((channel, at) => channelMistakes(provider, channel, ["channels", at])),
    ...decoyMistakes(provider),
    ...sourceMistakes(provider),
  ];
}
