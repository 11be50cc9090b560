import type { Provider, Step } from "@/core/provider/schema";
import { words } from "../shared/world";
import style from "./dashboard.module.css";
import { Source } from "./source";

/** The labels of a press, in every language in which they are known. */
function Labels({ step }: { step: Step }) {
  if (step.do !== "press") return null;
  return (
    <>
      {Object.entries(step.labels).map(([language, labels]) => (
        <span key={language} lang={language} className={style["labels"]}>
          {labels.map((label) => (
            <kbd key={label}>{label}</kbd>
          ))}
        </span>
      ))}
    </>
  );
}

/** The ways to cancel, step by step, and what not to press on them. */
export function CatalogueWays({ provider: { channels, decoys } }: { provider: Provider }) {
  const { catalogue: texts, code } = words;
  if (channels.length === 0) return null;
  return (
    <section>
      <h2>{texts.ways}</h2>
      {channels.map(({ id, name, steps }) => (
        <section key={id}>
          <h3>{name[code]}</h3>
          <ol className={style["steps"]}>
            {steps.map((step) => (
              <li key={step.id}>
                <p>
                  {step.say[code]} {step.do === "press" && step.final && <b>{texts.last}</b>}
                </p>
                <Labels step={step} />
                <Source knowledge={step.knowledge} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {decoys.length > 0 && (
        <section>
          <h3>{texts.decoys}</h3>
          <ul className={style["steps"]}>
            {decoys.map(({ labels, effect, knowledge }) => (
              <li key={effect.en}>
                <p>
                  {Object.values(labels)
                    .flat()
                    .map((label) => (
                      <kbd key={label}>{label}</kbd>
                    ))}{" "}
                  {effect[code]}
                </p>
                <Source knowledge={knowledge} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
