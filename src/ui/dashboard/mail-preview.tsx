import { useId, useState } from "react";
import { redactText } from "@/core/evidence/redact-url";
import { toBase64 } from "@/core/mail/binary";
import { caseOf } from "@/core/mail/match-case";
import { foremost, registered } from "@/core/mail/owned";
import type { Provider } from "@/core/provider/schema";
import { dayOfMoment, moment } from "@/locales/format";
import type { Reply } from "@/messaging/protocol";
import type { CaseRow } from "@/store/database";
import { letter } from "../shared/letter";
import { useAction } from "../shared/use-action";
import { send, words } from "../shared/world";
import style from "./mail.module.css";
import type { Picked } from "./read-mails";

interface Props {
  readonly picked: Picked;
  readonly cases: readonly CaseRow[];
  readonly catalogue: readonly Provider[];
  readonly onLeave: () => void;
}

function Told({ subject, kept }: { subject: string; kept: Reply<"keepMail"> }) {
  return (
    <p>
      {kept.known ? letter.known(subject) : letter.kept(subject)}{" "}
      <a href={`#/exhibit/${kept.exhibit}`}>{letter.open}</a>
    </p>
  );
}

/** One mail that was picked: who wrote it, when, what it is and where it belongs; kept by a press. */
export default function MailPreview({ picked, cases, catalogue, onLeave }: Props) {
  const { letter: mail, kind, mended, cut } = picked.opened;
  const [matched] = useState(() => caseOf(catalogue, mail, cases));
  const [chosen, setChosen] = useState(matched ?? "");
  const [kept, setKept] = useState<Reply<"keepMail"> | null>(null);
  const { run, busy, refusal } = useAction();
  const [field, hint, first] = [useId(), useId(), useId()];
  const sending = registered(mail.domain);
  const signed = foremost(picked.checked, (domain) => registered(domain) === sending);
  const subject = redactText(mail.subject) || letter.noSubject;
  const keep = (as: "whole" | "text") =>
    void run(async () => setKept(await send("keepMail", { id: chosen, mail: toBase64(picked.bytes), as })));
  const sender = [mail.from.name, mail.from.address && `<${mail.from.address}>`].filter(Boolean).join(" ");
  return (
    <li className={style["preview"]}>
      <h3>{subject}</h3>
      <dl className={style["rows"]}>
        <dt>{letter.from}</dt>
        <dd>{sender || letter.noSender}</dd>
        <dt>{letter.date}</dt>
        <dd>{mail.date ? moment(mail.date, words.locale) : letter.noDate}</dd>
        <dt>{letter.what}</dt>
        <dd>{words.mailKinds[kind]}</dd>
        <dt>{letter.signature}</dt>
        <dd>{words.signatureResults[signed?.verdict.result ?? "none"]}</dd>
      </dl>
      {cut && <p className={style["warn"]}>{letter.cutOff}</p>}
      {signed?.verdict.result === "invalid" && (
        <p className={style["warn"]}>{letter.invalid(signed.domain, letter.wrong[signed.verdict.wrong])}</p>
      )}
      {kept === null && (
        <>
          <p className={style["choice"]}>
            <label htmlFor={field}>{letter.inCase}</label>
            <select id={field} value={chosen} aria-describedby={hint} onChange={(e) => setChosen(e.target.value)}>
              <option value="">{letter.choose}</option>
              {cases.map(({ id, state }) => (
                <option key={id} value={id}>
                  {state.provider.name}, {dayOfMoment(state.openedAt, words.locale)}
                </option>
              ))}
            </select>
            <span id={hint} className="soft">
              {matched ? letter.recognised : letter.unclear}
            </span>
          </p>
          {mended && <p className="soft">{letter.mended}</p>}
          {mail.secrets > 0 && <p className={style["warn"]}>{letter.secrets(mail.secrets)}</p>}
          <p className={style["buttons"]}>
            <button
              type="button"
              className="main"
              disabled={busy || !chosen}
              aria-describedby={chosen ? undefined : first}
              onClick={() => keep("whole")}
            >
              {letter.keepWhole}
            </button>
            {mail.secrets > 0 && (
              <button type="button" disabled={busy || !chosen} onClick={() => keep("text")}>
                {letter.keepText}
              </button>
            )}
            <button type="button" disabled={busy} onClick={onLeave}>
              {letter.leave}
            </button>
            {!chosen && (
              <span id={first} className="soft">
                {letter.chooseFirst}
              </span>
            )}
          </p>
          {mail.secrets > 0 && <p className="soft">{letter.keepTextMeans}</p>}
        </>
      )}
      <div role="status">
        {refusal && <p>{words.refusals[refusal]}</p>}
        {kept && <Told subject={subject} kept={kept} />}
      </div>
    </li>
  );
}
