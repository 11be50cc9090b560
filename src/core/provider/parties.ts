import type { Provider } from "./schema";

/** Every name under which a provider goes. */
export function namesOf(provider: Provider): string[] {
  return [provider.name, ...provider.aliases];
}

/** The providers that may be named on a biller's page. */
export function merchantsOf(catalogue: readonly Provider[], biller: Provider): Provider[] {
  return catalogue.filter((provider) => provider.billers.includes(biller.id));
}
