import { getDomain } from "tldts";
import { fold } from "../language/fold";
import { type CatalogueFile, type Checked, type Complaint, checkFile, complaintsOf } from "./check";
import { clashes, type Entry, partyMistakes } from "./check-across";
import { type Mistake, type Path, shown } from "./check-mistake";
import { namesOf } from "./parties";
import type { Provider } from "./schema";

/** A file of the person's as it was found: an entry that may be used, or what is wrong. */
export interface OwnChecked {
  /** Null when anything is wrong. */
  readonly provider: Provider | null;
  /** The entry's own id, where the file could be read that far. */
  readonly id: string | null;
  readonly mistakes: readonly Complaint[];
}

/** What two parties may not both be called: bills and pages name them, and one must not pass for the other. */
function nameMistakes(provider: Provider, before: readonly Entry[]): Mistake[] {
  const places: readonly (readonly [Path, string])[] = [
    [["name"], provider.name],
    ...provider.aliases.map((alias, at) => [["aliases", at], alias] as const),
  ];
  return places.flatMap(([path, name]) =>
    before.flatMap((other): Mistake[] =>
      other.provider && namesOf(other.provider).some((taken) => fold(taken) === fold(name))
        ? [
            {
              path,
              says: {
                en: `${shown(name)} is a name of ${other.name} already; use another.`,
                fr: `${shown(name)} est déjà un nom de ${other.name} ; prenez-en un autre.`,
              },
            },
          ]
        : [],
    ),
  );
}

/** Nobody looks over a file of the person's: a domain under which anybody may have a name would reach all of them. */
function domainMistakes({ domains }: Provider): Mistake[] {
  return domains.flatMap((domain, at): Mistake[] =>
    getDomain(domain, { allowPrivateDomains: true })
      ? []
      : [
          {
            path: ["domains", at],
            says: {
              en: `${shown(domain)} is not the domain of one provider; write it out, such as shop.example.`,
              fr: `${shown(domain)} n’est pas le domaine d’un seul fournisseur ; écrivez-le en entier, comme shop.example.`,
            },
          },
        ],
  );
}

const entryOf = (provider: Provider): Entry => ({ name: provider.name, provider });

/**
 * Checks files of the person's own as the shipped ones are checked, and against those: an own file takes no id, name,
 * host or statement line of another entry, and is no guest on another's host. Their names are as they like.
 * @param files in the order in which they were loaded: the earlier one keeps what two of them claim
 */
export function checkOwnFiles(files: readonly CatalogueFile[], shipped: readonly Provider[]): OwnChecked[] {
  const checked: readonly Checked[] = files.map((file) => checkFile(file, false));
  const whole = checked.flatMap(({ provider, mistakes }) => (provider && mistakes.length === 0 ? [provider] : []));
  const all = [...shipped, ...whole].map(entryOf);
  const kept = shipped.map(entryOf);
  return checked.map((file): OwnChecked => {
    const { provider } = file;
    if (!provider) return { provider: null, id: null, mistakes: complaintsOf(file, file.mistakes) };
    const mistakes = [
      ...file.mistakes,
      ...clashes(provider, kept, false),
      ...nameMistakes(provider, kept),
      ...domainMistakes(provider),
      ...partyMistakes(provider, all),
    ];
    const fits = mistakes.length === 0;
    if (fits) kept.push(entryOf(provider));
    return { provider: fits ? provider : null, id: provider.id, mistakes: complaintsOf(file, mistakes) };
  });
}
