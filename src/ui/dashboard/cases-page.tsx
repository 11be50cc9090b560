import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { moment } from "@/locales/format";
import { newest } from "@/store/cases";
import { register } from "@/store/database";
import { journalOf } from "@/store/journal";
import { StatusMark, UnfinishedMark } from "../shared/status";
import { db, words } from "../shared/world";
import style from "./dashboard.module.css";
import { told } from "./dossier/words";

const pageful = 100;

/** The marks that deleted cases leave. */
function Deleted() {
  const entries = useLiveQuery(() => journalOf(db, register));
  const deletions =
    entries?.flatMap(({ event, at, seq }) => (event.type === "case-deleted" ? [{ event, at, seq }] : [])) ?? [];
  if (deletions.length === 0) return null;
  return (
    <section>
      <h2>{words.dashboard.deleted}</h2>
      <ul className={style["deleted"]}>
        {deletions.map(({ event, at, seq }) => (
          <li key={seq}>
            {words.dashboard.deletedLine(event.provider, moment(at, words.locale), event.events, event.exhibits)}
            <code>{event.head.slice(0, 16)}…</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All cases, newest first. */
export function CasesPage() {
  const [most, setMost] = useState(pageful);
  const cases = useLiveQuery(() => newest(db, most + 1), [most]);
  const { dashboard } = words;
  if (!cases) return <h1>{dashboard.cases}</h1>;
  return (
    <>
      <h1>{dashboard.cases}</h1>
      {cases.length === 0 && (
        <div className={style["empty"]}>
          <p>
            <b>{dashboard.none}</b>
          </p>
          <p>{dashboard.noneHint}</p>
        </div>
      )}
      <ul className={style["cases"]}>
        {cases.slice(0, most).map(({ id, state }) => (
          <li key={id}>
            <a href={`#/case/${id}`}>
              <b>{state.provider.name}</b>
              {state.facts.plan && <span> {state.facts.plan.shown}</span>}
              {state.biller && <span className="soft"> {words.page.billedBy(state.biller.name)}</span>}
            </a>
            <span>
              <UnfinishedMark state={state} /> <StatusMark state={state} />
            </span>
            <span className="soft">
              {dashboard.updated} <time dateTime={state.updatedAt}>{moment(state.updatedAt, words.locale)}</time>
            </span>
          </li>
        ))}
      </ul>
      {cases.length > most && (
        <button type="button" onClick={() => setMost(most + pageful)}>
          {dashboard.more}
        </button>
      )}
      <p className={style["openDossier"]}>
        <a href="#/open">{told.opened.link}…</a>
      </p>
      <Deleted />
    </>
  );
}
