import { useLiveQuery } from "dexie-react-hooks";
import type { Exhibit } from "@/core/evidence/exhibit";
import { moment } from "@/locales/format";
import { journalOf } from "@/store/journal";
import { useAction } from "../../shared/use-action";
import { db, send, words } from "../../shared/world";
import { DeleteExhibit } from "../delete-exhibit";
import style from "./gallery.module.css";

/** What a picture with parts blacked out was made from, whether that is still there, and the offer to delete it. */
export function MadeFrom({ exhibit: { caseId, moment: when, original } }: { exhibit: Exhibit }) {
  const { run, refusal } = useAction();
  const id = original?.id ?? "";
  const found = useLiveQuery(async () => {
    if (await db.exhibits.get(id)) return { gone: null };
    const entries = await journalOf(db, caseId);
    const deletion = entries.findLast(({ event }) => event.type === "exhibit-deleted" && event.exhibit === id);
    return { gone: deletion?.at ?? "" };
  }, [id, caseId]);
  const { gallery } = words;
  if (!original || !found) return null;
  return (
    <section className={style["origin"]}>
      <h2>{gallery.madeFrom}</h2>
      <p>
        SHA-256 <code>{original.sha256}</code>
      </p>
      {when === "confirmation" && <p>{gallery.backsNothing}</p>}
      {found.gone === null ? (
        <>
          <p>
            {gallery.originalThere} <a href={`#/exhibit/${id}`}>{gallery.originalOpen}</a>
          </p>
          <p className="soft">{gallery.alsoText}</p>
          <DeleteExhibit
            id={id}
            caseId={caseId}
            label={gallery.deleteOriginal}
            question={gallery.deleteOriginalAsk}
            onYes={() => void run(() => send("deleteExhibit", { id }))}
          />
        </>
      ) : (
        <p>{found.gone ? gallery.originalDeleted(moment(found.gone, words.locale)) : gallery.originalGone}</p>
      )}
      <p role="status">{refusal ? words.refusals[refusal] : ""}</p>
    </section>
  );
}
