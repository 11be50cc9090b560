import { getDomain } from "tldts";
import { nothingKnown } from "./nothing-known";
import type { Provider } from "./schema";

/** The name under which an address' site is known to people: `example.co.uk` for `account.example.co.uk`. */
export function siteOf({ hostname }: URL): string {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

/**
 * A provider that no file of the catalogue describes: only what its address says. The guide goes by the meaning of
 * its pages alone.
 */
export function strangerAt(url: URL): Provider {
  const site = siteOf(url);
  return {
    id: site,
    name: site,
    role: "provider",
    category: "subscription",
    aliases: [],
    domains: [],
    hosts: [
      { host: site, shared: false },
      { host: `*.${site}`, shared: false },
    ],
    billers: [],
    sources: {},
    pages: [],
    channels: [],
    ...nothingKnown(),
  };
}
