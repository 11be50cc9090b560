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
  const day = state.endsOn ?? state.updatedAt.slice(0, 10);
  return (
    <p className={style["stamp"]}>
      <b>{text}</b>
      <time dateTime={day}>{plainDay(day, words.locale)}</time>
    </p>
  );
}
