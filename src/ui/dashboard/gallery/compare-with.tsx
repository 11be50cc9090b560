import { useLiveQuery } from "dexie-react-hooks";
import { useId, useState } from "react";
import type { Exhibit } from "@/core/evidence/exhibit";
import { comparable } from "@/core/evidence/pairs";
import { dayOfMoment, timeOfDay } from "@/locales/format";
import { exhibitsOf } from "@/store/exhibits";
import { exhibitTitle } from "../../shared/thumbnail";
import { db, words } from "../../shared/world";
import style from "./gallery.module.css";

/** Lays an exhibit beside another one of its case. */
export function CompareWith({ exhibit }: { exhibit: Exhibit }) {
  const all = useLiveQuery(() => exhibitsOf(db, exhibit.caseId), [exhibit.caseId]);
  const [chosen, setChosen] = useState("");
  const id = useId();
  const others = comparable(exhibit, all ?? []);
  if (others.length === 0) return null;
  const other = others.find((one) => one.id === chosen) ?? others[0];
  const compare = () => {
    if (!other) return;
    const [a, b] = exhibit.at <= other.at ? [exhibit, other] : [other, exhibit];
    location.hash = `#/compare/${a.id}/${b.id}`;
  };
  return (
    <p className={style["row"]}>
      <label htmlFor={id}>{words.gallery.compareWith}</label>
      <select id={id} value={other?.id} onChange={(event) => setChosen(event.target.value)}>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {words.exhibitOf(exhibitTitle(one), dayOfMoment(one.at, words.locale), timeOfDay(one.at, words.locale))}
          </option>
        ))}
      </select>
      <button type="button" onClick={compare}>
        {words.gallery.compare}
      </button>
    </p>
  );
}
