import { useSyncExternalStore } from "react";

/** A place in the dashboard, as its address says it. */
export type Route =
  | { readonly at: "cases" }
  | { readonly at: "proof" }
  | { readonly at: "open" }
  | { readonly at: "welcome" }
  | { readonly at: "settings" }
  | { readonly at: "catalogue" }
  | { readonly at: "entry"; readonly id: string }
  | { readonly at: "case"; readonly id: string }
  | { readonly at: "report"; readonly id: string }
  | { readonly at: "exhibit"; readonly id: string };

/** Reads a fragment such as `#/case/<id>`; anything unknown is the list of cases. */
export function routeOf(hash: string): Route {
  const [, place, id] = hash.split("/");
  if (place === "case" && id) return { at: "case", id };
  if (place === "report" && id) return { at: "report", id };
  if (place === "exhibit" && id) return { at: "exhibit", id };
  if (place === "catalogue") return id ? { at: "entry", id } : { at: "catalogue" };
  if (place === "proof" || place === "open" || place === "welcome" || place === "settings") return { at: place };
  return { at: "cases" };
}

const subscribe = (listener: () => void) => {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
};

/** The present place; changes with the address. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash));
}

/** Goes to a place once something is done, unless the person has gone elsewhere meanwhile. */
export async function goAfter(done: Promise<boolean>, place: string): Promise<void> {
  const here = location.hash;
  if ((await done) && location.hash === here) location.hash = place;
}
