import { useState } from "react";
import type { ChecklistLine } from "@/core/case/checklist";
import { checklist } from "@/core/case/checklist";
import { tickable } from "@/core/case/event";
import type { CaseRow } from "@/store/database";
import { BackingIcon } from "../shared/backing-icon";
import { useAction } from "../shared/use-action";
import { send, words } from "../shared/world";
import style from "./dashboard.module.css";
import { Knowhow } from "./knowhow";

const isTickable = (item: string): item is (typeof tickable)[number] => (tickable as readonly string[]).includes(item);

function Charge({ row }: { row: CaseRow }) {
  const { run, busy } = useAction();
  const report = (charged: boolean) => void (busy || run(() => send("reportCharge", { id: row.id, charged })));
  return (
    <fieldset className={style["charge"]} aria-busy={busy}>
      <legend>{words.charge.question}</legend>
      <button type="button" aria-pressed={row.state.charged === false} onClick={() => report(false)}>
        {words.charge.no}
      </button>
      <button type="button" aria-pressed={row.state.charged === true} onClick={() => report(true)}>
        {words.charge.yes}
      </button>
    </fieldset>
  );
}

function Line({ row, line }: { row: CaseRow; line: ChecklistLine }) {
  const { run, busy } = useAction();
  const { item, backing } = line;
  const ticked = row.state.ticked.has(item);
  // What the person has just chosen stands until the store says the same, or the worker refuses.
  const [chosen, setChosen] = useState<boolean | null>(null);
  // Neither is disabled meanwhile: that would take the keyboard away from it.
  const tick = async (ticked: boolean) => {
    if (busy) return;
    setChosen(ticked);
    if (isTickable(item)) await run(() => send("tickItem", { id: row.id, item, ticked }));
    setChosen(null);
  };
  return (
    <li className={style[backing]}>
      <div className={style["item"]}>
        <BackingIcon backing={backing} size={18} />
        <b>{words.items[item]}</b>
        <span className={style["backing"]}>{words.backing[backing]}</span>
      </div>
      <p className="soft">{words.itemHelp[item]}</p>
      <Knowhow provider={row.state.provider.id} item={item} />
      {item === "last-bill" && <Charge row={row} />}
      {isTickable(item) && item !== "last-bill" && backing !== "proven" && (
        <label className={style["tick"]}>
          <input type="checkbox" checked={chosen ?? ticked} onChange={(event) => void tick(event.target.checked)} />
          {words.tick(words.items[item])}
        </label>
      )}
    </li>
  );
}

/** The checklist of a case: green only where an exhibit stands behind it. */
export function Checklist({ row }: { row: CaseRow }) {
  return (
    <section>
      <h2>{words.dashboard.checklist}</h2>
      <ol className={style["checklist"]}>
        {checklist(row.state).map((line) => (
          <Line key={line.item} row={row} line={line} />
        ))}
      </ol>
    </section>
  );
}
