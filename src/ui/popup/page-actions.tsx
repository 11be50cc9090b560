import { Camera, Compass, FileCheck } from "lucide-react";
import { useState } from "react";
import type { MailShown } from "@/messaging/protocol";
import { useAction } from "../shared/use-action";
import { send, words } from "../shared/world";
import { Asks, askFor } from "./asks";
import style from "./popup.module.css";
import type { TabState } from "./use-tab";

/** One of several that the person has to choose from. */
function choice(mails: TabState["mails"], n: number): string {
  const { provider, biller } = mails[n] ?? { provider: null, biller: null };
  return provider && biller ? words.mail.choice(provider.name, biller.name) : ((provider ?? biller)?.name ?? "");
}

/** What one can do in this tab, with what came of it. Stays in view however much is said above. */
export function PageActions({ tab, state }: { tab: number | null; state: TabState | null }) {
  const guide = useAction();
  const shot = useAction();
  const whole = useAction();
  /** What was kept last, as it is said. */
  const [kept, setKept] = useState("");
  const refusal = guide.refusal ?? shot.refusal ?? whole.refusal;
  const keeping = shot.busy || whole.busy;
  const keepPage = (tab: number) =>
    void whole.run(async () => {
      setKept("");
      const { cut, mhtml } = await send("keepPage", { tab });
      const { pageKept, pageKeptCut, mhtmlKept, mhtmlLeftOut } = words.popup;
      const more = { off: [], kept: [mhtmlKept], "left-out": [mhtmlLeftOut] }[mhtml];
      setKept([cut ? pageKeptCut : pageKept, ...more].join(" "));
    });
  const keepScreenshot = (tab: number) =>
    void shot.run(async () => {
      setKept("");
      await send("keepScreenshot", { tab });
      setKept(words.popup.screenshotKept);
    });
  const running = state?.view ?? null;
  const mails = running ? [] : (state?.mails ?? []);
  const sellers = running ? [] : (state?.sellers ?? []);
  /** The page already says that it ends: what is left to do is to keep that. */
  const said = !running && mails.length === 0 && state?.recognition?.kind === "confirmed";
  const [mail] = mails;
  const needed = mails.length === 1 && mail ? mail.missing : (state?.missing ?? null);
  const missing = said || running?.done ? null : needed;
  /** The browser's question belongs to this very press, and the guide need not wait for its answer. */
  const start = (tab: number, chosen: { readonly mail?: MailShown; readonly seller?: string } = {}) => {
    if (missing && !running && (chosen.mail || mails.length === 0)) askFor(missing);
    void guide.run(() => send("guideMe", { tab, ...chosen }));
  };
  const started = running
    ? words.popup.resume
    : mails.length > 0
      ? words.mail.otherwise
      : sellers.length > 0
        ? words.popup.otherSeller
        : state?.listed === null
          ? words.popup.guideByMeaning
          : words.popup.guide;
  return (
    <div className={style["actions"]}>
      {missing && <Asks missing={missing} running={running !== null} />}
      {mails.map(({ missing: _, ...mail }, n) => (
        <button
          key={`${mail.provider?.id} ${mail.biller?.id}`}
          type="button"
          className={mails.length === 1 ? "main" : undefined}
          disabled={tab === null || guide.busy}
          onClick={() => tab !== null && start(tab, { mail })}
        >
          <Compass size={16} aria-hidden /> {mails.length === 1 ? words.popup.guide : choice(mails, n)}
        </button>
      ))}
      {sellers.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          disabled={tab === null || guide.busy}
          onClick={() => tab !== null && start(tab, { seller: id })}
        >
          <Compass size={16} aria-hidden /> {name}
        </button>
      ))}
      {(state === null || state.guidable) && !running?.done && (
        <button
          type="button"
          className={said ? undefined : mails.length + sellers.length > 0 ? style["aside"] : "main"}
          disabled={tab === null || state === null || guide.busy}
          onClick={() => tab !== null && start(tab)}
        >
          {mails.length + sellers.length === 0 && <Compass size={16} aria-hidden />} {started}
        </button>
      )}
      <div className={style["beside"]}>
        <button
          type="button"
          className={said ? "main" : undefined}
          disabled={tab === null || keeping}
          onClick={() => tab !== null && keepScreenshot(tab)}
        >
          <Camera size={16} aria-hidden /> {words.popup.screenshot}
        </button>
        <button type="button" disabled={tab === null || keeping} onClick={() => tab !== null && keepPage(tab)}>
          <FileCheck size={16} aria-hidden /> {words.popup.keepPage}
        </button>
        {running && (
          <button type="button" onClick={() => void guide.run(() => send("stopGuide", { id: running.caseId }))}>
            {words.popup.stop}
          </button>
        )}
      </div>
      <p role="status" className={refusal ? style["refusal"] : style["kept"]}>
        {refusal ? words.refusals[refusal] : whole.busy ? words.popup.keepingPage : kept}
      </p>
    </div>
  );
}
