import type { Entry } from "../evidence/chain";

export interface Note {
  readonly text: string;
  readonly at: string;
}

/** What the person wrote about an exhibit, as it is now; null where there is nothing or it was taken back. */
export function noteOn(entries: readonly Entry[], exhibit: string): Note | null {
  const last = entries.findLast(({ event }) => event.type === "exhibit-annotated" && event.exhibit === exhibit);
  if (last?.event.type !== "exhibit-annotated" || last.event.note === "") return null;
  return { text: last.event.note, at: last.at };
}
