import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { newestExhibits } from "@/store/exhibits";
import { Thumbnail } from "../shared/thumbnail";
import { db, words } from "../shared/world";
import style from "./dashboard.module.css";

const pageful = 60;

/** The exhibits of all cases, newest first. */
export function ProofPage() {
  const [most, setMost] = useState(pageful);
  const exhibits = useLiveQuery(() => newestExhibits(db, most + 1), [most]);
  const { dashboard } = words;
  return (
    <>
      <h1>{dashboard.proof}</h1>
      {exhibits?.length === 0 && (
        <div className={style["empty"]}>
          <p>
            <b>{dashboard.noProof}</b>
          </p>
          <p>{dashboard.noProofHint}</p>
        </div>
      )}
      <ul className={style["grid"]}>
        {exhibits?.slice(0, most).map((exhibit) => (
          <li key={exhibit.id}>
            <Thumbnail exhibit={exhibit} />
          </li>
        ))}
      </ul>
      {exhibits && exhibits.length > most && (
        <button type="button" onClick={() => setMost(most + pageful)}>
          {dashboard.more}
        </button>
      )}
    </>
  );
}
