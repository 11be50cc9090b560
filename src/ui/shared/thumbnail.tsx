import { FileText, Image } from "lucide-react";
import { useEffect, useState } from "react";
import type { Exhibit } from "@/core/evidence/exhibit";
import { moment } from "@/locales/format";
import { thumbnailOf } from "@/store/exhibits";
import style from "./thumbnail.module.css";
import { db, words } from "./world";

/** The address of stored bytes for as long as a component shows them. */
function usePicture(exhibit: Exhibit): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (exhibit.kind !== "screenshot") return;
    let made: string | null = null;
    let over = false;
    void thumbnailOf(db, exhibit.id).then((row) => {
      if (over || !row) return;
      made = URL.createObjectURL(new Blob([row.bytes], { type: row.mediaType }));
      setUrl(made);
    });
    return () => {
      over = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [exhibit.id, exhibit.kind]);
  return url;
}

/** Says what an exhibit is, in one line. */
export function exhibitTitle(exhibit: Exhibit): string {
  return `${words.exhibitKinds[exhibit.kind]} · ${words.moments[exhibit.moment]}`;
}

/** An exhibit as a small picture that opens it full size. */
export function Thumbnail({ exhibit }: { exhibit: Exhibit }) {
  const picture = usePicture(exhibit);
  const Icon = exhibit.kind === "screenshot" ? Image : FileText;
  return (
    <a
      className={style["thumbnail"]}
      href={`/dashboard.html#/exhibit/${exhibit.id}`}
      target="_blank"
      rel="noreferrer"
      title={moment(exhibit.at, words.locale)}
    >
      <span className={style["picture"]}>
        {picture ? <img src={picture} alt="" /> : <Icon size={28} aria-hidden />}
      </span>
      <span className={style["caption"]}>{exhibitTitle(exhibit)}</span>
    </a>
  );
}
