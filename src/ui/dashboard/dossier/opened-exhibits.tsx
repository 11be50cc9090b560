import { useEffect, useMemo, useState } from "react";
import type { Files } from "@/core/dossier/archive";
import type { DossierExhibit } from "@/core/dossier/format";
import { moment } from "@/locales/format";
import { stillPage } from "../../shared/still-page";
import { exhibitTitle } from "../../shared/thumbnail";
import { words } from "../../shared/world";
import style from "./open.module.css";
import { told } from "./words";

function Picture({ bytes, title }: { bytes: Uint8Array; title: string }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "image/png" }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return url ? <img className={style["picture"]} src={url} alt={title} /> : null;
}

/** A page of somebody else's dossier, in a frame that can run nothing, load nothing and lead nowhere. */
function Page({ bytes, title }: { bytes: Uint8Array; title: string }) {
  const html = useMemo(() => stillPage(new TextDecoder().decode(bytes)), [bytes]);
  return (
    <>
      <p className="soft">{told.opened.note}</p>
      <iframe className={style["frame"]} sandbox="" title={title} srcDoc={html} />
    </>
  );
}

function Content({ exhibit, bytes }: { exhibit: DossierExhibit; bytes: Uint8Array | undefined }) {
  const { opened } = told;
  const title = exhibitTitle(exhibit);
  if (!bytes) return <p>{opened.missing}</p>;
  switch (exhibit.mediaType) {
    case "image/png":
      return <Picture bytes={bytes} title={title} />;
    case "text/html":
      return <Page bytes={bytes} title={title} />;
    case "text/plain":
    case "message/rfc822":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long text is scrolled by keyboard
        <section className={style["text"]} tabIndex={0} aria-label={title}>
          <pre>{new TextDecoder().decode(bytes)}</pre>
        </section>
      );
    default:
      return <p>{opened.unshown(exhibit.file)}</p>;
  }
}

/** The exhibits of an opened dossier, each shown when it is unfolded and released after. */
export function OpenedExhibits({ exhibits, files }: { exhibits: readonly DossierExhibit[]; files: Files }) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = (file: string, open: boolean) =>
    setUnfolded((before) => new Set(open ? [...before, file] : [...before].filter((one) => one !== file)));
  return (
    <section>
      <h2>{words.dashboard.exhibits}</h2>
      {exhibits.map((exhibit, n) => (
        <details
          // biome-ignore lint/suspicious/noArrayIndexKey: a forged journal may name one twice
          key={`${n} ${exhibit.file}`}
          className={style["exhibit"]}
          onToggle={({ currentTarget }) => toggle(exhibit.file, currentTarget.open)}
        >
          <summary>
            {told.opened.exhibit(n + 1, exhibitTitle(exhibit))}{" "}
            <time dateTime={exhibit.at} className="soft">
              {Number.isNaN(Date.parse(exhibit.at)) ? exhibit.at : moment(exhibit.at, words.locale)}
            </time>
          </summary>
          <p className={style["record"]}>
            {exhibit.title} <span className="soft">{exhibit.address}</span>
          </p>
          {unfolded.has(exhibit.file) && <Content exhibit={exhibit} bytes={files.get(exhibit.file)} />}
        </details>
      ))}
    </section>
  );
}
