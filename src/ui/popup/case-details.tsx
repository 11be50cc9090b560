import { useLiveQuery } from "dexie-react-hooks";
import { checklist } from "@/core/case/checklist";
import type { CaseRow } from "@/store/database";
import { exhibitsOf } from "@/store/exhibits";
import { BackingIcon } from "../shared/backing-icon";
import { ExhibitList } from "../shared/exhibit-list";
import { db, words } from "../shared/world";
import style from "./popup.module.css";

/** The checklist of a case and its exhibits; read from the store only when somebody looks. */
export function CaseDetails({ row }: { row: CaseRow }) {
  const exhibits = useLiveQuery(() => exhibitsOf(db, row.id), [row.id]);
  return (
    <>
      <ul className={style["items"]}>
        {checklist(row.state).map(({ item, backing }) => (
          <li key={item}>
            <BackingIcon backing={backing} /> {words.items[item]}
            <span className="soft">{words.backing[backing]}</span>
          </li>
        ))}
      </ul>
      {exhibits && exhibits.length > 0 && <ExhibitList exhibits={exhibits} className={style["exhibits"]} />}
      <p className={style["open"]}>
        <a href={`/dashboard.html#/case/${row.id}`} target="_blank" rel="noreferrer">
          {words.popup.openCase(row.state.provider.name)}
        </a>
      </p>
    </>
  );
}
