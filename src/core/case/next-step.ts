import { mailedLink } from "../recognition/mailed-link";
import type { Day } from "../value/day";
import type { CaseState } from "./state";
import { backingOf, statusOf } from "./status";

export type NextStep =
  | "start"
  | "goOn"
  | "awaitPage"
  | "openLink"
  | "awaitMail"
  | "watchBill"
  | "contradiction"
  | "contact"
  | "done";

/** Whether the page last seen said that a link in an e-mail has to be opened. */
const awaitsLink = ({ lastPage }: CaseState) => lastPage?.words.split("\n").includes(mailedLink.words) === true;

/** The one thing to do next in a case. */
export function nextStep(state: CaseState, today: Day): NextStep {
  switch (statusOf(state, today)) {
    case "found":
      return "start";
    case "preparing":
      return !state.unfinished ? "start" : awaitsLink(state) ? "openLink" : "goOn";
    case "requested":
      return state.progress === "pressed" && awaitsLink(state) ? "openLink" : "awaitPage";
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
