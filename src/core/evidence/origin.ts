import type { EventOf } from "../case/event";
import type { Entry } from "./chain";
import type { Exhibit } from "./exhibit";

/** How an exhibit came about at its time: only what was taken then shows what was on the screen then. */
export interface Origin {
  readonly by: "taken" | "made" | "added";
  /** When the picture was taken that it was made from, by the journal; null where that says nothing. */
  readonly from: string | null;
}

/** When the picture was kept that others were made from, and perhaps others again. */
function takenAt(sha256: string, entries: readonly Entry[]): string | null {
  let [wanted, found] = [sha256, null as string | null];
  // Backwards: what a picture was made from stands before it.
  for (const { at, event } of [...entries].reverse()) {
    if (event.type !== "exhibit-kept" || event.sha256 !== wanted) continue;
    const { original }: EventOf<"exhibit-kept"> = event;
    if (!original) found = at;
    else wanted = original;
  }
  return found;
}

/** How an exhibit came about, by the journal of its case. */
export function originOf({ kind, original }: Exhibit, entries: readonly Entry[]): Origin {
  if (original) return { by: "made", from: takenAt(original.sha256, entries) };
  return { by: kind === "mail" ? "added" : "taken", from: null };
}
