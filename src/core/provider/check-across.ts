import { type Mistake, oneOf, type Path, shown } from "./check-mistake";
import { hostFits } from "./match";
import type { Provider } from "./schema";

/** A file with its provider, or null when its shape is broken. */
export interface Entry {
  readonly name: string;
  readonly provider: Provider | null;
}

const bare = (host: string) => host.replace(/^\*\./, "");
const overlap = (a: string, b: string) => hostFits(a, bare(b)) || hostFits(b, bare(a));

/** Every place where a provider names another party. */
function partiesNamed({ billers, channels }: Provider): (readonly [Path, string])[] {
  return [
    ...billers.map((id, at) => [["billers", at], id] as const),
    ...channels.flatMap(({ biller, steps }, c) => [
      ...(biller ? [[["channels", c, "biller"], biller] as const] : []),
      ...steps.flatMap((step, s) =>
        step.do === "go-to" ? [[["channels", c, "steps", s, "party"], step.party] as const] : [],
      ),
    ]),
  ];
}

/** What is wrong with the parties that a provider names. */
export function partyMistakes(provider: Provider, entries: readonly Entry[]): Mistake[] {
  const known = entries.flatMap((entry) => entry.provider ?? []);
  const billers = known.filter(({ role }) => role === "biller").map(({ id }) => id);
  const broken = entries.filter((entry) => !entry.provider).map(({ name }) => name.replace(/\.json$/, ""));
  if (provider.role === "biller" && provider.billers.length > 0)
    return [
      {
        path: ["billers"],
        says: {
          en: "a biller has no billers of its own; leave the list empty.",
          fr: "un intermédiaire de paiement n’a pas lui-même d’intermédiaires ; laissez la liste vide.",
        },
      },
    ];
  return partiesNamed(provider).flatMap(([path, id]): Mistake[] => {
    if (billers.includes(id) || broken.includes(id)) return [];
    const seller = known.some((other) => other.id === id);
    const advice = oneOf(billers, { en: "add its file", fr: "ajoutez son fichier" });
    const says = {
      en: `${shown(id)} ${seller ? "is a provider, not a biller" : "is not in the catalogue"}; ${advice.en}.`,
      fr: `${shown(id)} ${seller ? "est un fournisseur, pas un intermédiaire de paiement" : "n’est pas dans le catalogue"} ; ${advice.fr}.`,
    };
    return [{ path, says }];
  });
}

/**
 * An address must mean one party only; the files before in the list keep their host or id.
 * @param guests two files may agree that one is a guest on the other's host
 */
export function clashes(provider: Provider, before: readonly Entry[], guests = true): Mistake[] {
  return before.flatMap(({ name, provider: other }): Mistake[] => {
    if (!other) return [];
    const same: Mistake[] =
      other.id === provider.id
        ? [
            {
              path: ["id"],
              says: {
                en: `${shown(provider.id)} is also the id of ${name}; give each file its own.`,
                fr: `${shown(provider.id)} est aussi l’id de ${name} ; donnez à chaque fichier le sien.`,
              },
            },
          ]
        : [];
    const hosts = provider.hosts.flatMap(({ host }, at): Mistake[] => {
      const taken = other.hosts.find((candidate) => overlap(candidate.host, host));
      const agreed = guests && taken && (provider.hosts[at]?.with === other.id || taken.with === provider.id);
      return taken && !agreed
        ? [
            {
              path: ["hosts", at, "host"],
              says: {
                en: `${shown(host)} belongs to ${name} already (${taken.host}); ${guests ? 'leave it to one of them, or write "with"' : "remove it from this file"}.`,
                fr: `${shown(host)} est déjà à ${name} (${taken.host}) ; ${guests ? 'laissez-le à l’un des deux, ou écrivez "with"' : "retirez-le de ce fichier"}.`,
              },
            },
          ]
        : [];
    });
    const descriptors = provider.descriptors.flatMap(({ text, shared }, at): Mistake[] => {
      const taken = other.descriptors.find((candidate) => candidate.text.toUpperCase() === text.toUpperCase());
      return taken && !(taken.shared && shared)
        ? [
            {
              path: ["descriptors", at, "text"],
              says: {
                en: `${shown(text)} is also in ${name}; write "shared": true in both, or keep it in one.`,
                fr: `${shown(text)} est aussi dans ${name} ; écrivez "shared": true dans les deux, ou gardez-le dans un seul.`,
              },
            },
          ]
        : [];
    });
    return [...same, ...hosts, ...descriptors];
  });
}

/** What is wrong between the files: for each of them, in the same order. */
export function acrossMistakes(entries: readonly Entry[]): Mistake[][] {
  return entries.map(({ provider }, at) =>
    provider ? [...clashes(provider, entries.slice(0, at)), ...partyMistakes(provider, entries)] : [],
  );
}
