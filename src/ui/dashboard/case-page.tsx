import { useLiveQuery } from "dexie-react-hooks";
import { nextStep } from "@/core/case/next-step";
import { statusOf } from "@/core/case/status";
import { breaksOf, clockJumps } from "@/core/evidence/breaks";
import { strongest } from "@/core/evidence/level";
import { tellFinding } from "@/locales/told-finding";
import type { CaseRow } from "@/store/database";
import { exhibitsOf } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { useKnown } from "../shared/own-files";
import { StatusMark, UnfinishedMark } from "../shared/status";
import { today } from "../shared/today";
import { db, words } from "../shared/world";
import { AddMail } from "./add-mail";
import { BeforeAfter } from "./before-after";
import { CaseActions } from "./case-actions";
import { Checklist } from "./checklist";
import style from "./dashboard.module.css";
import { told } from "./dossier/words";
import { Facts } from "./facts";
import { BeforeAfterLink } from "./gallery/before-after-link";
import { LevelBox } from "./level";
import { Stamp } from "./stamp";
import { TimeStamps } from "./time-stamps";
import { Timeline } from "./timeline";

function Summary({ row }: { row: CaseRow }) {
  const { state } = row;
  const status = statusOf(state, today());
  const { catalogue, files } = useKnown();
  const { id } = state.provider;
  // The person's own files are there only once the worker has answered.
  const left = id !== null && files !== null && !catalogue.some((entry) => entry.id === id);
  const next = nextStep(state, today());
  const byMeaning = left || id === null ? words.nextStepsByMeaning[next] : undefined;
  return (
    <header className={style["summary"]}>
      <div>
        <p>
          <a href="#/">← {words.dashboard.back}</a>
        </p>
        <h1>{state.provider.name}</h1>
        {state.biller && <p className="soft">{words.page.billedBy(state.biller.name)}</p>}
        <p className={style["marks"]}>
          <UnfinishedMark state={state} /> <StatusMark state={state} />
        </p>
        <p>{words.statusMeaning[status]}</p>
        {left && <p className="soft">{words.own.without}</p>}
        <p className={style["box"]}>
          <b>{words.dashboard.next}</b> {byMeaning ?? words.nextSteps[next]}
        </p>
      </div>
      <Stamp state={state} />
    </header>
  );
}

/** One case, read like a file: summary, checklist, facts, timeline with its exhibits. */
export function CasePage({ id }: { id: string }) {
  const found = useLiveQuery(async () => ({ row: await db.cases.get(id) }), [id]);
  const entries = useLiveQuery(() => journalOf(db, id), [id]);
  const exhibits = useLiveQuery(() => exhibitsOf(db, id), [id]);
  const { dashboard } = words;
  if (!found || !entries || !exhibits) return null;
  if (!found.row)
    return (
      <div className={style["empty"]}>
        <h1>{dashboard.gone}</h1>
        <p>{dashboard.goneHint}</p>
        <p>
          <a href="#/">{dashboard.back}</a>
        </p>
      </div>
    );
  const breaks = breaksOf(entries);
  const [wrong] = breaks;
  const sentences = [
    ...breaks.map((one) => tellFinding({ type: "entry-broken", ...one }, told.verify, words.locale)),
    ...clockJumps(entries).map((jump) => tellFinding({ type: "clock-jump", ...jump }, told.verify, words.locale)),
  ];
  const proof = strongest(found.row.state, exhibits, entries);
  return (
    <article className={style["case"]}>
      <Summary row={found.row} />
      <Checklist row={found.row} />
      <Facts row={found.row} />
      <BeforeAfter entries={entries} />
      <section>
        <h2>{words.levels.ofEnd}</h2>
        {proof ? <LevelBox standing={proof} on={proof.exhibit} /> : <p className="soft">{words.levels.nothing}</p>}
      </section>
      <section>
        <h2>{dashboard.timeline}</h2>
        {exhibits.length > 0 && (
          <p className={style["proof"]}>
            <a href={`#/proof/${id}`}>{words.gallery.lookThrough(exhibits.length)}</a>
          </p>
        )}
        <BeforeAfterLink exhibits={exhibits} />
        <Timeline entries={entries} exhibits={exhibits} />
        <p className={wrong ? style["broken"] : "soft"}>
          {dashboard.journal(entries.length)} · {wrong ? dashboard.broken(wrong.at) : dashboard.whole}
        </p>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {entries.some(({ event }) => event.type === "control-pointed") && (
          <p>
            <a href={`#/report/${id}`}>{words.guide.report}</a>
          </p>
        )}
      </section>
      <TimeStamps id={id} entries={entries} />
      <AddMail />
      <CaseActions row={found.row} />
    </article>
  );
}
