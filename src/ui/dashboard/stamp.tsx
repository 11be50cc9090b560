import type { CaseState } from "@/core/case/state";
import { statusOf } from "@/core/case/status";
import { plainDay } from "@/locales/format";
import { today } from "../shared/today";
import { words } from "../shared/world";
import style from "./dashboard.module.css";

/** The stamp appears only for what an exhibit proves. */
export function Stamp({ state }: { state: CaseState }) {
  const status = statusOf(state, today());
  const text = (words.stamp as Readonly<Record<string, string | undefined>>)[status];
  if (!text) return null;
  // The day of the provider's word; once the end has come, the end.
  const day = status === "ended" ? state.endsOn : state.confirmedAt?.slice(0, 10);
  return (
    <p className={style["stamp"]}>
      <b>{text}</b>
      {day && <time dateTime={day}>{plainDay(day, words.locale)}</time>}
    </p>
  );
}
