import { Pencil } from "lucide-react";
import { useRef, useState } from "react";
import type { CaseState } from "@/core/case/state";
import { type FactKind, factKinds } from "@/core/recognition/fact";
import type { CaseRow } from "@/store/database";
import { tellFact } from "../shared/tell-fact";
import { words } from "../shared/world";
import style from "./dashboard.module.css";
import { EditFact } from "./edit-fact";

/** Always offered, because a provider may ask for them. */
const wanted: readonly FactKind[] = ["account-email", "customer-number"];

function Fact({ row, kind }: { row: CaseRow; kind: FactKind }) {
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const known = row.state.facts[kind];
  const label = words.dashboard.edit(words.facts[kind]);
  const done = () => {
    setEditing(false);
    // The button is back only after the next drawing.
    requestAnimationFrame(() => pencil.current?.focus());
  };
  return (
    <div>
      <dt>{words.facts[kind]}</dt>
      <dd>
        {editing ? (
          <EditFact id={row.id} kind={kind} value={known?.value ?? ""} onDone={done} />
        ) : (
          <>
            <span className="figures">{known ? tellFact(kind, known.value) : "—"}</span>
            {known?.by === "person" && <span className="soft"> {words.backing.said}</span>}
            <button
              ref={pencil}
              type="button"
              className={style["icon"]}
              aria-label={label}
              title={label}
              onClick={() => setEditing(true)}
            >
              <Pencil size={14} aria-hidden />
            </button>
          </>
        )}
      </dd>
    </div>
  );
}

const shown = (state: CaseState) => factKinds.filter((kind) => state.facts[kind] || wanted.includes(kind));

/** What the pages stated and what the person noted; everything can be corrected. */
export function Facts({ row }: { row: CaseRow }) {
  return (
    <section>
      <h2>{words.dashboard.facts}</h2>
      <dl className={style["facts"]}>
        {shown(row.state).map((kind) => (
          <Fact key={kind} row={row} kind={kind} />
        ))}
      </dl>
    </section>
  );
}
