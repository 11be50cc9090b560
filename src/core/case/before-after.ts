import type { Entry } from "../evidence/chain";
import { type FactKind, factKinds } from "../recognition/fact";

/** What a page stated, and the journal's entry that says so. */
export interface Stated {
  readonly kind: FactKind;
  readonly value: string;
  readonly seq: number;
}

/** One fact of the plan page before the cancellation and after it; null where the page did not state it then. */
export interface Compared {
  readonly before: Stated | null;
  readonly after: Stated | null;
}

export interface BeforeAfter {
  readonly rows: readonly Compared[];
  /** Copies of the pages that stated them, newest first. */
  readonly exhibits: { readonly before: string | null; readonly after: string | null };
}

/** Who is meant and by what number does not change; what is paid, and until when, does. */
const told: readonly FactKind[] = factKinds.filter(
  (kind) => !/email|number|biller|card/.test(kind) && kind !== "ends-on" && kind !== "renews-on",
);

/**
 * What the pages stated before the subscription was ended and after: "renews on 12 September" → "ends on 12 September".
 * Null until a page has confirmed the end and there is something to compare. What the person noted does not count.
 */
export function beforeAfter(entries: readonly Entry[]): BeforeAfter | null {
  const turn = entries.findLast(({ event }) => event.type === "confirmation-seen");
  if (!turn) return null;
  // A page that confirms tells its facts just before that is noted, and after the last press.
  const press = entries.findLast(({ seq, event }) => seq < turn.seq && event.type === "control-pressed" && event.final);
  const border = press?.seq ?? turn.seq;
  const [before, after] = [new Map<FactKind, Stated>(), new Map<FactKind, Stated>()];
  const kept = { before: null as string | null, after: null as string | null };
  for (const { seq, event } of entries) {
    const [facts, side] = seq < border ? ([before, "before"] as const) : ([after, "after"] as const);
    if (event.type === "fact-stated")
      facts.set(event.fact.kind, { kind: event.fact.kind, value: event.fact.value, seq });
    if (event.type === "confirmation-seen" && event.endsOn)
      facts.set("ends-on", { kind: "ends-on", value: event.endsOn, seq });
    if (event.type === "exhibit-kept" && event.kind === "snapshot")
      if (side === "after" ? event.moment === "confirmation" : event.moment === "before") kept[side] = event.exhibit;
    if (event.type === "exhibit-deleted")
      for (const side of ["before", "after"] as const) if (kept[side] === event.exhibit) kept[side] = null;
  }
  const end: Compared = {
    before: before.get("renews-on") ?? before.get("ends-on") ?? null,
    after: after.get("ends-on") ?? after.get("renews-on") ?? null,
  };
  // What is stated on one side only was not compared: the page after may just not speak of it.
  const others = told.map((kind) => ({ before: before.get(kind) ?? null, after: after.get(kind) ?? null }));
  const rows = [end, ...others.filter((row) => row.before && row.after)].filter((row) => row.before ?? row.after);
  return rows.length > 0 ? { rows, exhibits: kept } : null;
}
