import { ending as ends, type Intent } from "../language/intent";
import { statuteOf } from "../language/statutes";
import { speaksOf } from "../language/topic";
import { type Candidate, placed } from "./candidates";
import type { Parts } from "./parts";
import type { Around, Placed, Weighed } from "./placed";
import { questionsOf } from "./questions";
import type { Control, Reason } from "./recognition";
import { refine } from "./refine";
import type { Line } from "./sight";
import { answersTurned, turnedIn } from "./turned";

const mostControls = 60;

/** A label may be a law's own words, or known from the catalogue. */
function whence({ from }: Reason, name: string, hinted: boolean): Reason["from"] {
  if (from !== "label") return from;
  return statuteOf(name) ? "law" : hinted ? "recipe" : from;
}

const unclear: readonly Intent[] = ["other", "cancel-generic"];

/**
 * On a page that is itself about ending, the one button that goes on, "Submit" below "Cancel your plan", or else the
 * one "Cancel". Null where another ends, several go on, or it may take an offer.
 * @param offering whether an offer is made in front
 */
function onlyWayOn(
  all: readonly { readonly candidate: Candidate; readonly at: Placed }[],
  parts: Parts,
  languages: readonly string[],
  offering: boolean,
): Candidate | null {
  const front = all.filter(
    ({ candidate: { aside, state, part } }) => !aside && state !== "hidden" && parts.inFront(parts.around(part)),
  );
  const does = (...intents: readonly Intent[]) =>
    front.some(({ candidate: { reading } }) => intents.includes(reading.intent));
  if (does(...ends)) return null;
  // Under an offer "Continue" may take it, unless something else does.
  if (offering && !does("keep-subscription", "offer-accept")) return null;
  const on = front.filter(
    ({ candidate: { name, role } }) =>
      role === "button" &&
      (speaksOf(name, "proceed", languages) || speaksOf(name, "confirm", languages)) &&
      !speaksOf(name, "back", languages),
  );
  const bare = front.filter(
    ({ candidate: { reading, role } }) => role === "button" && reading.intent === "cancel-generic",
  );
  const [first, ...others] = on.length > 0 ? on : bare;
  return first && others.length === 0 ? first.candidate : null;
}

/** Less sure than a label that names the end. */
const sureByPage = 0.6;

const byPage: Reason = { from: "heading", words: "ending" };

/** Whether a control goes on with the end only by what the page around it is about. */
export const goesOnByPage = ({ reasons: [first] }: Pick<Control, "reasons">) =>
  first?.from === byPage.from && first.words === byPage.words;

const leadingOn = (name: string): Weighed => ({
  intent: "confirm-cancel",
  confidence: sureByPage,
  reasons: [byPage, { from: "label", words: name.slice(0, 200) }],
});

/** The controls that matter, once what stands around them is weighed. */
export function readControls(
  candidates: readonly Candidate[],
  lines: readonly Line[],
  parts: Parts,
  languages: readonly string[],
  { offering, ...around }: Around & { readonly offering: boolean },
): Control[] {
  const all = candidates.map((candidate) => ({ candidate, at: placed(candidate, parts) }));
  const everyone = all.map(({ at }) => at);
  const only = around.ending ? onlyWayOn(all, parts, languages, offering) : null;
  const wayOn = all.find(({ candidate }) => candidate === only)?.at ?? null;
  const questions = questionsOf(everyone, lines, parts, languages);
  const controls: Control[] = [];
  for (const { candidate, at } of all) {
    const { hinted, state, aside, part, name } = candidate;
    const turned =
      (around.ending || questions.has(at.scope)) && turnedIn(at.scope, parts.titleOf(at.scope), lines, languages);
    const weighed =
      (turned && answersTurned(at, turned, languages)) ||
      refine(at, everyone, questions, languages, { ...around, wayOn });
    const { intent, confidence, reasons } =
      candidate === only && unclear.includes(weighed.intent) ? leadingOn(name) : weighed;
    // What a step of the catalogue names on this page matters though its words say nothing: "Continue".
    const named = hinted && candidate.reading.intent === "other";
    const useful = (intent !== "other" || named) && !(intent === "cancel-generic" && (hinted || state === "hidden"));
    if (!candidate.pointed && (!useful || controls.length >= mostControls)) continue;
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
      ...(candidate.here && { here: true }),
      reasons: reasons.slice(0, 8).map((r) => ({ ...r, from: whence(r, name, hinted) })),
    });
  }
  return controls;
}
