import { Pencil } from "lucide-react";
import { useState } from "react";
import type { CaseState } from "@/core/case/state";
import { type FactKind, factKinds } from "@/core/recognition/fact";
import type { Cadence } from "@/core/value/cadence";
import { plainDay, price, storedPrice } from "@/locales/format";
import type { CaseRow } from "@/store/database";
import { useAction } from "../shared/use-action";
import { send, words } from "../shared/world";
import style from "./dashboard.module.css";

/** Always offered, because a provider may ask for them. */
const wanted: readonly FactKind[] = ["account-email", "customer-number"];

function tell(kind: FactKind, value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return plainDay(value, words.locale);
  const money = kind === "price" ? storedPrice(value) : null;
  if (money) return price(money, words.locale);
  return kind === "cadence" ? (words.cadence[value as Cadence] ?? value) : value;
}

function Edit({ id, kind, value, onDone }: { id: string; kind: FactKind; value: string; onDone: () => void }) {
  const [text, setText] = useState(value);
  const { run, busy, refusal } = useAction();
  const save = async () => (await run(() => send("editFact", { id, kind, value: text }))) && onDone();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <input
        aria-label={words.dashboard.edit(words.facts[kind])}
        value={text}
        maxLength={200}
        onChange={(event) => setText(event.target.value)}
      />{" "}
      <button type="submit" disabled={busy}>
        {words.dashboard.save}
      </button>
      {refusal && <p role="alert">{words.refusals[refusal]}</p>}
    </form>
  );
}

function Fact({ row, kind }: { row: CaseRow; kind: FactKind }) {
  const [editing, setEditing] = useState(false);
  const known = row.state.facts[kind];
  const label = words.dashboard.edit(words.facts[kind]);
  return (
    <div>
      <dt>{words.facts[kind]}</dt>
      <dd>
        {editing ? (
          <Edit id={row.id} kind={kind} value={known?.value ?? ""} onDone={() => setEditing(false)} />
        ) : (
          <>
            <span className="figures">{known ? tell(kind, known.value) : "—"}</span>
            <button
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
