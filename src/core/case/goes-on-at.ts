import type { Provider } from "../provider/schema";
import type { GuideStep } from "./guide-step";

/** A page as far as it tells where the way goes on. */
interface Here {
  /** Whose page it is. */
  readonly owner: Provider;
  /** Who charges, as the page or the case says. */
  readonly biller: Provider | null;
  /** The present step, where a guide runs. */
  readonly step: GuideStep | null;
}

/**
 * The biller on whose pages a cancellation goes on: one that the page names, if the subscription is cancelled there,
 * else the one that the present step leads to. A means of payment that a page names is no place to go to.
 */
export function goesOnAt(catalogue: readonly Provider[], { owner, biller, step }: Here): Provider | null {
  if (owner.role === "biller") return null;
  const through = (id: string) => owner.channels.some((channel) => channel.biller === id);
  if (biller && (biller.category === "app-store" || through(biller.id))) return biller;
  const next = owner.channels.find(({ id }) => id === step?.channel)?.biller;
  return catalogue.find(({ id }) => id === next) ?? null;
}
