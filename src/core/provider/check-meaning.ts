import { fold } from "../language/fold";
import { channelMistakes } from "./check-channel";
import { type Mistake, repeated, shown } from "./check-mistake";
import { pageMistakes } from "./check-page";
import { reachMistakes } from "./check-reach";
import type { Provider } from "./schema";

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
  const ways: Mistake[] =
    channels.length > 0 === !provider.free
      ? []
      : [
          {
            path: ["channels"],
            says: provider.free
              ? "a service with nothing to cancel has no channels; remove them, or remove free."
              : "there is no way to cancel; add a channel, or say in free that there is nothing to cancel.",
          },
        ];
  return [
    ...named,
    ...ways,
    ...pageMistakes(provider),
    ...doubled,
    ...channels.flatMap((channel, at) => channelMistakes(provider, channel, ["channels", at])),
    ...decoyMistakes(provider),
    ...reachMistakes(provider),
  ];
}
