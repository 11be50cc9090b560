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
  /** The exhibits of one case. */
  | { readonly at: "case-proof"; readonly id: string }
  /** `from` says which gallery it was opened from. */
  | { readonly at: "exhibit"; readonly id: string; readonly from: "all" | "case" | null }
  | { readonly at: "black-out"; readonly id: string }
  | { readonly at: "compare"; readonly id: string; readonly with: string };

/** Reads a fragment such as `#/case/<id>`; anything unknown is the list of cases. */
export function routeOf(hash: string): Route {
  const [, place, id, more] = hash.split("/");
  if (place === "case" && id) return { at: "case", id };
  if (place === "report" && id) return { at: "report", id };
  if (place === "exhibit" && id) return { at: "exhibit", id, from: more === "all" || more === "case" ? more : null };
  if (place === "black-out" && id) return { at: "black-out", id };
  if (place === "compare" && id && more) return { at: "compare", id, with: more };
  if (place === "proof" && id) return { at: "case-proof", id };
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
