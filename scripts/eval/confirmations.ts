import { isCovered } from "./lexicon-for";
import type { ConfirmationRow } from "./rows";
import { by, share } from "./score";

/** What an engine makes of a sentence, with the reasons. */
export type ReadSentence = (
  text: string,
  lang: string,
) => { readonly confirmed: boolean; readonly got: string; readonly reasons: readonly string[] };

type Read = ConfirmationRow & ReturnType<ReadSentence>;

const isTrue = ({ label }: ConfirmationRow) => label === "confirmed";

function figures(rows: readonly Read[]) {
  const [positives, negatives] = [rows.filter(isTrue), rows.filter((row) => !isTrue(row))];
  const found = positives.filter(({ confirmed }) => confirmed).length;
  const falsely = negatives.filter(({ confirmed }) => confirmed).length;
  return {
    positives: positives.length,
    negatives: negatives.length,
    falseConfirmed: falsely,
    falseConfirmed95: share(falsely, negatives.length),
    recall: share(found, positives.length)?.value ?? null,
    recall95: share(found, positives.length),
  };
}

const told = ({ text, lang, project, label, sub, got, reasons }: Read) => ({
  text,
  lang,
  project,
  expected: label,
  sub,
  got,
  reasons,
});

/** Scores sentences that confirm or do not; ambiguous ones and bare statuses ("Cancelled") apart. */
export function scoreConfirmations(rows: readonly ConfirmationRow[], read: ReadSentence) {
  const answered = rows.map((row): Read => ({ ...row, ...read(row.text, row.lang) }));
  const isApart = ({ ambiguous, sub }: Read) => ambiguous || sub === "status";
  const clear = answered.filter((row) => !isApart(row));
  const wrong = clear.filter((row) => isTrue(row) !== row.confirmed);
  return {
    ...figures(clear),
    /** Over the languages that are understood. */
    covered: figures(clear.filter(isCovered)),
    languages: by(clear, ({ lang }) => lang, figures),
    projects: by(clear, ({ project }) => project, figures),
    statuses: figures(answered.filter(({ sub, ambiguous }) => sub === "status" && !ambiguous)),
    ambiguous: figures(answered.filter(({ ambiguous }) => ambiguous)),
    falseConfirms: wrong.filter(({ confirmed }) => confirmed).map(told),
    mistakes: wrong.map(told),
  };
}
