import { useLiveQuery } from "dexie-react-hooks";
import { MailPlus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { newest } from "@/store/cases";
import { letter } from "../shared/letter";
import { useKnown } from "../shared/own-files";
import { useFileDrop } from "../shared/use-file-drop";
import { db } from "../shared/world";
import style from "./mail.module.css";
import type { Read } from "./read-mails";

/** Reading mails takes a library and all the languages: both come with the first mail. */
const MailPreview = lazy(() => import("./mail-preview"));
/** More cases than anyone chooses from. */
const mostCases = 500;

/** Where mails are dropped or picked, looked at and kept in a case. */
export function AddMail() {
  const { catalogue } = useKnown();
  const cases = useLiveQuery(() => newest(db, mostCases), []);
  const [read, setRead] = useState<Read | null>(null);
  const [progress, setProgress] = useState("");
  const take = async (files: readonly File[]) => {
    if (files.length === 0 || progress) return;
    setRead(null);
    setProgress(letter.reading(1, files.length));
    try {
      const { readMails } = await import("./read-mails");
      setRead(await readMails(files, (n, of) => setProgress(letter.reading(n, of))));
    } finally {
      setProgress("");
    }
  };
  const leave = (name: string) =>
    setRead((now) => now && { ...now, mails: now.mails.filter((one) => one.name !== name) });
  const [zone, over] = useFileDrop<HTMLDivElement>((files) => void take(files));
  return (
    <section>
      <h2>{letter.title}</h2>
      <p className={style["means"]}>{letter.means}</p>
      <div ref={zone} className={style["zone"]} data-over={over || undefined}>
        <FileTrigger
          acceptedFileTypes={[".eml", ".mbox", ".mbx", "message/rfc822"]}
          allowsMultiple
          onSelect={(files) => void take([...(files ?? [])])}
        >
          <Button>
            <MailPlus size={16} aria-hidden /> {letter.pick}
          </Button>
        </FileTrigger>
        <span className="soft">{letter.drop}</span>
      </div>
      <div role="status">
        {progress && <p>{progress}</p>}
        {read && read.says.length > 0 && (
          <ul className={style["says"]}>
            {read.says.map((say) => (
              <li key={say}>{say}</li>
            ))}
          </ul>
        )}
      </div>
      {read && cases && (
        <Suspense>
          <ul className={style["previews"]}>
            {read.mails.map((picked) => (
              <MailPreview
                key={picked.name}
                picked={picked}
                cases={cases}
                catalogue={catalogue}
                onLeave={() => leave(picked.name)}
              />
            ))}
          </ul>
        </Suspense>
      )}
    </section>
  );
}
