import { dayOfMoment } from "@/locales/format";
import { OwnMark } from "../shared/own-mark";
import { words } from "../shared/world";
import { PageActions } from "./page-actions";
import style from "./popup.module.css";
import { Said } from "./said";
import { Step } from "./step";
import type { TabInQuestion } from "./use-tab";

/** This tab: what was recognised, the present step, and what one can do here. */
export function PageSection({ tab, state, refusal }: TabInQuestion) {
  return (
    <section className={style["page"]} aria-busy={state === null && refusal === null}>
      {state ? (
        <Said state={state} />
      ) : refusal ? (
        <p className={style["said"]}>{words.refusals[refusal]}</p>
      ) : (
        <p className="soft">{words.popup.busy}</p>
      )}
      {state?.own && (
        <p className={style["own"]}>
          <OwnMark /> {words.own.from(dayOfMoment(state.own, words.locale))}
        </p>
      )}
      {state?.view && <Step view={state.view} />}
      <PageActions tab={tab} state={state} />
    </section>
  );
}
