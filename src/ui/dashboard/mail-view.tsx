import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import type { Exhibit } from "@/core/evidence/exhibit";
import { redactText } from "@/core/evidence/redact-url";
import { type NotTaken, type Opened, openMail, signaturesOf } from "@/core/mail/examine";
import { keyOf } from "@/core/mail/known-keys";
import { isOwned } from "@/core/mail/owned";
import type { Checked } from "@/core/mail/verify";
import { moment, bytes as tellSize } from "@/locales/format";
import type { BytesRow, KeyRow } from "@/store/database";
import { keysOf } from "@/store/keys";
import { letter } from "../shared/letter";
import { useKnown } from "../shared/own-files";
import { db, words } from "../shared/world";
import frame from "./dashboard.module.css";
import style from "./mail.module.css";
import { MailSignature } from "./mail-signature";

/** A mail as it was read, with its signatures checked with the keys that are kept. */
interface Seen {
  readonly opened: Opened | NotTaken;
  readonly checked: readonly Checked[];
}

function useSeen(stored: BytesRow, exhibit: string, keys: readonly KeyRow[] | undefined): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    if (!keys) return;
    let over = false;
    const bytes = new Uint8Array(stored.bytes);
    void Promise.all([openMail(bytes), signaturesOf(bytes, keyOf(keys, exhibit), Date.now())]).then(
      ([opened, checked]) => !over && setSeen({ opened, checked }),
    );
    return () => {
      over = true;
    };
  }, [stored, exhibit, keys]);
  return seen;
}

function Headers({ opened: { letter: mail, kind } }: { opened: Opened }) {
  const { locale } = words;
  const sender = [mail.from.name, mail.from.address && `<${mail.from.address}>`].filter(Boolean).join(" ");
  const rows = [
    [letter.from, sender || letter.noSender],
    [letter.to, mail.to],
    [letter.date, mail.date ? moment(mail.date, locale) : letter.noDate],
    [letter.subject, redactText(mail.subject) || letter.noSubject],
    [letter.what, words.mailKinds[kind]],
  ];
  const files = mail.attachments.map(
    ({ name, type, size }) => `${redactText(name) || type} (${tellSize(size, locale)})`,
  );
  return (
    <dl className={frame["details"]}>
      {[...rows, ...(files.length > 0 ? [[letter.attachments, files.join(", ")]] : [])].map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Text({ text, note }: { text: string; note: string | null }) {
  return (
    <section>
      <h2>{letter.textOf}</h2>
      {note && <p className="soft">{note}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long text is scrolled by keyboard */}
      <section className={frame["text"]} tabIndex={0} aria-label={letter.textOf}>
        <pre>{text}</pre>
      </section>
    </section>
  );
}

interface Props {
  readonly exhibit: Exhibit;
  readonly stored: BytesRow;
}

function Whole({ exhibit, stored }: Props) {
  const { catalogue } = useKnown();
  const keys = useLiveQuery(() => keysOf(db, exhibit.caseId), [exhibit.caseId]);
  const row = useLiveQuery(() => db.cases.get(exhibit.caseId), [exhibit.caseId]);
  const seen = useSeen(stored, exhibit.id, keys);
  if (!seen || !row || !keys) return null;
  const { opened, checked } = seen;
  if (typeof opened === "string") return <p>{letter.notTaken[opened](exhibit.title)}</p>;
  const usedFor = ({ domain, selector }: Checked) => {
    const fitting = keys.filter((key) => key.domain === domain && key.selector === selector);
    return fitting.findLast((key) => key.exhibit === exhibit.id) ?? fitting.at(-1) ?? null;
  };
  return (
    <>
      {opened.cut && <p className={style["warn"]}>{letter.cutOff}</p>}
      <Headers opened={opened} />
      <section>
        <h2>{letter.signature}</h2>
        {checked.length === 0 && <p className={style["means"]}>{letter.unsigned}</p>}
        {opened.mended && checked.length > 0 && <p className={style["means"]}>{letter.mended}</p>}
        <ul className={style["signatures"]}>
          {checked.map((one, n) => (
            <MailSignature
              // biome-ignore lint/suspicious/noArrayIndexKey: a mail's signatures never change their order
              key={n}
              checked={one}
              exhibit={exhibit.id}
              owned={one.domain !== "" && isOwned(catalogue, row.state, one.domain)}
              sender={opened.letter.domain}
              kept={usedFor(one)}
            />
          ))}
        </ul>
      </section>
      <Text text={redactText(opened.letter.text)} note={opened.letter.secrets > 0 ? letter.linksCut : null} />
    </>
  );
}

/** A kept mail: its headers, what its signatures say, and its text without links that sign in. */
export default function MailView({ exhibit, stored }: Props) {
  if (exhibit.mediaType === "message/rfc822") return <Whole exhibit={exhibit} stored={stored} />;
  return <Text text={new TextDecoder().decode(stored.bytes)} note={letter.copy} />;
}
