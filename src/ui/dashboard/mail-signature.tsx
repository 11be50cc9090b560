import { registered } from "@/core/mail/owned";
import type { Checked } from "@/core/mail/verify";
import { plainDay } from "@/locales/format";
import type { KeyRow } from "@/store/database";
import { letter } from "../shared/letter";
import { words } from "../shared/world";
import style from "./mail.module.css";
import { MailKey } from "./mail-key";

interface Props {
  readonly checked: Checked;
  readonly exhibit: string;
  readonly owned: boolean;
  /** Domain of the sender that the mail shows. */
  readonly sender: string;
  readonly kept: KeyRow | null;
}

const nameOf = (header: string) => header.replace(/(^|-)\w/g, (first) => first.toUpperCase());

function Verdict({ checked: { domain, verdict } }: Pick<Props, "checked">) {
  switch (verdict.result) {
    case "valid":
      return <p>{letter.valid(domain)}</p>;
    case "invalid":
      return <p>{letter.invalid(domain, letter.wrong[verdict.wrong])}</p>;
    case "unchecked":
      return <p>{verdict.needs === "key" ? letter.unchecked(domain) : letter.noEd25519}</p>;
    case "weak":
      return (
        <>
          <p>{letter.weak(domain)}</p>
          <ul>
            {verdict.weaknesses.map((one) => (
              <li key={one}>{letter.weaknesses[one]}</li>
            ))}
          </ul>
        </>
      );
  }
}

/** What one signature of a mail says, whose it is and what it covers, in plain words. */
export function MailSignature({ checked, exhibit, owned, sender, kept }: Props) {
  const { locale } = words;
  const { domain, selector, verdict, signed, at } = checked;
  const elsewhere = registered(domain) !== registered(sender);
  const holds = verdict.result === "valid" || verdict.result === "weak";
  const day = at === null ? null : new Date(at * 1000);
  return (
    <li className={style["signature"]} data-result={verdict.result}>
      <Verdict checked={checked} />
      {domain && <p>{owned ? letter.owned(domain) : letter.foreign(domain)}</p>}
      {domain && elsewhere && sender && <p>{letter.notSender(sender)}</p>}
      {signed.length > 0 && (
        <p className="soft">{letter.covers(new Intl.ListFormat(locale).format(signed.map(nameOf)))}</p>
      )}
      {day && !Number.isNaN(day.getTime()) && (
        <p className="soft">
          {letter.signedOn(plainDay(day.toISOString().slice(0, 10), locale))} {letter.selector(selector)}
        </p>
      )}
      {holds && <p className="soft">{letter.limit}</p>}
      {domain && selector && <MailKey exhibit={exhibit} domain={domain} selector={selector} kept={kept} />}
    </li>
  );
}
