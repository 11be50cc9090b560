import { plainDay } from "@/locales/format";
import type { CaseRow } from "@/store/database";
import { StatusMark, UnfinishedMark } from "../shared/status";
import { words } from "../shared/world";
import style from "./popup.module.css";

/** The day that matters next in a case: its end, else its renewal. */
function nextDay({ state }: CaseRow): string | null {
  return state.endsOn ?? state.facts["ends-on"]?.value ?? state.facts["renews-on"]?.value ?? null;
}

/** The cases as rows: provider, status, next date. */
export function CaseRows({ cases }: { cases: readonly CaseRow[] }) {
  if (cases.length === 0)
    return (
      <div className={style["none"]}>
        <p>{words.popup.noCases}</p>
        <p className="soft">{words.popup.noCasesHint}</p>
      </div>
    );
  return (
    <ul className={style["rows"]}>
      {cases.map((row) => {
        const day = nextDay(row);
        return (
          <li key={row.id}>
            <a href={`/dashboard.html#/case/${row.id}`} target="_blank" rel="noreferrer">
              <b>{row.state.provider.name}</b>
              {day && <time dateTime={day}>{plainDay(day, words.locale)}</time>}
            </a>
            <p>
              <UnfinishedMark state={row.state} /> <StatusMark state={row.state} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
