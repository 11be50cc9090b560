import { useLiveQuery } from "dexie-react-hooks";
import { Download } from "lucide-react";
import type { Exhibit } from "@/core/evidence/exhibit";
import type { BytesRow } from "@/store/database";
import { exhibitsOf } from "@/store/exhibits";
import { db, words } from "../../shared/world";
import { saveFile } from "../save-file";
import style from "./gallery.module.css";

/** A page in the browser's own format, which is not opened here: to be saved, with the way to its copy. */
export function SaveArchive({ exhibit, stored }: { exhibit: Exhibit; stored: BytesRow }) {
  const { caseId, at, moment } = exhibit;
  const all = useLiveQuery(() => exhibitsOf(db, caseId), [caseId]) ?? [];
  const copy = all.find((one) => one.kind === "snapshot" && one.at === at);
  const { gallery } = words;
  const save = () =>
    saveFile(`${at.slice(0, 10)}-${moment}-page.mhtml`, new Blob([stored.bytes], { type: stored.mediaType }));
  return (
    <>
      <p>{gallery.archiveMeans}</p>
      <p className={style["row"]}>
        <button type="button" onClick={save}>
          <Download size={16} aria-hidden /> {gallery.archiveSave}
        </button>
        {copy && <a href={`#/exhibit/${copy.id}`}>{gallery.archiveCopy}</a>}
      </p>
    </>
  );
}
