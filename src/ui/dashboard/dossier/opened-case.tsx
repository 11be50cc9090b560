import { Button, FileTrigger } from "react-aria-components";
import { reduce } from "@/core/case/reduce";
import { statusOf } from "@/core/case/status";
import { type DossierJournal, isKnownEvent } from "@/core/dossier/format";
import { noted } from "@/core/dossier/noted";
import type { Report } from "@/core/dossier/verify";
import type { Entry } from "@/core/evidence/chain";
import { moment } from "@/locales/format";
import { tellEvent } from "@/locales/tell-event";
import { tellMail, tellStamp } from "@/locales/told-signatures";
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

type OnTrust = (files: FileList | null) => void;

/** Sentences that belong together, the first of them the one that counts. */
function Sentences({ told: [first = "", ...rest] }: { told: readonly string[] }) {
  return (
    <li>
      {first} {rest.length > 0 && <span className="soft">{rest.join(" ")}</span>}
    </li>
  );
}

function Stamps({ stamps, onTrust }: Pick<Report, "stamps"> & { onTrust: OnTrust }) {
  const { verify } = told;
  if (stamps.length === 0) return verify.noStamps;
  const unknown = stamps.some(({ fits, verdict }) => fits && verdict?.ok && verdict.root !== "given");
  return (
    <>
      <ul className={style["list"]}>
        {stamps.map((stamp) => (
          <Sentences key={stamp.file} told={tellStamp(stamp, verify, (at) => moment(at, words.locale))} />
        ))}
      </ul>
      {unknown && (
        <FileTrigger acceptedFileTypes={[".pem", ".crt", ".cer", ".der"]} onSelect={onTrust}>
          <Button>{verify.chooseRoot}</Button>
        </FileTrigger>
      )}
    </>
  );
}

function Mails({ mails }: Pick<Report, "mails">) {
  const { verify } = told;
  const keyed = mails.some(({ signatures }) => signatures?.some(({ key }) => key !== null));
  return (
    <>
      <ul className={style["list"]}>
        {mails
          .flatMap((mail) => tellMail(mail, verify))
          .map((sentences) => (
            <Sentences key={sentences.join(" ")} told={sentences} />
          ))}
      </ul>
      {keyed && <span className="soft">{verify.mailKeys}</span>}
    </>
  );
}

interface Props {
  readonly report: Report;
  readonly journal: DossierJournal;
  readonly onTrust: OnTrust;
}

/** The case of an opened dossier: what it is about, and what happened by its journal. */
export function OpenedCase({ report, journal, onTrust }: Props) {
  const { verify } = told;
  const { dashboard } = words;
  const known = journal.entries.filter(({ event }) => isKnownEvent(event));
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
            <dd>{verify.numbered(journal.entries.length)}</dd>
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
              <Stamps stamps={report.stamps} onTrust={onTrust} />
            </dd>
          </div>
          {report.mails.length > 0 && (
            <div>
              <dt>{verify.mails}</dt>
              <dd>
                <Mails mails={report.mails} />
              </dd>
            </div>
          )}
        </dl>
      </section>
      <section>
        <h2>{dashboard.timeline}</h2>
        <ol className={base["timeline"]}>
          {journal.entries.map(({ hash, seq, at, event }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a forged journal may hold an entry twice
            <li key={`${n} ${hash}`}>
              <time dateTime={at}>{moment(at, words.locale)}</time>
              <p>{isKnownEvent(event) ? tellEvent(event, words, known) : verify.findings["event-unknown"](seq)}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
