import type { Fact } from "./recognition";
import { type Decision, isAbout, type Signs, words } from "./signs";

function isAboutSubscription({ topics, controls }: Signs): boolean {
  return (
    isAbout(topics, "subscription") || controls.some(({ intent, within }) => within && intent === "cancel-subscription")
  );
}

/** What no single purchase states. */
const recurring: readonly Fact["kind"][] = ["renews-on", "ends-on", "trial-ends-on", "cadence"];

/** Whether a page is about orders or purchases, and no subscription. */
export function isAboutOrders(signs: Signs): boolean {
  return (
    isAbout(signs.topics, "order") &&
    !isAboutSubscription(signs) &&
    !signs.facts.some(({ kind }) => recurring.includes(kind))
  );
}

/** A page about orders or purchases: it names the number of one, stands at their address or in somebody's account. */
export function order(signs: Signs): Decision | null {
  const { facts, signedIn, orderCancelled, topics, controls } = signs;
  const revocable = controls.some(({ intent, within }) => within && intent === "cancel-order");
  const number = facts.find(({ kind }) => kind === "order-number");
  const one = number && topics.has("heading:order") && !isAboutSubscription(signs);
  const named = topics.has("address:order") && ["heading:order", "title:order"].some((topic) => topics.has(topic));
  const own = isAboutOrders(signs) && (number || signedIn || named || revocable);
  if (!one && !own) return null;
  return {
    kind: orderCancelled ? "order-cancelled" : "order",
    confidence: number ? 0.8 : 0.65,
    reasons: [number ? words("fact", number.shown) : words("heading", "order")],
  };
}
