import { useLiveQuery } from "dexie-react-hooks";
import { useId, useState } from "react";
import { calledOf } from "@/core/evidence/called";
import type { Exhibit } from "@/core/evidence/exhibit";
import { comparable } from "@/core/evidence/pairs";
import { dayOfMoment, shortened, timeOfDay } from "@/locales/format";
import { exhibitsOf } from "@/store/exhibits";
import { exhibitTitle } from "../../shared/thumbnail";
import { db, words } from "../../shared/world";
import style from "./gallery.module.css";

/** As much of a page's title as a list still holds, in letters. */
const most = 60;

function nameOf(exhibit: Exhibit): string {
  const { at } = exhibit;
  const called = shortened(calledOf(exhibit), most);
  const what = words.exhibitOf(exhibitTitle(exhibit), dayOfMoment(at, words.locale), timeOfDay(at, words.locale));
  return called ? `${what} · ${called}` : what;
}

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
            {nameOf(one)}
          </option>
        ))}
      </select>
      <button type="button" onClick={compare}>
        {words.gallery.compare}
      </button>
    </p>
  );
}
