import type { Match } from "./match";
import type { Provider } from "./schema";

/** Who sells and who charges, as far as the page lets us know. */
export interface Parties {
  /** Null when a biller's page names no provider that we know. */
  readonly provider: Provider | null;
  readonly biller: Provider | null;
}

/** Every name under which a provider goes. */
export function namesOf(provider: Provider): string[] {
  return [provider.name, ...provider.aliases];
}

/** The providers that may be named on a biller's page. */
export function merchantsOf(catalogue: readonly Provider[], biller: Provider): Provider[] {
  return catalogue.filter((provider) => provider.billers.includes(biller.id));
}

/**
 * Who is who on a page: on a provider's own host the provider itself; on a biller's host the merchant that
 * the page names. With several merchants on one page none is taken, unless a case already says which.
 */
export function partiesOn(
  catalogue: readonly Provider[],
  match: Match,
  names: readonly string[],
  expected: string | null,
): Parties {
  if (match.provider.role === "provider") return { provider: match.provider, biller: null };
  const named = merchantsOf(catalogue, match.provider).filter((merchant) =>
    namesOf(merchant).some((name) => names.includes(name)),
  );
  const provider = named.find((merchant) => merchant.id === expected) ?? (named.length === 1 ? named[0] : null);
  return { provider: provider ?? null, biller: match.provider };
}
