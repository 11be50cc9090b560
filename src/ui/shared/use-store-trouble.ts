import { useEffect, useState } from "react";
import { db } from "./world";

/** Why nothing can be read here: the browser says no, or what is stored is of a newer version than this one. */
export type StoreTrouble = "denied" | "newer";

/** The reason in an error of opening the store: Dexie keeps the browser's own word as `inner`. */
export function troubleIn(error: unknown): StoreTrouble {
  for (let one = error; one; one = (one as { inner?: unknown }).inner)
    if ((one as { name?: string }).name === "VersionError") return "newer";
  return "denied";
}

/**
 * What keeps the store from being opened; null while that is not known and where nothing does. What is asked of a
 * store that does not open is never answered, so nobody would hear of it from a query.
 */
export function useStoreTrouble(): StoreTrouble | null {
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  useEffect(() => {
    let over = false;
    db.open().catch((error) => !over && setTrouble(troubleIn(error)));
    return () => {
      over = true;
    };
  }, []);
  return trouble;
}
