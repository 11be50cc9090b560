import type { CaseEvent, EventOf } from "../case/event";
import type { Entry } from "../evidence/chain";
import { isKnownEvent } from "./format";

/** An event with the number and the time of its entry. */
export type Noted<T extends CaseEvent["type"]> = EventOf<T> & { readonly seq: number; readonly at: string };

/** The events of one sort in a journal that anybody may have written: those that are as they should be. */
export function noted<T extends CaseEvent["type"]>(entries: readonly Entry[], type: T): Noted<T>[] {
  return entries.flatMap(({ seq, at, event }) =>
    event.type === type && isKnownEvent(event) ? [{ ...(event as EventOf<T>), seq, at }] : [],
  );
}

/** Events by what they speak of. The first to name a thing binds it: one added later cannot speak for another. */
export function byName<E>(events: readonly E[], name: (event: E) => string): ReadonlyMap<string, E> {
  const first = new Map<string, E>();
  for (const event of events) if (!first.has(name(event))) first.set(name(event), event);
  return first;
}
