import { ArrowRight } from "lucide-react";
import { beforeAfter, type Stated } from "@/core/case/before-after";
import type { Entry } from "@/core/evidence/chain";
import { tellFact } from "../shared/tell-fact";
import { words } from "../shared/world";
import style from "./before-after.module.css";

const told = (fact: Stated | null) =>
  fact ? words.beforeAfter.fact(words.facts[fact.kind], tellFact(fact.kind, fact.value)) : words.beforeAfter.unstated;

function Head({ label, exhibit }: { label: string; exhibit: string | null }) {
  return (
    <th scope="col">
      {label}{" "}
      {exhibit && (
        <a href={`#/exhibit/${exhibit}`} aria-label={words.beforeAfter.open(label)}>
          {words.beforeAfter.copy}
        </a>
      )}
    </th>
  );
}

/** What the plan page stated before the end and after it, side by side; nothing until there is both. */
export function BeforeAfter({ entries }: { entries: readonly Entry[] }) {
  const compared = beforeAfter(entries);
  if (!compared) return null;
  const { rows, exhibits } = compared;
  return (
    <section>
      <h2 id="before-after">{words.beforeAfter.title}</h2>
      <table className={style["pair"]} aria-labelledby="before-after">
        <thead>
          <tr>
            <Head label={words.beforeAfter.before} exhibit={exhibits.before} />
            <td />
            <Head label={words.beforeAfter.after} exhibit={exhibits.after} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ before, after }) => {
            const same = !after || (before?.kind === after.kind && before?.value === after.value);
            return (
              <tr key={before?.kind ?? after?.kind} className={same ? "soft" : style["changed"]}>
                <td>{told(before)}</td>
                <td>
                  <ArrowRight
                    size={16}
                    role="img"
                    aria-label={same && after ? words.beforeAfter.same : words.beforeAfter.to}
                  />
                </td>
                <td>{told(after)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={`soft ${style["means"]}`}>{words.beforeAfter.means}</p>
    </section>
  );
}
