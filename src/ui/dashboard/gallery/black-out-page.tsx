import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import type { Box } from "@/core/evidence/box";
import { isPicture } from "@/core/evidence/picture";
import { bytesOf } from "@/store/exhibits";
import { exhibitTitle } from "../../shared/thumbnail";
import { useAction } from "../../shared/use-action";
import { db, send, words } from "../../shared/world";
import { goAfter } from "../route";
import style from "./black-out.module.css";
import { BoxStage } from "./box-stage";

/** A picture in which the person blacks something out; what is kept is a new exhibit. */
export function BlackOutPage({ id }: { id: string }) {
  const found = useLiveQuery(async () => ({ exhibit: await db.exhibits.get(id), stored: await bytesOf(db, id) }), [id]);
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [preview, setPreview] = useState(false);
  const { run, busy, refusal } = useAction();
  const { gallery } = words;
  if (!found) return null;
  const { exhibit, stored } = found;
  const back = (
    <p>
      <a href={`#/exhibit/${id}`}>← {gallery.backToExhibit}</a>
    </p>
  );
  if (!exhibit || !stored || !isPicture(exhibit))
    return (
      <div>
        {back}
        <h1>{gallery.blackOut}</h1>
        <p>{words.refusals["exhibit-gone"]}</p>
      </div>
    );
  const keep = async () => {
    let made = "";
    const done = run(async () => {
      made = (await send("redactExhibit", { id, boxes: [...boxes] })).id;
    });
    if (await done) await goAfter(Promise.resolve(true), `#/exhibit/${made}`);
  };
  return (
    <article className={style["page"]}>
      {back}
      <h1>{gallery.blackOut}</h1>
      <p className={style["intro"]}>{gallery.blackOutIntro}</p>
      <p className={style["intro"]}>{gallery.alsoText}</p>
      {exhibit.moment === "confirmation" && <p className={style["intro"]}>{gallery.backsNothing}</p>}
      <BoxStage stored={stored} title={exhibitTitle(exhibit)} boxes={boxes} onChange={setBoxes} preview={preview}>
        <button type="button" aria-pressed={preview} disabled={boxes.length === 0} onClick={() => setPreview(!preview)}>
          {gallery.preview}
        </button>
        <button type="button" className="main" disabled={busy || boxes.length === 0} onClick={() => void keep()}>
          {gallery.keepBlackedOut}
        </button>
        {refusal && <p role="alert">{words.refusals[refusal]}</p>}
      </BoxStage>
    </article>
  );
}
