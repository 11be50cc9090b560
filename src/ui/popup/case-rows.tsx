import { useState } from "react";
import { shortDay } from "@/locales/format";
import type { CaseRow } from "@/store/database";
import { StatusMark, UnfinishedMark } from "../shared/status";
import { words } from "../shared/world";
import { CaseDetails } from "./case-details";
import style from "./popup.module.css";

/** The day that matters next in a case, with what it is: its end, else its renewal. */
function nextDay({ state }: CaseRow): { day: string; said: string } | null {
  const { page, locale } = words;
  const ends = state.endsOn ?? state.facts["ends-on"]?.value;
  if (ends) return { day: ends, said: page.endsShort(shortDay(ends, locale)) };
  const renews = state.facts["renews-on"]?.value;
  return renews ? { day: renews, said: page.renewsShort(shortDay(renews, locale)) } : null;
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
      {cases.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
}

/** One case: opened, it shows its checklist and its exhibits. */
function Row({ row }: { row: CaseRow }) {
  const [open, setOpen] = useState(false);
  const next = nextDay(row);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <b title={row.state.provider.name}>{row.state.provider.name}</b>
          {next && <time dateTime={next.day}>{next.said}</time>}
          <span className={style["marks"]}>
            <UnfinishedMark state={row.state} /> <StatusMark state={row.state} />
          </span>
        </summary>
        {open && <CaseDetails row={row} />}
      </details>
    </li>
  );
}
