import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { newestExhibits } from "@/store/exhibits";
import { ExhibitList } from "../shared/exhibit-list";
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
      <ExhibitList exhibits={exhibits?.slice(0, most) ?? []} className={style["grid"]} mixed />
      {exhibits && exhibits.length > most && (
        <button type="button" onClick={() => setMost(most + pageful)}>
          {dashboard.more}
        </button>
      )}
    </>
  );
}
