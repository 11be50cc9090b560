import { FileText, Image, Mail } from "lucide-react";
import { useMemo } from "react";
import type { Exhibit } from "@/core/evidence/exhibit";
import { isPicture, isReadable } from "@/core/evidence/picture";
import type { BytesRow } from "@/store/database";
import { bytesOf } from "@/store/exhibits";
import { firstLines } from "./first-lines";
import style from "./thumbnail.module.css";
import { useObjectUrl } from "./use-object-url";
import { useOnScreen } from "./use-on-screen";
import { useStored } from "./use-stored";
import { db } from "./world";

/** Larger exhibits are not read for a list, in bytes. */
const mostRead = 5_000_000;
const read = (id: string) => bytesOf(db, id);

function Words({ stored }: { stored: BytesRow }) {
  const lines = useMemo(() => firstLines(new TextDecoder().decode(stored.bytes), stored.mediaType), [stored]);
  if (lines.length === 0) return <FileText size={28} aria-hidden />;
  return (
    <span className={style["lines"]} aria-hidden>
      {lines.join("\n")}
    </span>
  );
}

/** An exhibit without a small picture, read only while it is on screen: itself, or its first words, or an icon. */
export function FirstLook({ exhibit }: { exhibit: Exhibit }) {
  const [element, seen] = useOnScreen<HTMLSpanElement>();
  const shot = isPicture(exhibit);
  // The first words of a mail as it was kept may be a link that signs in.
  const mail = exhibit.kind === "mail";
  const shown = shot || (isReadable(exhibit) && !mail);
  const stored = useStored(seen && shown && exhibit.size <= mostRead ? exhibit.id : null, read);
  const url = useObjectUrl((shot && stored) || null);
  const Icon = shot ? Image : mail ? Mail : FileText;
  return (
    <span ref={element} className={style["look"]}>
      {url ? <img src={url} alt="" /> : stored && !shot ? <Words stored={stored} /> : <Icon size={28} aria-hidden />}
    </span>
  );
}
