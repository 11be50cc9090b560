import { fold } from "../language/fold";
import type { Provider } from "./schema";

/** Every name under which a provider goes. */
export function namesOf(provider: Provider): string[] {
  return [provider.name, ...provider.aliases];
}

/** A text as its words, each between blanks: what is sought so is found as whole words only. */
export const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Which of some names a text bears, by whole words: "Canvas" is not Canva. */
export function namesBorne(text: string, names: readonly string[]): string[] {
  const within = spaced(text);
  return names.filter((name) => spaced(name).trim() !== "" && within.includes(spaced(name)));
}

/** Whether a text names a party, by whole words. */
export const namesParty = (text: string, party: Provider): boolean => namesBorne(text, namesOf(party)).length > 0;

/** The providers that may be named on a biller's page. */
export function merchantsOf(catalogue: readonly Provider[], biller: Provider): Provider[] {
  return catalogue.filter((provider) => provider.billers.includes(biller.id));
}
