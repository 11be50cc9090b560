import { FileSearch } from "lucide-react";
import { useRef, useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { certificatesIn } from "@/core/stamp/certificate";
import { type Verified, verifyFiles } from "../../shared/dossier-files";
import { type PlacedFile, placedFrom, placedFromDrop } from "../../shared/placed-files";
import { useFileDrop } from "../../shared/use-file-drop";
import own from "../own.module.css";
import style from "./open.module.css";
import { OpenedCase } from "./opened-case";
import { OpenedExhibits } from "./opened-exhibits";
import { Verdict } from "./verdict";
import { told } from "./words";

interface OpenedProps extends Verified {
  /** Takes files with certificates of authorities that the person trusts. */
  readonly onTrust: (files: FileList | null) => void;
}

function Opened({ files, report, onTrust }: OpenedProps) {
  const { journal } = report;
  const { verify } = told;
  return (
    <article className={style["opened"]}>
      <Verdict report={report} />
      {journal && <OpenedCase report={report} journal={journal} onTrust={onTrust} />}
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
  /** What was taken last, and whom the person trusts: it is checked anew with each certificate that is chosen. */
  const taken = useRef<readonly PlacedFile[]>([]);
  const roots = useRef<readonly Uint8Array[]>([]);
  const { verify, opened } = told;
  const take = async (placed: readonly PlacedFile[] | Promise<readonly PlacedFile[]>) => {
    setVerified(null);
    setSaid(verify.reading);
    try {
      taken.current = await placed;
      const progress = (n: number, of: number) => setSaid(verify.checking(n, of));
      const found = await verifyFiles(taken.current, { progress, roots: roots.current });
      setVerified(typeof found === "string" ? null : found);
      setSaid(typeof found === "string" ? verify[found] : "");
    } catch {
      setSaid(verify.lost);
    }
  };
  const trust = async (files: FileList | null) => {
    const read = await Promise.all(placedFrom(files ?? []).map((file) => file.read().catch(() => new Uint8Array())));
    const found = read.flatMap(certificatesIn);
    if (found.length === 0) return setSaid(verify.noCertificate);
    roots.current = [...roots.current, ...found];
    await take(taken.current);
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
      {verified && <Opened {...verified} onTrust={(files) => void trust(files)} />}
    </>
  );
}
