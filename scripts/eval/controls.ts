import { intents } from "../../src/core/language/intent";
import { isCovered } from "./lexicon-for";
import type { ControlRow } from "./rows";
import { type Answered, by, confusion, isRight, scoreLabel } from "./score";

/** What an engine makes of a control's label, with the reasons. */
export type ReadControl = (text: string, lang: string) => { readonly got: string; readonly reasons: readonly string[] };

type Read = ControlRow & Answered & { readonly reasons: readonly string[] };

const ends = ["cancel-subscription", "confirm-cancel"];
const keeps = ["keep-subscription", "resume", "offer-accept"];

function figures(rows: readonly Read[]) {
  const kept = rows.filter(({ label }) => keeps.includes(label));
  return {
    n: rows.length,
    labels: Object.fromEntries(intents.map((label) => [label, scoreLabel(rows, label)])),
    /** What keeps the subscription, taken for what ends it: the worst mistake a label can lead to. */
    keepTakenForEnd: { n: kept.length, mistakes: kept.filter((row) => ends.includes(row.got) && !isRight(row)).length },
  };
}

const told = ({ text, lang, project, label, got, reasons }: Read) => ({
  text,
  lang,
  project,
  expected: label,
  got,
  reasons,
});

/** Scores the labels of controls; ambiguous ones apart, and of those the bare "Cancel" that must stay undecided. */
export function scoreControls(rows: readonly ControlRow[], read: ReadControl) {
  const answered = rows.map((row): Read => ({ ...row, ...read(row.text, row.lang) }));
  const clear = answered.filter(({ ambiguous }) => !ambiguous);
  const unclear = answered.filter(({ ambiguous }) => ambiguous);
  const wrong = clear.filter((row) => !isRight(row));
  return {
    ...figures(clear),
    /** Over the languages that are understood. */
    covered: figures(clear.filter(isCovered)),
    languages: by(clear, ({ lang }) => lang, figures),
    projects: by(clear, ({ project }) => project, figures),
    confusion: confusion(clear),
    ambiguous: {
      n: unclear.length,
      bareCancel: scoreLabel(unclear, "cancel-generic"),
    },
    falseCancels: wrong.filter(({ got }) => ends.includes(got)).map(told),
    missedCancels: wrong.filter(({ label }) => ends.includes(label)).map(told),
    mistakes: wrong.map(told),
  };
}
