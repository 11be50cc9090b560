import { useLiveQuery } from "dexie-react-hooks";
import type { Entry } from "@/core/evidence/chain";
import { stampsOf } from "@/store/stamps";
import { db } from "../shared/world";
import { AskTime } from "./ask-time";
import { StampTold } from "./stamp-told";
import { stamps } from "./stamp-words";
import style from "./stamps.module.css";

/** Whose clock the times of a case are, and how to have an independent one. */
export function TimeStamps({ id, entries }: { id: string; entries: readonly Entry[] }) {
  const kept = useLiveQuery(() => stampsOf(db, id), [id]);
  if (!kept) return null;
  const covered = Math.max(-1, ...kept.map(({ seq }) => seq));
  const later = entries.filter(({ seq, event }) => seq > covered && event.type !== "head-stamped").length;
  return (
    <section className={style["time"]}>
      <h2>{stamps.title}</h2>
      {kept.length === 0 ? (
        <p>{stamps.own}</p>
      ) : (
        <ul className={style["list"]}>
          {kept.map((stamp) => (
            <StampTold key={stamp.id} stamp={stamp} entries={entries} />
          ))}
        </ul>
      )}
      {kept.length > 0 && later > 0 && <p>{stamps.later(later)}</p>}
      {kept.length > 0 && <p>{stamps.others}</p>}
      <AskTime id={id} />
    </section>
  );
}
