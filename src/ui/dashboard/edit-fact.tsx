import { useEffect, useId, useRef, useState } from "react";
import type { FactKind } from "@/core/recognition/fact";
import { cadences } from "@/core/value/cadence";
import { tellFact } from "../shared/tell-fact";
import { useAction } from "../shared/use-action";
import { send, words } from "../shared/world";
import style from "./dashboard.module.css";

interface Props {
  /** Of the case. */
  readonly id: string;
  readonly kind: FactKind;
  /** As it is kept; empty where nothing is known. */
  readonly value: string;
  readonly onDone: () => void;
}

interface FieldProps {
  readonly kind: FactKind;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Of the sentence below the field. */
  readonly about: string;
}

const types: Readonly<Partial<Record<FactKind, "date" | "email">>> = {
  "renews-on": "date",
  "ends-on": "date",
  "trial-ends-on": "date",
  "account-email": "email",
};

/** The field that fits what is written: a day, one of a list, or words. The keyboard is taken to it. */
function Field({ kind, text, onText, about }: FieldProps) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  const label = { "aria-label": words.dashboard.edit(words.facts[kind]), "aria-describedby": about };
  if (kind === "cadence")
    return (
      <select ref={field} {...label} value={text} onChange={(event) => onText(event.target.value)}>
        <option value="">{words.dashboard.unchosen}</option>
        {cadences.map((cadence) => (
          <option key={cadence} value={cadence}>
            {words.cadence[cadence]}
          </option>
        ))}
      </select>
    );
  return (
    <input
      ref={field}
      {...label}
      type={types[kind] ?? "text"}
      value={text}
      maxLength={200}
      onChange={(event) => onText(event.target.value)}
    />
  );
}

/** Corrects one fact; Esc leaves it as it was. What cannot be read is said, and nothing is changed. */
export function EditFact({ id, kind, value, onDone }: Props) {
  const [text, setText] = useState(kind === "price" ? tellFact(kind, value) : value);
  const { run, busy, refusal } = useAction();
  const { dashboard } = words;
  const about = useId();
  const save = async () => (await run(() => send("editFact", { id, kind, value: text }))) && onDone();
  return (
    <form
      className={style["edit"]}
      noValidate
      onKeyDown={(event) => event.key === "Escape" && onDone()}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field kind={kind} text={text} onText={setText} about={about} />
      <button type="submit" disabled={busy}>
        {dashboard.save}
      </button>
      <button type="button" onClick={onDone}>
        {dashboard.leave}
      </button>
      <p id={about} role={refusal ? "alert" : undefined} className={refusal ? style["broken"] : "soft"}>
        {refusal ? words.refusals[refusal] : kind === "price" ? dashboard.priceHint : dashboard.editHint}
      </p>
    </form>
  );
}
