import { type Mistake, type Path, repeated, shown } from "./check-mistake";
import { hostFits, pathPattern } from "./match";
import type { Provider } from "./schema";

type Page = Provider["pages"][number];

/** More of them make a pattern that can take a page's own address long to try. */
const mostWildcards = 2;

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
        says: `${shown(path)} can match no path; leave out spaces and what begins with ? or #.`,
      },
    ];
  if (!compiles(path))
    return [
      {
        path: where,
        says: `${shown(path)} is not a pattern; use only * and ** besides plain text.`,
      },
    ];
  if (path.split("**").length - 1 > mostWildcards)
    return [{ path: where, says: `${shown(path)} has too many **; use at most ${mostWildcards}.` }];
  return [];
}

function hostMistakes({ hosts }: Provider, { host }: Page, at: Path): Mistake[] {
  if (!host || hosts.length === 0 || hosts.some((own) => hostFits(own.host, host))) return [];
  return [
    {
      path: [...at, "host"],
      says: `${shown(host)} is not a host of this provider; add it to hosts or correct it.`,
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
        says: `${shown(url.hostname)} is not a host of this provider; use an address on ${own}.`,
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
          says: "this address does not fit the page's own path, hash and host; make them agree.",
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
            says: `${shown(page.id)} stands here twice; give each page its own id.`,
          },
        ]
      : before && before.id > page.id
        ? [
            {
              path: [...at, "id"],
              says: `${shown(page.id)} stands after ${shown(before.id)}; sort the pages by id.`,
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
