import { statuteOf } from "../language/statutes";
import { type Candidate, placed } from "./candidates";
import type { Parts } from "./parts";
import { questionsOf } from "./questions";
import type { Control, Reason } from "./recognition";
import { refine } from "./refine";
import type { Line } from "./sight";

const mostControls = 60;

/** A label may be a law's own words, or known from the catalogue. */
function whence({ from }: Reason, name: string, hinted: boolean): Reason["from"] {
  if (from !== "label") return from;
  return statuteOf(name) ? "law" : hinted ? "recipe" : from;
}

/** The controls that matter, once what stands around them is weighed. */
export function readControls(
  candidates: readonly Candidate[],
  lines: readonly Line[],
  parts: Parts,
  languages: readonly string[],
  about: boolean,
): Control[] {
  const all = candidates.map((candidate) => ({ candidate, at: placed(candidate, parts) }));
  const everyone = all.map(({ at }) => at);
  const questions = questionsOf(everyone, lines, parts, languages);
  const controls: Control[] = [];
  for (const { candidate, at } of all) {
    const { hinted, state, aside, part, name } = candidate;
    const { intent, confidence, reasons } = refine(at, everyone, questions, languages, about);
    const useful = intent !== "other" && !(intent === "cancel-generic" && (hinted || state === "hidden"));
    if (!useful || controls.length >= mostControls) continue;
    controls.push({
      ref: candidate.ref,
      name,
      role: candidate.role,
      intent,
      confidence: aside ? confidence / 2 : confidence,
      place: at.place,
      within: at.place === "menu" || parts.inFront(parts.around(part)),
      heading: candidate.heading,
      row: candidate.row,
      state,
      reasons: reasons.slice(0, 8).map((r) => ({ ...r, from: whence(r, name, hinted) })),
    });
  }
  return controls;
}
