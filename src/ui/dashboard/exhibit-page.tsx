import { useLiveQuery } from "dexie-react-hooks";
import { lazy, Suspense } from "react";
import type { Exhibit } from "@/core/evidence/exhibit";
import { standingOf } from "@/core/evidence/level";
import { moment, bytes as tellSize } from "@/locales/format";
import type { BytesRow } from "@/store/database";
import { bytesOf } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { letter } from "../shared/letter";
import { exhibitTitle } from "../shared/thumbnail";
import { useAction } from "../shared/use-action";
import { useObjectUrl } from "../shared/use-object-url";
import { db, send, words } from "../shared/world";
import { Confirm } from "./confirm";
import style from "./dashboard.module.css";
import { LevelBox } from "./level";
import { goAfter } from "./route";

/** Reading mails takes a library that no other exhibit needs. */
const MailView = lazy(() => import("./mail-view"));

/** The stored page in a frame that can run nothing and, by its own policy, load nothing. */
function Contents({ exhibit, stored }: { exhibit: Exhibit; stored: BytesRow }) {
  const url = useObjectUrl(stored);
  const title = exhibitTitle(exhibit);
  if (exhibit.kind === "screenshot") return url ? <img className={style["full"]} src={url} alt={title} /> : null;
  if (exhibit.kind === "mail")
    return (
      <Suspense>
        <MailView exhibit={exhibit} stored={stored} />
      </Suspense>
    );
  const content = new TextDecoder().decode(stored.bytes);
  if (exhibit.kind === "page-text")
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: long text is scrolled by keyboard
      <section className={style["text"]} tabIndex={0} aria-label={title}>
        <pre>{content}</pre>
      </section>
    );
  return <iframe className={style["frame"]} sandbox="" title={title} srcDoc={content} />;
}

function Details({ exhibit }: { exhibit: Exhibit }) {
  const { dashboard } = words;
  const { viewport } = exhibit;
  const rows = [
    [dashboard.taken, `${moment(exhibit.at, words.locale)} (${exhibit.at})`],
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
export function ExhibitPage({ id }: { id: string }) {
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
      run(() => send("deleteExhibit", { id })),
      `#/case/${exhibit.caseId}`,
    );
  return (
    <article className={style["exhibit"]}>
      <p>
        <a href={`#/case/${exhibit.caseId}`}>← {dashboard.cases}</a>
      </p>
      <h1>{exhibitTitle(exhibit)}</h1>
      <Details exhibit={exhibit} />
      {exhibit.cut && <p className={style["box"]}>{words.cut}</p>}
      <LevelBox standing={standingOf(exhibit, entries)} />
      {exhibit.kind === "mail" && <p className={style["box"]}>{letter.limits}</p>}
      <p className={style["buttons"]}>
        <Confirm
          label={dashboard.deleteExhibit}
          question={dashboard.deleteExhibitAsk}
          means={dashboard.deleteExhibitMeans}
          onYes={() => void remove()}
        />
      </p>
      {refusal && <p role="alert">{words.refusals[refusal]}</p>}
      <Contents exhibit={exhibit} stored={stored} />
    </article>
  );
}
