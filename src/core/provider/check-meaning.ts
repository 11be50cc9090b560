import { fold } from "../language/fold";
import { channelMistakes } from "./check-channel";
import { linkMistakes } from "./check-links";
import { type Mistake, repeated, shown } from "./check-mistake";
import { nameMistakes } from "./check-names";
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
          const says = {
            en: `${shown(label)} is also the label of a decoy; keep it in one of the two.`,
            fr: `${shown(label)} est aussi le texte d’un leurre (decoys) ; gardez-le à un seul des deux endroits.`,
          };
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
            says: {
              en: `${shown(id)} is not the file's name; use "${fileId}" or rename the file.`,
              fr: `${shown(id)} n’est pas le nom du fichier ; écrivez "${fileId}" ou renommez le fichier.`,
            },
          },
        ];
  const doubled = repeated(channels.map((channel) => channel.id)).map(
    (at): Mistake => ({
      path: ["channels", at, "id"],
      says: {
        en: `${shown(channels[at]?.id)} stands here twice; give each channel its own id.`,
        fr: `${shown(channels[at]?.id)} est là deux fois ; donnez à chaque chemin (channel) son propre id.`,
      },
    }),
  );
  const ways: Mistake[] =
    channels.length > 0 === !provider.free
      ? []
      : [
          {
            path: ["channels"],
            says: provider.free
              ? {
                  en: "a service with nothing to cancel has no channels; remove them, or remove free.",
                  fr: "un service où il n’y a rien à résilier n’a pas de channels ; retirez-les, ou retirez free.",
                }
              : {
                  en: "there is no way to cancel; add a channel, or say in free that there is nothing to cancel.",
                  fr: "il n’y a aucun moyen de résilier ; ajoutez un channel, ou dites dans free qu’il n’y a rien à résilier.",
                },
          },
        ];
  return [
    ...named,
    ...ways,
    ...nameMistakes(provider),
    ...pageMistakes(provider),
    ...linkMistakes(provider),
    ...doubled,
    ...channels.flatMap((channel, at) => channelMistakes(provider, channel, ["channels", at])),
    ...decoyMistakes(provider),
    ...reachMistakes(provider),
  ];
}
