import type { Provider } from "./schema";

/** Addresses of this machine are served without a certificate; everything else only counts when encrypted. */
const scheme = (host: string) => (host.endsWith(".localhost") ? "http" : "https");

/** The match patterns of a provider's hosts, for permissions and content scripts. */
export function patternsOf(provider: Provider): string[] {
  return provider.hosts.map(({ host }) => `${scheme(host)}://${host}/*`);
}
