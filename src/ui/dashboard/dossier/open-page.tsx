import { FileSearch } from "lucide-react";
import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { type PlacedFile, placedFrom, placedFromDrop, type Verified, verifyFiles } from "../../shared/dossier-files";
import { useFileDrop } from "../../shared/use-file-drop";
import own from "../own.module.css";
import style from "./open.module.css";
import { OpenedCase } from "./opened-case";
import { OpenedExhibits } from "./opened-exhibits";
import { Verdict } from "./verdict";
import { told } from "./words";

function Opened({ files, report }: Verified) {
  const { journal } = report;
  const { verify } = told;
  return (
    <article className={style["opened"]}>
      <Verdict report={report} />
      {journal && <OpenedCase report={report} journal={journal} />}
      {journal && journal.exhibits.length > 0 && <OpenedExhibits exhibits={journal.exhibits} files={files} />}
      <section>
        <h2>{verify.limits}</h2>
        <ul className={style["list"]}>
          {Object.values(verify.limitList).map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** Opens a dossier that the person picks or drops: it is verified and shown, and nothing of it is kept. */
export default function OpenPage() {
  const [said, setSaid] = useState("");
  const [verified, setVerified] = useState<Verified | null>(null);
  const { verify, opened } = told;
  const take = async (placed: readonly PlacedFile[] | Promise<readonly PlacedFile[]>) => {
    setVerified(null);
    try {
      const found = await verifyFiles(await placed, (n, of) => setSaid(verify.checking(n, of)));
      setVerified(found);
      setSaid(found ? "" : verify.several);
    } catch {
      setSaid(verify.lost);
    }
  };
  const [zone, over] = useFileDrop<HTMLDivElement>(
    (files, data) => void take(data ? placedFromDrop(data) : placedFrom(files)),
  );
  const pick = (files: FileList | null) => files && files.length > 0 && void take(placedFrom(files));
  return (
    <>
      <h1>{opened.link}</h1>
      <p className={style["intro"]}>{opened.intro}</p>
      <div ref={zone} className={own["zone"]} data-over={over || undefined}>
        <FileTrigger acceptedFileTypes={[".zip", "application/zip"]} onSelect={pick}>
          <Button className="main">
            <FileSearch size={16} aria-hidden /> {verify.pick}
          </Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={pick}>
          <Button>{verify.pickFolder}</Button>
        </FileTrigger>
        <span className="soft">{verify.drop}</span>
      </div>
      <div role="status" className={own["outcome"]}>
        {said && <p>{said}</p>}
      </div>
      {verified && <Opened {...verified} />}
    </>
  );
}
