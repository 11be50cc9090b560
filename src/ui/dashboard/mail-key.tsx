import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { mostRecord } from "@/core/mail/limits";
import { dayOfMoment } from "@/locales/format";
import type { KeyRow } from "@/store/database";
import { letter } from "../shared/letter";
import { useAction } from "../shared/use-action";
import { send, words } from "../shared/world";
import { AskDns } from "./ask-dns";
import type { Looked } from "./dns-lookup";
import style from "./mail.module.css";

interface Props {
  readonly exhibit: string;
  readonly domain: string;
  readonly selector: string;
  /** The one that was used. */
  readonly kept: KeyRow | null;
}

/** The key of a signature: which one is kept, and how to come by one. */
export function MailKey({ exhibit, domain, selector, kept }: Props) {
  const [say, setSay] = useState("");
  const { run, busy, refusal } = useAction();
  const keep = (record: string, by: "file" | "dns") => {
    setSay("");
    return run(() => send("keepKey", { exhibit, domain, selector, record, by }));
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostRecord) return setSay(letter.keyTooLarge);
    const record = await file.text().catch(() => null);
    if (record === null) setSay(letter.unreadable(file.name));
    else await keep(record, "file");
  };
  const onLooked = (looked: Looked) => {
    if (typeof looked === "object") void keep(looked.record, "dns");
    else setSay({ none: letter.dnsNone(domain), failed: letter.dnsFailed, denied: letter.dnsDenied }[looked]);
  };
  const ways = (
    <>
      <p className={style["buttons"]}>
        <FileTrigger acceptedFileTypes={[".txt", "text/plain"]} onSelect={(files) => void take(files?.[0])}>
          <Button>{letter.keyFile}</Button>
        </FileTrigger>
        <AskDns domain={domain} selector={selector} onLooked={onLooked} />
      </p>
      <p className="soft">{letter.keyFileMeans}</p>
    </>
  );
  return (
    <div className={style["key"]}>
      <h3>{letter.key}</h3>
      {kept && <p>{letter.keyBy[kept.by](dayOfMoment(kept.at, words.locale))}</p>}
      {kept ? (
        <details>
          <summary>{letter.again}</summary>
          {ways}
        </details>
      ) : (
        ways
      )}
      <p role="status" aria-busy={busy}>
        {refusal ? words.refusals[refusal] : say}
      </p>
    </div>
  );
}
