import type { Day } from "../value/day";
import type { ChecklistItem } from "./event";
import type { Backing, CaseState, KeptExhibit, Status } from "./state";

/** The exhibits that show the provider's own confirmation, with nothing blacked out, as earlier versions let pass. */
export function confirmationExhibits(state: Pick<CaseState, "exhibits">): KeptExhibit[] {
  return state.exhibits.filter(({ moment, backs, kind }) => moment === "confirmation" && backs && kind !== "redacted");
}

/**
 * The honest status of a case. What only the person's presses show is "requested"; "acknowledged" needs the
 * page's word and an exhibit of it; nothing is "verified" without a bank statement.
 */
export function statusOf(state: CaseState, today: Day): Status {
  if (state.verdict === "stopped") return "verified-stopped";
  if (state.verdict === "still-charged" || state.charged === true) return "still-charged";
  if (state.contradicted || state.verdict === "unknown") return "unknown";
  if (state.progress === "confirmed" && confirmationExhibits(state).length > 0)
    return state.endsOn !== null && state.endsOn < today ? "ended" : "acknowledged";
  if (state.progress === "confirmed" || state.progress === "pressed") return "requested";
  return state.guided ? "preparing" : "found";
}

/** The status that a case falls to without an exhibit; null where others still show the confirmation, or none did. */
export function statusWithout(state: CaseState, exhibit: string, today: Day): Status | null {
  const without = { ...state, exhibits: state.exhibits.filter(({ id }) => id !== exhibit) };
  if (confirmationExhibits(state).length === 0 || confirmationExhibits(without).length > 0) return null;
  return statusOf(without, today);
}

const identifiers = ["account-email", "customer-number", "contract-number", "order-number"] as const;

function proven(state: CaseState, item: ChecklistItem): boolean {
  switch (item) {
    case "identifiers":
      return (
        identifiers.some((kind) => state.facts[kind]?.by === "page") &&
        state.exhibits.some((exhibit) => exhibit.moment === "before")
      );
    case "cancel":
    case "confirm-page":
      return !state.contradicted && state.progress === "confirmed" && confirmationExhibits(state).length > 0;
    case "confirm-mail":
      return !state.contradicted && (state.confirmingMails ?? []).length > 0;
    case "last-bill":
      return state.verdict === "stopped";
    default:
      return false;
  }
}

/** What stands behind an item of the checklist: an exhibit, the person's word, or nothing. */
export function backingOf(state: CaseState, item: ChecklistItem): Backing {
  if (proven(state, item)) return "proven";
  const edited = item === "identifiers" && identifiers.some((kind) => state.facts[kind]?.by === "person");
  const charge = item === "last-bill" && state.charged === false;
  return state.ticked.has(item) || edited || charge ? "said" : "open";
}
