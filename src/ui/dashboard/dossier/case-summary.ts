import { statusOf } from "@/core/case/status";
import type { DossierExhibit } from "@/core/dossier/format";
import { factKinds } from "@/core/recognition/fact";
import { moment, plainDay } from "@/locales/format";
import type { CaseRow } from "@/store/database";
import { tellFact } from "../../shared/tell-fact";
import { exhibitTitle } from "../../shared/thumbnail";
import { today } from "../../shared/today";
import { words } from "../../shared/world";

/** A case in plain words, for someone who gets its folder and has never heard of this extension. */
export function caseSummary({ state }: CaseRow, exhibits: readonly DossierExhibit[]): string {
  const { summary, dashboard, locale } = words;
  const status = statusOf(state, today());
  const facts = factKinds.flatMap((kind) => {
    const known = state.facts[kind];
    if (!known) return [];
    const said = known.by === "person" ? ` (${words.backing.said})` : "";
    return [`${words.facts[kind]}: ${tellFact(kind, known.value)}${said}`];
  });
  const pieces = exhibits.map((exhibit) =>
    [
      exhibit.file,
      `  ${exhibitTitle(exhibit)}`,
      `  ${dashboard.taken}: ${moment(exhibit.at, locale)} (${exhibit.at})`,
      `  ${dashboard.address}: ${exhibit.address}`,
      `  ${dashboard.hash}: ${exhibit.sha256}`,
    ].join("\n"),
  );
  const parts = [
    summary.head(state.provider.name),
    [
      summary.status(plainDay(today(), locale), words.status[status]),
      words.statusMeaning[status],
      ...(state.confirmation ? [words.events["confirmation-seen"](state.confirmation)] : []),
    ].join("\n"),
    [dashboard.facts, "", ...facts].join("\n"),
    [dashboard.exhibits, "", pieces.join("\n\n")].join("\n"),
    [summary.journal, summary.check, dashboard.limits].join("\n\n"),
  ];
  return `${parts.join("\n\n\n")}\n`;
}
