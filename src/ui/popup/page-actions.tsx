import { Camera, Compass } from "lucide-react";
import { useState } from "react";
import { useAction } from "../shared/use-action";
import { send, words } from "../shared/world";
import { Asks, askFor } from "./asks";
import style from "./popup.module.css";
import type { TabState } from "./use-tab";

/** What one can do in this tab, with what came of it. Stays in view however much is said above. */
export function PageActions({ tab, state }: { tab: number | null; state: TabState | null }) {
  const guide = useAction();
  const shot = useAction();
  const [kept, setKept] = useState(false);
  const refusal = guide.refusal ?? shot.refusal;
  const running = state?.view ?? null;
  /** The page already says that it ends: what is left to do is to keep that. */
  const said = !running && state?.recognition?.kind === "confirmed";
  const missing = said || running?.done ? null : (state?.missing ?? null);
  /** The browser's question belongs to this very press, and the guide need not wait for its answer. */
  const start = (tab: number) => {
    if (missing && !running) askFor(missing);
    void guide.run(() => send("guideMe", { tab }));
  };
  return (
    <div className={style["actions"]}>
      {missing && <Asks missing={missing} running={running !== null} />}
      {(state === null || state.guidable) && !running?.done && (
        <button
          type="button"
          className={said ? undefined : "main"}
          disabled={tab === null || state === null || guide.busy}
          onClick={() => tab !== null && start(tab)}
        >
          <Compass size={16} aria-hidden />{" "}
          {running ? words.popup.resume : state?.listed === null ? words.popup.guideByMeaning : words.popup.guide}
        </button>
      )}
      <div className={style["beside"]}>
        <button
          type="button"
          className={said ? "main" : undefined}
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
    </div>
  );
}
