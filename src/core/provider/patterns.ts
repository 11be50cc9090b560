import type { Provider } from "./schema";

/** Addresses of this machine are served without a certificate; everything else only counts when encrypted. */
const scheme = (host: string) => (host.endsWith(".localhost") ? "http" : "https");

const patternOf = ({ host }: Provider["hosts"][number]) => `${scheme(host)}://${host}/*`;

/** The match patterns of all of a provider's hosts. */
export function patternsOf(provider: Provider): string[] {
  return provider.hosts.map(patternOf);
}

/** Those that the extension has from its installation on, for permissions and content scripts. */
export function grantedPatternsOf(provider: Provider): string[] {
  return provider.hosts.filter(({ optional }) => !optional).map(patternOf);
}
