import { useLiveQuery } from "dexie-react-hooks";
import { useId, useState } from "react";
import { noteOn } from "@/core/case/notes";
import type { Exhibit } from "@/core/evidence/exhibit";
import { moment } from "@/locales/format";
import { journalOf } from "@/store/journal";
import { useAction } from "../../shared/use-action";
import { db, send, words } from "../../shared/world";
import style from "./gallery.module.css";

const longest = 2000;

/** What the person writes about an exhibit: added to the journal, changed and taken back there. */
export function Note({ exhibit: { id, caseId } }: { exhibit: Exhibit }) {
  const entries = useLiveQuery(() => journalOf(db, caseId), [caseId]);
  const note = entries ? noteOn(entries, id) : null;
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const { run, busy, refusal } = useAction();
  const field = useId();
  const { gallery, dashboard } = words;
  const keep = async (text: string, done: string) => {
    if (!(await run(() => send("annotateExhibit", { id, note: text })))) return;
    setDraft(null);
    setSaid(done);
  };
  return (
    <section className={style["note"]}>
      <h2>{gallery.note}</h2>
      {draft === null ? (
        <>
          {note && (
            <blockquote>
              <p>{note.text}</p>
              <footer className="soft">{gallery.notedAt(moment(note.at, words.locale))}</footer>
            </blockquote>
          )}
          <p className={style["row"]}>
            <button type="button" onClick={() => setDraft(note?.text ?? "")}>
              {note ? gallery.noteChange : gallery.noteWrite}
            </button>
            {note && (
              <button type="button" disabled={busy} onClick={() => void keep("", gallery.noteTakenBack)}>
                {gallery.noteTakeBack}
              </button>
            )}
          </p>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void keep(draft.trim(), draft.trim() ? gallery.noteKept : gallery.noteTakenBack);
          }}
        >
          <label htmlFor={field}>{gallery.noteLabel}</label>
          <textarea
            id={field}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked to write
            autoFocus
            rows={4}
            maxLength={longest}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          <p className={style["row"]}>
            <button type="submit" className="main" disabled={busy}>
              {dashboard.save}
            </button>
            <button type="button" onClick={() => setDraft(null)}>
              {dashboard.leave}
            </button>
          </p>
        </form>
      )}
      <p className="soft">{gallery.noteMeans}</p>
      <p role="status">{refusal ? words.refusals[refusal] : said}</p>
    </section>
  );
}
