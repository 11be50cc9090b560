import { hostFits } from "./match";
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

/** Those that the person is asked for when a case needs them. */
export function optionalPatternsOf(provider: Provider): string[] {
  return provider.hosts.filter(({ optional }) => optional).map(patternOf);
}

/** The pattern of the one host of a provider that an address is on; null when it is on none. */
export function patternAt(provider: Provider, url: URL): string | null {
  const host = provider.hosts.find(({ host }) => hostFits(host, url.hostname));
  return host ? patternOf(host) : null;
}

/** What a person calls the site of a pattern: `onfastspring.com` for `https://*.onfastspring.com/*`. */
export function siteOf(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\/(\*\.)?|\/\*$/g, "");
}
