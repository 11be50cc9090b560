import { Camera, Compass } from "lucide-react";
import { useState } from "react";
import type { Recognition } from "@/core/recognition/recognition";
import type { Cadence } from "@/core/value/cadence";
import { price, storedPrice } from "@/locales/format";
import { useAction } from "../shared/use-action";
import { send, words } from "../shared/world";
import style from "./popup.module.css";
import { Step } from "./step";
import type { TabState } from "./use-tab";

const fact = (recognition: Recognition, kind: string) => recognition.facts.find((f) => f.kind === kind)?.value;

/** "Plus, 23,00 € a month, renews on 12 December 2026": what the page states, in a line. */
function stated(recognition: Recognition): string {
  const money = storedPrice(fact(recognition, "price") ?? "");
  const cadence = fact(recognition, "cadence") as Cadence | undefined;
  const renews = fact(recognition, "renews-on");
  const ends = fact(recognition, "ends-on");
  return [
    fact(recognition, "plan"),
    money && [price(money, words.locale), cadence && words.cadence[cadence]].filter(Boolean).join(" "),
    ends ? words.page.ends(ends) : renews && words.page.renews(renews),
  ]
    .filter(Boolean)
    .join(", ");
}

/** What this page is, in a sentence, with the reason. */
function Said({ state }: { state: TabState }) {
  const { recognition, listed, biller, host } = state;
  const { page } = words;
  if (host === null) return <Telling say={page.outOfReach} hint={page.outOfReachHint} />;
  if (listed === null) return <Telling say={page.unlisted(host)} hint={page.unlistedHint} />;
  if (!recognition || recognition.kind === "other")
    return <Telling say={page.provider(listed)} hint={page.providerHint} />;
  const head = [page.here(listed, words.kinds[recognition.kind]), biller && biller !== listed && page.billedBy(biller)]
    .filter(Boolean)
    .join(", ");
  const why = recognition.reasons.find(({ words: said }) => said.length > 2)?.words;
  const line = stated(recognition);
  return <Telling say={line ? `${head}: ${line}` : head} hint={why ? page.why(why) : ""} />;
}

function Telling({ say, hint }: { say: string; hint: string }) {
  return (
    <>
      <p className={style["said"]}>{say}</p>
      {hint && <p className={style["why"]}>{hint}</p>}
    </>
  );
}

/** This tab: what was recognised, the present step, and what one can do here. */
export function PageSection({ tab, state }: { tab: number | null; state: TabState | null }) {
  const guide = useAction();
  const shot = useAction();
  const [kept, setKept] = useState(false);
  const refusal = guide.refusal ?? shot.refusal;
  const running = state?.view ?? null;
  return (
    <section className={style["page"]} aria-busy={state === null}>
      {state ? <Said state={state} /> : <p className={style["waiting"]}>{words.popup.busy}</p>}
      {running && <Step view={running} />}
      <div className={style["actions"]}>
        {(state === null || state.listed !== null) && (
          <button
            type="button"
            className="main"
            disabled={tab === null || state === null || guide.busy}
            onClick={() => tab !== null && void guide.run(() => send("guideMe", { tab }))}
          >
            <Compass size={16} aria-hidden /> {running ? words.popup.resume : words.popup.guide}
          </button>
        )}
        <button
          type="button"
          disabled={tab === null || shot.busy}
          onClick={() => tab !== null && void shot.run(() => send("keepScreenshot", { tab })).then(setKept)}
        >
          <Camera size={16} aria-hidden /> {words.popup.screenshot}
        </button>
        {running && (
          <button type="button" onClick={() => void guide.run(() => send("stopGuide", { id: running.caseId }))}>
            {words.popup.stop}
          </button>
        )}
      </div>
      <p role="status" className={refusal ? style["refusal"] : style["kept"]}>
        {refusal ? words.refusals[refusal] : kept ? words.popup.screenshotKept : ""}
      </p>
    </section>
  );
}
