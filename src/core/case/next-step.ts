import type { Day } from "../value/day";
import type { CaseState } from "./state";
import { backingOf, statusOf } from "./status";

export type NextStep =
  | "start"
  | "goOn"
  | "awaitPage"
  | "awaitMail"
  | "watchBill"
  | "contradiction"
  | "contact"
  | "done";

/** The one thing to do next in a case. */
export function nextStep(state: CaseState, today: Day): NextStep {
  switch (statusOf(state, today)) {
    case "found":
      return "start";
    case "preparing":
      return state.unfinished ? "goOn" : "start";
    case "requested":
      return "awaitPage";
    case "acknowledged":
      return backingOf(state, "confirm-mail") === "open" ? "awaitMail" : "watchBill";
    case "ended":
      return backingOf(state, "last-bill") === "open" ? "watchBill" : "done";
    case "unknown":
      return "contradiction";
    case "still-charged":
      return "contact";
    case "verified-stopped":
      return "done";
  }
}
