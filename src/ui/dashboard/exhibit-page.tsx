import { useLiveQuery } from "dexie-react-hooks";
import { lazy, Suspense, useMemo } from "react";
import { alteredIn } from "@/core/evidence/altered";
import type { Entry } from "@/core/evidence/chain";
import type { Exhibit } from "@/core/evidence/exhibit";
import { standingOf } from "@/core/evidence/level";
import { isPicture, isReadable } from "@/core/evidence/picture";
import { moment, bytes as tellSize } from "@/locales/format";
import { tellAltered } from "@/locales/tell-altered";
import { tellOrigin } from "@/locales/tell-origin";
import type { BytesRow } from "@/store/database";
import { bytesOf } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { letter } from "../shared/letter";
import { stillPage } from "../shared/still-page";
import { exhibitTitle } from "../shared/thumbnail";
import { useAction } from "../shared/use-action";
import { db, send, words } from "../shared/world";
import style from "./dashboard.module.css";
import { DeleteExhibit } from "./delete-exhibit";
import { CompareWith } from "./gallery/compare-with";
import { MadeFrom } from "./gallery/made-from";
import { Note } from "./gallery/note";
import { PictureView } from "./gallery/picture-view";
import { SaveArchive } from "./gallery/save-archive";
import { type OpenedFrom, Siblings } from "./gallery/siblings";
import { LevelBox } from "./level";
import { goAfter } from "./route";

/** Reading mails takes a library that no other exhibit needs. */
const MailView = lazy(() => import("./mail-view"));

/** Says of a page or a text that it was altered when it was kept. */
function AlteredNote({ exhibit, stored }: { exhibit: Exhibit; stored: BytesRow }) {
  const sentences = useMemo(() => {
    if (!isReadable(exhibit)) return [];
    return tellAltered(alteredIn(new TextDecoder().decode(stored.bytes), exhibit.mediaType), words);
  }, [exhibit, stored]);
  return sentences.length > 0 ? <p className={style["box"]}>{sentences.join(" ")}</p> : null;
}

/** A stored page stands in a frame that can run nothing, load nothing and lead nowhere. */
function Contents({ exhibit, stored }: { exhibit: Exhibit; stored: BytesRow }) {
  const title = exhibitTitle(exhibit);
  const isText = isReadable(exhibit) && exhibit.kind !== "mail";
  const content = useMemo(() => (isText ? new TextDecoder().decode(stored.bytes) : ""), [isText, stored]);
  const page = useMemo(() => (exhibit.mediaType === "text/html" ? stillPage(content) : null), [exhibit, content]);
  if (isPicture(exhibit)) return <PictureView stored={stored} title={title} />;
  if (exhibit.kind === "mhtml") return <SaveArchive exhibit={exhibit} stored={stored} />;
  if (exhibit.kind === "mail")
    return (
      <Suspense>
        <MailView exhibit={exhibit} stored={stored} />
      </Suspense>
    );
  if (page === null)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: long text is scrolled by keyboard
      <section className={style["text"]} tabIndex={0} aria-label={title}>
        <pre>{content}</pre>
      </section>
    );
  return <iframe className={style["frame"]} sandbox="" title={title} srcDoc={page} />;
}

function Details({ exhibit, entries }: { exhibit: Exhibit; entries: readonly Entry[] }) {
  const { dashboard } = words;
  const { viewport } = exhibit;
  const rows = [
    ...(exhibit.title.trim() ? [[dashboard.called, exhibit.title]] : []),
    ...tellOrigin(exhibit, entries, (at) => `${moment(at, words.locale)} (${at})`, words),
    ...(exhibit.address ? [[dashboard.address, exhibit.address]] : []),
    [dashboard.hash, exhibit.sha256],
    [dashboard.size, tellSize(exhibit.size, words.locale)],
    [dashboard.with, `${exhibit.browser}, Quittance ${exhibit.extension}`],
    ...(viewport ? [[dashboard.window, `${viewport.width} × ${viewport.height} (×${viewport.scale})`]] : []),
  ];
  return (
    <dl className={style["details"]}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** An exhibit full size, with time, address and hash, and what it does not prove. */
export function ExhibitPage({ id, from }: { id: string; from: OpenedFrom }) {
  const found = useLiveQuery(async () => {
    const exhibit = await db.exhibits.get(id);
    const entries = exhibit ? await journalOf(db, exhibit.caseId) : [];
    return { exhibit, entries, stored: await bytesOf(db, id) };
  }, [id]);
  const { run, refusal } = useAction();
  const { dashboard } = words;
  if (!found) return null;
  const { exhibit, entries, stored } = found;
  if (!exhibit || !stored)
    return (
      <div className={style["empty"]}>
        <h1>{dashboard.gone}</h1>
        <p>{dashboard.goneHint}</p>
      </div>
    );
  const remove = () =>
    goAfter(
      run(() => send("deleteExhibit", { id: exhibit.id })),
      `#/case/${exhibit.caseId}`,
    );
  return (
    <article className={style["exhibit"]}>
      <Siblings exhibit={exhibit} from={from} />
      <h1>{exhibitTitle(exhibit)}</h1>
      <Details exhibit={exhibit} entries={entries} />
      {exhibit.cut && <p className={style["box"]}>{words.cut}</p>}
      <AlteredNote exhibit={exhibit} stored={stored} />
      <LevelBox standing={standingOf(exhibit, entries)} />
      {exhibit.kind === "mail" && <p className={style["box"]}>{letter.limits}</p>}
      <MadeFrom exhibit={exhibit} />
      <p className={style["buttons"]}>
        {isPicture(exhibit) && <a href={`#/black-out/${exhibit.id}`}>{words.gallery.blackOut}</a>}
        <DeleteExhibit
          id={exhibit.id}
          caseId={exhibit.caseId}
          label={dashboard.deleteExhibit}
          question={dashboard.deleteExhibitAsk}
          onYes={() => void remove()}
        />
      </p>
      {isPicture(exhibit) && exhibit.kind !== "redacted" && <p className="soft">{words.uncut}</p>}
      {refusal && <p role="alert">{words.refusals[refusal]}</p>}
      <CompareWith key={`with ${exhibit.id}`} exhibit={exhibit} />
      <Contents key={exhibit.id} exhibit={exhibit} stored={stored} />
      <Note key={`on ${exhibit.id}`} exhibit={exhibit} />
    </article>
  );
}
