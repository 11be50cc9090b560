import type { Entry } from "@/core/evidence/chain";
import { clockOff } from "@/core/stamp/clock";
import type { StampTold as Told } from "@/core/stamp/verdict";
import { duration } from "@/locales/duration";
import { dayOfMoment, moment } from "@/locales/format";
import type { StampRow } from "@/store/database";
import { words } from "../shared/world";
import { stamps } from "./stamp-words";
import style from "./stamps.module.css";
import { entryOf, useStampCheck } from "./use-stamp-check";

/** How this machine's clock stood to the authority's when the stamp was noted. */
function tellClock(noted: string, time: string): string {
  const off = clockOff(noted, time);
  const { locale } = words;
  if (off === 0) return stamps.clockSame;
  return (off > 0 ? stamps.clockAhead : stamps.clockBehind)(duration(Math.abs(off), locale));
}

function Chain({ told: { chain, root } }: { told: Told }) {
  const { locale } = words;
  const last = chain.at(-1)?.subject ?? "";
  return (
    <>
      {root !== "given" && <p>{stamps[root](last)}</p>}
      <details>
        <summary>{stamps.certificates}</summary>
        <ul>
          {chain.map(({ subject, from, to, sha256 }) => (
            <li key={sha256}>
              {subject}, {stamps.period(dayOfMoment(from, locale), dayOfMoment(to, locale))}
              <br />
              SHA-256 <code>{sha256}</code>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** One time stamp of a case: what it says, what it covers, and whether it still fits. */
export function StampTold({ stamp, entries }: { stamp: StampRow; entries: readonly Entry[] }) {
  const checked = useStampCheck(stamp, entries);
  const { locale } = words;
  if (!checked) return <li className={style["stamp"]}>{stamps.checking}</li>;
  if (!checked.ok)
    return (
      <li className={style["unfit"]}>
        <p>
          <b>{stamps.unfit}</b> {checked.why === "not-in-journal" ? stamps.notInJournal : stamps.failures[checked.why]}
        </p>
      </li>
    );
  const covered = entries.find(({ seq }) => seq === stamp.seq);
  const noted = entryOf(stamp, entries);
  const { time, authority, accuracy } = checked;
  return (
    <li className={`${style["stamp"]} ${checked.root === "given" ? style["known"] : ""}`}>
      <p>
        <b>
          <time dateTime={time}>{moment(time, locale)}</time>
        </b>{" "}
        {stamps.by(authority)}
      </p>
      {covered && <p>{stamps.covers(String(stamp.seq), moment(covered.at, locale))}</p>}
      <p>{stamps.fits}</p>
      {noted && <p>{tellClock(noted.at, time)}</p>}
      {accuracy !== null && <p>{stamps.accuracy(duration(accuracy, locale))}</p>}
      <Chain told={checked} />
    </li>
  );
}
