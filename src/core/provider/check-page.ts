import { type Mistake, type Path, repeated, shown } from "./check-mistake";
import { hostFits, pathPattern } from "./match";
import type { Provider } from "./schema";

type Page = Provider["pages"][number];

/** More of them make a pattern that can take a page's own address long to try. */
const mostWildcards = 2;
/** Of both kinds together, for the same reason. */
const mostStars = 4;

function compiles(pattern: string): boolean {
  try {
    pathPattern(pattern);
    return true;
  } catch {
    return false;
  }
}

function patternMistakes({ path }: Page, at: Path): Mistake[] {
  const where = [...at, "path"];
  if (/[?#\s]/.test(path))
    return [
      {
        path: where,
        says: {
          en: `${shown(path)} can match no path; leave out spaces and what begins with ? or #.`,
          fr: `${shown(path)} ne correspond à aucun chemin ; retirez les espaces et ce qui commence par ? ou #.`,
        },
      },
    ];
  if (!compiles(path))
    return [
      {
        path: where,
        says: {
          en: `${shown(path)} is not a pattern; use only * and ** besides plain text.`,
          fr: `${shown(path)} n’est pas un modèle ; n’utilisez que * et ** en plus du texte.`,
        },
      },
    ];
  if (path.split("**").length - 1 > mostWildcards)
    return [
      {
        path: where,
        says: {
          en: `${shown(path)} has too many **; use at most ${mostWildcards}.`,
          fr: `${shown(path)} a trop de ** ; n’en mettez pas plus de ${mostWildcards}.`,
        },
      },
    ];
  if (path.split(/\*+/).length - 1 > mostStars)
    return [
      {
        path: where,
        says: {
          en: `${shown(path)} has too many *; use at most ${mostStars}.`,
          fr: `${shown(path)} a trop de * ; n’en mettez pas plus de ${mostStars}.`,
        },
      },
    ];
  return [];
}

function hostMistakes({ hosts }: Provider, { host }: Page, at: Path): Mistake[] {
  if (!host || hosts.length === 0 || hosts.some((own) => hostFits(own.host, host))) return [];
  return [
    {
      path: [...at, "host"],
      says: {
        en: `${shown(host)} is not a host of this provider; add it to hosts or correct it.`,
        fr: `${shown(host)} n’est pas un hôte de ce fournisseur ; ajoutez-le à hosts ou corrigez-le.`,
      },
    },
  ];
}

/** A link must lead to the very page that offers it, on the provider's own host: people trust it. */
function linkMistakes({ hosts }: Provider, page: Page, at: Path): Mistake[] {
  if (!page.link) return [];
  const path = [...at, "link"];
  const url = new URL(page.link);
  if (hosts.length > 0 && !hosts.some(({ host }) => hostFits(host, url.hostname))) {
    const own = hosts.map(({ host }) => host).join(", ");
    return [
      {
        path,
        says: {
          en: `${shown(url.hostname)} is not a host of this provider; use an address on ${own}.`,
          fr: `${shown(url.hostname)} n’est pas un hôte de ce fournisseur ; mettez une adresse sur ${own}.`,
        },
      },
    ];
  }
  const fits =
    (!page.host || hostFits(page.host, url.hostname)) &&
    (!page.hash || page.hash === url.hash) &&
    (!compiles(page.path) || pathPattern(page.path).test(url.pathname));
  return fits
    ? []
    : [
        {
          path,
          says: {
            en: "this address does not fit the page's own path, hash and host; make them agree.",
            fr: "cette adresse ne va pas avec path, hash et host de la page ; accordez-les.",
          },
        },
      ];
}

/** What is wrong with the pages of a provider. */
export function pageMistakes(provider: Provider): Mistake[] {
  const { pages } = provider;
  const doubled = repeated(pages.map(({ id }) => id));
  return pages.flatMap((page, n): Mistake[] => {
    const at: Path = ["pages", n];
    const before = pages[n - 1];
    const order: Mistake[] = doubled.includes(n)
      ? [
          {
            path: [...at, "id"],
            says: {
              en: `${shown(page.id)} stands here twice; give each page its own id.`,
              fr: `${shown(page.id)} est là deux fois ; donnez à chaque page son propre id.`,
            },
          },
        ]
      : before && before.id > page.id
        ? [
            {
              path: [...at, "id"],
              says: {
                en: `${shown(page.id)} stands after ${shown(before.id)}; sort the pages by id.`,
                fr: `${shown(page.id)} vient après ${shown(before.id)} ; triez les pages par id.`,
              },
            },
          ]
        : [];
    return [
      ...order,
      ...patternMistakes(page, at),
      ...hostMistakes(provider, page, at),
      ...linkMistakes(provider, page, at),
    ];
  });
}
