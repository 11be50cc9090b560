import type { Control } from "@/core/recognition/recognition";
import { refine } from "@/core/recognition/refine";
import type { Candidate } from "./candidates";
import type { Block } from "./gather";
import { questionsOf } from "./questions";
import { inside, type Scope } from "./scope";
import { stateOf } from "./state";
import { navigation } from "./voice";

const mostControls = 60;

/** What the controls are called and in whose way they may stand. */
export interface Naming {
  /** Gives an element the same name each time it is asked. */
  readonly refOf: (element: Element) => string;
  /** The guide's host, which is not part of the page. */
  readonly ours: Element | null;
}

/** The controls that matter, once what stands around them is weighed. */
export function controlsOf(
  all: readonly Candidate[],
  blocks: readonly Block[],
  top: Scope | null,
  around: Naming,
): Control[] {
  const questions = questionsOf(all, blocks);
  const controls: Control[] = [];
  for (const candidate of all) {
    const { intent, confidence: sure, reasons } = refine(candidate, all, questions);
    const confidence = candidate.element.closest(navigation) ? sure / 2 : sure;
    const useful = intent !== "other" && !(intent === "cancel-generic" && candidate.hinted);
    if (!useful || controls.length >= mostControls) continue;
    const state = stateOf(candidate.element, around.ours);
    if (state === "hidden" && intent === "cancel-generic") continue;
    controls.push({
      ref: around.refOf(candidate.element),
      name: candidate.name.slice(0, 200),
      role: candidate.role,
      intent,
      confidence,
      place: candidate.place,
      within:
        !top ||
        candidate.place === "menu" ||
        candidate.where.element === top.element ||
        inside(candidate.element, top.element),
      heading: candidate.heading?.slice(0, 200) ?? null,
      row: candidate.row?.slice(0, 300) ?? null,
      state,
      reasons: reasons
        .slice(0, 8)
        .map((r) => (candidate.hinted && r.from === "label" ? { ...r, from: "recipe" as const } : r)),
    });
  }
  return controls;
}
