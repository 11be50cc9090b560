import type { Provider } from "./schema";

/** What an address is, as far as the catalogue knows. */
export interface Match {
  readonly provider: Provider;
  readonly page: Provider["pages"][number] | null;
  readonly shared: boolean;
}

/** Whether a host is meant by `example.com` or, with any number of names in front, by `*.example.com`. */
export function hostFits(pattern: string, host: string): boolean {
  if (!pattern.startsWith("*.")) return pattern === host;
  return host.endsWith(pattern.slice(1)) || host === pattern.slice(2);
}

const literal = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

/** Compiles a path pattern: `*` is one segment or a part of it, `**` any number of them. */
export function pathPattern(pattern: string): RegExp {
  const parts = pattern.split("**").map((part) => part.split("*").map(literal).join("[^/]*"));
  return new RegExp(`^${parts.join(".*")}/?$`, "i");
}

/** A language or a country that a site puts in front of its paths: `/fr`, `/fr-ca`, `/en_GB`. */
const locale = /^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i;

function pageOn(provider: Provider, url: URL, path: string): Match["page"] {
  const fits = provider.pages.filter(
    (page) =>
      (!page.host || hostFits(page.host, url.hostname)) &&
      pathPattern(page.path).test(path) &&
      (!page.hash || page.hash.toLowerCase() === url.hash.toLowerCase()),
  );
  return fits.find((page) => page.hash) ?? fits[0] ?? null;
}

/** The page of an address as it stands, else without the language in front of it. */
function pageAt(provider: Provider, url: URL): Match["page"] {
  const path = url.pathname;
  return (
    pageOn(provider, url, path) ?? (locale.test(path) ? pageOn(provider, url, path.replace(locale, "") || "/") : null)
  );
}

/** The provider whose host an address is on, and which of its pages; null when none of ours. */
export function matchAddress(catalogue: readonly Provider[], url: URL): Match | null {
  const here = catalogue.flatMap((provider) => {
    const host = provider.hosts.find((candidate) => hostFits(candidate.host, url.hostname));
    return host ? [{ provider, page: pageAt(provider, url), shared: host.shared, guest: host.with !== undefined }] : [];
  });
  // A guest on another's host owns nothing there but its pages.
  const found = here.find(({ page, guest }) => guest && page) ?? here.find(({ guest }) => !guest);
  return found ? { provider: found.provider, page: found.page, shared: found.shared } : null;
}
