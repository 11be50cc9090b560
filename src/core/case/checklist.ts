import type { ChecklistItem } from "./event";
import { checklistItems } from "./event";
import type { Backing, CaseState } from "./state";
import { backingOf } from "./status";

export interface ChecklistLine {
  readonly item: ChecklistItem;
  readonly backing: Backing;
}

/** The checklist of a case, in the order in which it is worked off. */
export function checklist(state: CaseState): ChecklistLine[] {
  return checklistItems.map((item) => ({ item, backing: backingOf(state, item) }));
}
