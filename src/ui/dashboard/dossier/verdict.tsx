import { gravityOf } from "@/core/dossier/finding";
import type { Report } from "@/core/dossier/verify";
import { tellFinding } from "@/locales/told-finding";
import { words } from "../../shared/world";
import style from "./open.module.css";
import { told } from "./words";

/** What a verification found, in sentences: what is wrong, and what one should know. */
export function Verdict({ report }: { report: Report }) {
  const { verify, opened } = told;
  const wrong = report.findings.filter((finding) => gravityOf(finding) === "wrong");
  const notices = report.findings.filter((finding) => gravityOf(finding) === "notice");
  const unopened = report.findings.some(({ type }) => type === "unreadable");
  const head = report.whole ? verify.whole : unopened ? verify.unopened : verify.broken(wrong.length);
  return (
    <>
      <section className={style[report.whole ? "whole" : "broken"]}>
        <h2>
          <span aria-hidden>{report.whole ? "✓" : "✗"}</span> {head}
        </h2>
        {!unopened && <p>{report.whole ? verify.wholeMeans : verify.brokenMeans}</p>}
        <ul>
          {wrong.map((finding) => (
            <li key={JSON.stringify(finding)}>{tellFinding(finding, verify, words.locale)}</li>
          ))}
        </ul>
        {!report.whole && report.journal && <p>{opened.doubt}</p>}
      </section>
      {notices.length > 0 && (
        <section>
          <h2>{verify.notices}</h2>
          <ul className={style["list"]}>
            {notices.map((finding) => (
              <li key={JSON.stringify(finding)}>{tellFinding(finding, verify, words.locale)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
