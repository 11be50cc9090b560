import { fold } from "../language/fold";
import type { Provider } from "./schema";

/** Every name under which a provider goes. */
export function namesOf(provider: Provider): string[] {
  return [provider.name, ...provider.aliases];
}

const spaced = (text: string) =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Whether a text names a party by whole words: "Canvas" is not Canva. */
export function namesParty(text: string, party: Provider): boolean {
  const within = spaced(text);
  return namesOf(party).some((name) => within.includes(spaced(name)));
}

/** The providers that may be named on a biller's page. */
export function merchantsOf(catalogue: readonly Provider[], biller: Provider): Provider[] {
  return catalogue.filter((provider) => provider.billers.includes(biller.id));
}
