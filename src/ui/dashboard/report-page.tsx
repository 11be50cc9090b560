import { Download } from "lucide-react";
import { useEffect, useState } from "react";
import { isUnknown } from "@/core/report/left";
import type { Reply } from "@/messaging/protocol";
import { useAction } from "../shared/use-action";
import { send, words } from "../shared/world";
import style from "./dashboard.module.css";
import { saveFile } from "./save-file";

type Found = NonNullable<Reply<"reportFor">>;

const fileOf = ({ report: { provider, host, day } }: Found) =>
  `quittance-report-${provider ?? host.replace("*.", "")}-${day}.json`;

/** A report on what was pointed at, whole before it is saved. */
export function ReportPage({ id }: { id: string }) {
  const [own, setOwn] = useState(false);
  const [asked, setAsked] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const [unknown, setUnknown] = useState(false);
  const [saved, setSaved] = useState(false);
  const { run, refusal } = useAction();
  const { report } = words;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for anew with other wishes only
  useEffect(() => {
    void run(async () => {
      const answer = await send("reportFor", { id, words: own });
      setFound(answer);
      if (!own) setUnknown(answer !== null && isUnknown(answer.report));
      setAsked(true);
      setSaved(false);
    });
  }, [id, own]);
  const back = (
    <p>
      <a href={`#/case/${id}`}>← {report.back}</a>
    </p>
  );
  if (refusal)
    return (
      <div>
        {back}
        <h1>{report.title}</h1>
        <p role="alert">{words.refusals[refusal]}</p>
      </div>
    );
  if (!asked) return null;
  if (!found)
    return (
      <div className={style["empty"]}>
        <h1>{report.none}</h1>
        <p>{report.noneHint}</p>
        {back}
      </div>
    );
  const text = `${JSON.stringify(found.report, null, 2)}\n`;
  const save = () => {
    saveFile(fileOf(found), new Blob([text], { type: "application/json" }));
    setSaved(true);
  };
  return (
    <article>
      {back}
      <h1>{report.title}</h1>
      <div className={style["reading"]}>
        <p>{report.intro}</p>
        <p>{report.inside}</p>
        <p>{report.outside}</p>
      </div>
      {unknown && (
        <p className={style["box"]}>
          <label>
            <input type="checkbox" checked={own} onChange={(event) => setOwn(event.target.checked)} />{" "}
            {report.ownWords(found.name)}
          </label>
        </p>
      )}
      <p className={style["buttons"]}>
        <button type="button" onClick={save}>
          <Download size={16} aria-hidden /> {report.save}
        </button>
        <span role="status">{saved ? report.saved : ""}</span>
      </p>
      <h2>{report.content}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long text is scrolled by keyboard */}
      <section className={style["text"]} tabIndex={0} aria-label={report.content}>
        <pre>{text}</pre>
      </section>
    </article>
  );
}
