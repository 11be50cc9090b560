import { reduce } from "@/core/case/reduce";
import { statusOf } from "@/core/case/status";
import { type DossierJournal, isKnownEvent } from "@/core/dossier/format";
import { noted } from "@/core/dossier/noted";
import type { Report } from "@/core/dossier/verify";
import type { Entry } from "@/core/evidence/chain";
import { moment } from "@/locales/format";
import { tellEvent } from "@/locales/tell-event";
import { today } from "../../shared/today";
import { words } from "../../shared/world";
import base from "../dashboard.module.css";
import style from "./open.module.css";
import { told } from "./words";

/** The state that a journal amounts to: only of one that fits together and is understood to its last word. */
function State({ report, entries }: { report: Report; entries: readonly Entry[] }) {
  const { opened } = told;
  const { status, statusMeaning } = words;
  if (!report.whole) return null;
  const understood = entries[0]?.event.type === "case-opened" && entries.every(({ event }) => isKnownEvent(event));
  const state = understood ? reduce(entries) : null;
  if (!state) return <p className={base["box"]}>{opened.partly}</p>;
  const now = statusOf(state, today());
  return (
    <p className={base["box"]}>
      <b>{opened.says(status[now])}</b> {statusMeaning[now]}
    </p>
  );
}

function Stamps({ stamps }: Pick<Report, "stamps">) {
  const { verify } = told;
  if (stamps.length === 0) return verify.noStamps;
  return (
    <ul className={style["list"]}>
      {stamps.map(({ file, fits, seq, authority, time }) => (
        <li key={file}>
          {fits && time
            ? verify.stamped(file, seq, authority || verify.unnamed, moment(time, words.locale))
            : verify.stampUnfit(file)}
        </li>
      ))}
    </ul>
  );
}

/** The case of an opened dossier: what it is about, and what happened by its journal. */
export function OpenedCase({ report, journal }: { report: Report; journal: DossierJournal }) {
  const { verify } = told;
  const { dashboard } = words;
  const [first] = noted(journal.entries, "case-opened");
  return (
    <>
      <section>
        <h2>{first?.provider.name ?? verify.about}</h2>
        <p className="soft">{told.opened.shown}</p>
        <State report={report} entries={journal.entries} />
        <dl className={base["facts"]}>
          <div>
            <dt>{verify.entries}</dt>
            <dd>{journal.entries.length}</dd>
          </div>
          <div>
            <dt>{verify.last}</dt>
            <dd>
              <code className={style["hash"]}>{journal.entries.at(-1)?.hash}</code>{" "}
              <span className="soft">{verify.lastHint}</span>
            </dd>
          </div>
          <div>
            <dt>{verify.stamps}</dt>
            <dd>
              <Stamps stamps={report.stamps} />
            </dd>
          </div>
        </dl>
      </section>
      <section>
        <h2>{dashboard.timeline}</h2>
        <ol className={base["timeline"]}>
          {journal.entries.map(({ hash, seq, at, event }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a forged journal may hold an entry twice
            <li key={`${n} ${hash}`}>
              <time dateTime={at}>{moment(at, words.locale)}</time>
              <p>{isKnownEvent(event) ? tellEvent(event, words) : verify.findings["event-unknown"](seq)}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
