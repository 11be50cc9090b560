import type { Entry } from "@/core/evidence/chain";
import type { Exhibit } from "@/core/evidence/exhibit";
import { moment } from "@/locales/format";
import { tellEvent } from "@/locales/tell-event";
import { Thumbnail } from "../shared/thumbnail";
import { words } from "../shared/world";
import style from "./dashboard.module.css";

/** What happened, in order, with the exhibits in their places. */
export function Timeline({ entries, exhibits }: { entries: readonly Entry[]; exhibits: readonly Exhibit[] }) {
  const byId = new Map(exhibits.map((exhibit) => [exhibit.id, exhibit]));
  return (
    <ol className={style["timeline"]}>
      {entries.map(({ seq, at, event }) => {
        const shown = event.type === "exhibit-kept" || event.type === "exhibit-annotated";
        const exhibit = shown ? byId.get(event.exhibit) : undefined;
        return (
          <li key={seq}>
            <time dateTime={at}>{moment(at, words.locale)}</time>
            <p>{tellEvent(event, words, entries)}</p>
            {exhibit && <Thumbnail exhibit={exhibit} />}
          </li>
        );
      })}
    </ol>
  );
}
